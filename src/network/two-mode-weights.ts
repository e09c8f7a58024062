import { problem } from "../errors/demarche-error.ts";
import type { CountedRows } from "./count-rows.ts";
import { type LabelPlaces, matrix } from "./label-places.ts";
import type { RowCells } from "./row-cells.ts";

/** A double holds no more binary digits. */
const mostLevels = 53;

/** The weights of a two-mode network, row by row: sums over the levels, divided by the norm. */
export function twoModeWeights(
  rows: CountedRows,
  cells: RowCells,
  rowPlaces: LabelPlaces,
  columnPlaces: LabelPlaces,
): number[][] {
  const { aggregation, normalization } = rows.options;
  const sums = twoModeSums(rows, cells, rowPlaces, columnPlaces);
  if (normalization === "none") return sums;
  const ofRow = new Float64Array(rowPlaces.codes.length);
  const ofColumn = new Float64Array(columnPlaces.codes.length);
  for (let cell = 0; cell < cells.size; cell++) {
    const i = rowPlaces.placeOf[cells.rows[cell] as number] as number;
    const j = columnPlaces.placeOf[cells.columns[cell] as number] as number;
    ofRow[i] = (ofRow[i] as number) + (cells.sums[cell] as number);
    ofColumn[j] = (ofColumn[j] as number) + (cells.sums[cell] as number);
  }
  return sums.map((row, i) => {
    // A code stands for all that is said on a column, so that the activity behind codes is the number of columns.
    const activity = aggregation === "combine" ? row.filter((code) => code > 0).length : ofRow[i];
    return row.map((sum, j) => {
      const divisor = (normalization === "activity" ? activity : ofColumn[j]) as number;
      return divisor === 0 ? 0 : sum / divisor;
    });
  });
}

/** The same before anything is divided. */
export function twoModeSums(
  rows: CountedRows,
  cells: RowCells,
  rowPlaces: LabelPlaces,
  columnPlaces: LabelPlaces,
): number[][] {
  if (rows.options.aggregation === "combine" && rows.levels.length > mostLevels) {
    throw problem(
      "invalid-option",
      "/aggregation",
      `combine writes levels as digits of one number, which holds ${mostLevels}, and ${rows.options.qualifier} has ` +
        `${rows.levels.length}. Use aggregation: "subtract", or a qualifier with fewer levels.`,
    );
  }
  const sums = matrix(rowPlaces.codes.length, columnPlaces.codes.length);
  for (let cell = 0; cell < cells.size; cell++) {
    const i = rowPlaces.placeOf[cells.rows[cell] as number] as number;
    const j = columnPlaces.placeOf[cells.columns[cell] as number] as number;
    const row = sums[i] as number[];
    row[j] = (row[j] as number) + amount(rows, cells, cell);
  }
  return sums;
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
