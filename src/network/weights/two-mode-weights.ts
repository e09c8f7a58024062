import { problem } from "../../errors/demarche-error.ts";
import type { CountedRows } from "../rows/counted-rows.ts";
import { type LabelIndex, zeroMatrix } from "./label-index.ts";
import type { RowCells } from "./row-cells.ts";

/**
 * The largest number of levels that `combine` can code. It needs one binary digit for each level, and a double has 53.
 */
const mostLevels = 53;

/**
 * Returns the weights of a two-mode network, row by row. Each weight is a sum over the levels of the qualifier. It is
 * divided by the divisor of the option `normalization`.
 */
export function twoModeWeights(
  rows: CountedRows,
  cells: RowCells,
  rowIndex: LabelIndex,
  columnIndex: LabelIndex,
): number[][] {
  const { aggregation, normalization } = rows.options;
  const sums = twoModeSums(rows, cells, rowIndex, columnIndex);
  if (normalization === "none") return sums;
  const ofRow = new Float64Array(rowIndex.codes.length);
  const ofColumn = new Float64Array(columnIndex.codes.length);
  for (let cell = 0; cell < cells.size; cell++) {
    const i = rowIndex.positionOf[cells.rows[cell] as number] as number;
    const j = columnIndex.positionOf[cells.columns[cell] as number] as number;
    ofRow[i] = (ofRow[i] as number) + (cells.sums[cell] as number);
    ofColumn[j] = (ofColumn[j] as number) + (cells.sums[cell] as number);
  }
  return sums.map((row, i) => {
    // With `combine`, a weight is a bit mask, which does not grow with the number of coded rows. Therefore the activity
    // of a row of the zeroMatrix is the number of its columns with a weight, and not its number of coded rows.
    const activity = aggregation === "combine" ? row.filter((code) => code > 0).length : ofRow[i];
    return row.map((sum, j) => {
      const divisor = (normalization === "activity" ? activity : ofColumn[j]) as number;
      return divisor === 0 ? 0 : sum / divisor;
    });
  });
}

/** Returns the sums over the levels of the qualifier, before normalization. */
export function twoModeSums(
  rows: CountedRows,
  cells: RowCells,
  rowIndex: LabelIndex,
  columnIndex: LabelIndex,
): number[][] {
  if (rows.options.aggregation === "combine" && rows.levels.length > mostLevels) {
    throw problem(
      "invalid-option",
      "/aggregation",
      `combine writes levels as binary digits of one number, which has room for ${mostLevels}, and ${rows.options.qualifier} has ` +
        `${rows.levels.length}. Use aggregation: "subtract", or a qualifier with fewer levels.`,
    );
  }
  const sums = zeroMatrix(rowIndex.codes.length, columnIndex.codes.length);
  for (let cell = 0; cell < cells.size; cell++) {
    const i = rowIndex.positionOf[cells.rows[cell] as number] as number;
    const j = columnIndex.positionOf[cells.columns[cell] as number] as number;
    const row = sums[i] as number[];
    row[j] = (row[j] as number) + amount(rows, cells, cell);
  }
  return sums;
}

/** Returns the number of rows of each row value on each column value. */
export function rowCounts(cells: RowCells, rowIndex: LabelIndex, columnIndex: LabelIndex): number[][] {
  const counts = zeroMatrix(rowIndex.codes.length, columnIndex.codes.length);
  for (let cell = 0; cell < cells.size; cell++) {
    const row = counts[rowIndex.positionOf[cells.rows[cell] as number] as number] as number[];
    const j = columnIndex.positionOf[cells.columns[cell] as number] as number;
    row[j] = (row[j] as number) + (cells.counts[cell] as number);
  }
  return counts;
}

/** Returns the amount that one cell adds to the weight of its row value and column value. */
function amount({ options, scale, levels }: CountedRows, cells: RowCells, cell: number): number {
  const position = cells.levels[cell] as number;
  const sum = cells.sums[cell] as number;
  if (options.aggregation === "combine") return 2 ** (levels.length - 1 - position);
  if (options.aggregation === "ignore" || scale === "nominal") return sum;
  if (scale === "boolean") return position === 1 ? sum : -sum;
  // The product can be -0. Adding 0 turns it into 0.
  return (levels[position] as number) * sum + 0;
}
