import type { CountedRows } from "../rows/counted-rows.ts";
import type { RowSlice } from "../rows/row-slice.ts";
import { type SkipsPair, skippedPairs } from "./skipped-pairs.ts";

/**
 * The sparse array X[i,j,k]: the number of rows with row value i, column value j and level k of the qualifier. Only
 * cells with rows are stored, sorted by column, then by row, then by level.
 */
export interface RowCells {
  /** The number of cells. */
  readonly size: number;
  /** The row value of each cell. */
  readonly rows: Int32Array;
  /** The column value of each cell. */
  readonly columns: Int32Array;
  /** The level of each cell, as a position in the field `levels` of `CountedRows`. */
  readonly levels: Int32Array;
  /** The number of rows of each cell. */
  readonly counts: Float64Array;
  /**
   * For each cell, the sum of the weights of its rows. Without a kernel, each row has the weight 1, so this is the
   * number of rows.
   */
  readonly sums: Float64Array;
  /**
   * For each cell, the sum of the square roots of the weights of its rows. Two rows s and t with the weights z_s and
   * z_t add √(z_s·z_t) to a tie. Since Σ√(z_s·z_t) = (Σ√z_s)·(Σ√z_t), this sum can be computed without a loop over all
   * pairs of rows.
   */
  readonly roots: Float64Array;
  /** The number of rows with a weight over 0. */
  readonly counted: number;
  /** Returns whether a column is left out when two rows are compared. Null if no column is ever left out. */
  readonly skips: SkipsPair | null;
}

/** Collects the cells of a range of rows in one pass. */
export function rowCells(rows: CountedRows, slice: RowSlice): RowCells {
  const { start, end, weightOf } = slice;
  const { rowCodes, columnCodes, levelCodes, levels } = rows;
  const [height, depth] = [rows.rowLabels.length, levels.length + 1];
  const cellOf = new Map<number, number>();
  const counts: number[] = [];
  const sums: number[] = [];
  const roots: number[] = [];
  let counted = 0;
  for (let position = start; position < end; position++) {
    const weight = weightOf === null ? 1 : weightOf(position);
    if (weight <= 0) continue;
    counted += 1;
    const key =
      ((columnCodes[position] as number) * height + (rowCodes[position] as number)) * depth +
      (levelCodes[position] as number);
    let cell = cellOf.get(key);
    if (cell === undefined) {
      cell = counts.length;
      cellOf.set(key, cell);
      counts.push(0);
      sums.push(0);
      roots.push(0);
    }
    counts[cell] = (counts[cell] as number) + 1;
    sums[cell] = (sums[cell] as number) + weight;
    roots[cell] = (roots[cell] as number) + (weight === 1 ? 1 : Math.sqrt(weight));
  }
  const keys = Float64Array.from(cellOf.keys()).sort();
  const pick = (values: readonly number[]) =>
    Float64Array.from(keys, (key) => values[cellOf.get(key) as number] as number);
  return {
    size: keys.length,
    rows: Int32Array.from(keys, (key) => Math.floor(key / depth) % height),
    columns: Int32Array.from(keys, (key) => Math.floor(key / depth / height)),
    levels: Int32Array.from(keys, (key) => key % depth),
    counts: pick(counts),
    sums: pick(sums),
    roots: pick(roots),
    counted,
    skips: skippedPairs(rows, slice),
  };
}

/** Returns the cells that pass a test, in the order of `cells`. */
export function selectCells(cells: RowCells, test: (cell: number) => boolean): RowCells {
  const chosen = Array.from({ length: cells.size }, (_, cell) => cell).filter(test);
  const codesOf = (values: Int32Array) => Int32Array.from(chosen, (cell) => values[cell] as number);
  const amountsOf = (values: Float64Array) => Float64Array.from(chosen, (cell) => values[cell] as number);
  return {
    size: chosen.length,
    rows: codesOf(cells.rows),
    columns: codesOf(cells.columns),
    levels: codesOf(cells.levels),
    counts: amountsOf(cells.counts),
    sums: amountsOf(cells.sums),
    roots: amountsOf(cells.roots),
    counted: cells.counted,
    skips: cells.skips,
  };
}
