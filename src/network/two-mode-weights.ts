import type { CountedRows } from "./count-rows.ts";
import { type LabelPlaces, matrix } from "./label-places.ts";
import type { RowCells } from "./row-cells.ts";

/** The weights of a two-mode network, row by row. */
export function twoModeWeights(
  rows: CountedRows,
  cells: RowCells,
  rowPlaces: LabelPlaces,
  columnPlaces: LabelPlaces,
): number[][] {
  const { aggregation, normalization } = rows.options;
  const weights = matrix(rowPlaces.codes.length, columnPlaces.codes.length);
  const ofRow = new Float64Array(rowPlaces.codes.length);
  const ofColumn = new Float64Array(columnPlaces.codes.length);
  let last = -1;
  for (let cell = 0; cell < cells.size; cell++) {
    const i = rowPlaces.placeOf[cells.rows[cell] as number] as number;
    const j = columnPlaces.placeOf[cells.columns[cell] as number] as number;
    const row = weights[i] as number[];
    row[j] = (row[j] as number) + amount(rows, cells, cell);
    if (aggregation !== "combine") {
      ofRow[i] = (ofRow[i] as number) + (cells.sums[cell] as number);
      ofColumn[j] = (ofColumn[j] as number) + (cells.sums[cell] as number);
    } else {
      // A code stands for all that is said on a column, so that activity is the number of columns.
      const key = i * columnPlaces.codes.length + j;
      if (key !== last) ofRow[i] = (ofRow[i] as number) + 1;
      last = key;
    }
  }
  if (normalization === "none") return weights;
  return weights.map((row, i) =>
    row.map((weight, j) => {
      const divisor = (normalization === "activity" ? ofRow[i] : ofColumn[j]) as number;
      return divisor === 0 ? 0 : weight / divisor;
    }),
  );
}

/** What one cell of the array adds to its weight. */
function amount({ options, scale, levels }: CountedRows, cells: RowCells, cell: number): number {
  const place = cells.levels[cell] as number;
  const sum = cells.sums[cell] as number;
  if (options.aggregation === "combine") return 2 ** (levels.length - 1 - place);
  if (options.aggregation === "ignore" || scale === "nominal") return sum;
  if (scale === "boolean") return place === 1 ? sum : -sum;
  // Adding 0 turns -0 into 0.
  return (levels[place] as number) * sum + 0;
}
