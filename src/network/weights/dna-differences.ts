import type { Aggregation } from "./aggregation.ts";
import type { LabelIndex } from "./label-index.ts";
import { pairSums } from "./pair-sums.ts";
import { perRow } from "./per-row.ts";
import type { RowCells } from "./row-cells.ts";

/**
 * Returns a function that computes the divisor of Discourse Network Analyzer 3.1.2 for two row values i and h. The
 * activity of a row value is the number of its rows. `average` is the mean of the two activities, and `cosine` is their
 * product. `jaccard` is a sum over all columns and levels. X is the number of rows with the column and the level. Each
 * term is X[i] · X[h] if both factors are more than 0, and X[i] + X[h] otherwise.
 */
export function dnaDivisor(
  normalization: string,
  cells: RowCells,
  labels: LabelIndex,
): (i: number, h: number) => number {
  const activity = perRow(cells, labels, (cell) => cells.sums[cell] as number);
  const activityOf = (i: number) => activity[i] as number;
  if (normalization === "average") return (i, h) => (activityOf(i) + activityOf(h)) / 2;
  if (normalization === "cosine") return (i, h) => activityOf(i) * activityOf(h);
  const inBoth = pairSums(cells, labels, (a, b) => {
    if (cells.levels[a] !== cells.levels[b]) return 0;
    const [x, y] = [cells.sums[a] as number, cells.sums[b] as number];
    return x * y - x - y;
  });
  return (i, h) => activityOf(i) + activityOf(h) + ((inBoth[i] as number[])[h] as number);
}

/**
 * Returns the sums that Discourse Network Analyzer 3.1.2 computes for a nominal qualifier. In that program, the
 * conflict of two actors is the number of their rows whose combination of column value and level occurs for only one of
 * the two actors. `subtract` is congruence minus this conflict. The sums of other aggregations are returned unchanged.
 */
export function dnaConflict(
  sums: number[][],
  aggregation: Aggregation,
  cells: RowCells,
  labels: LabelIndex,
): number[][] {
  if (aggregation !== "conflict" && aggregation !== "subtract") return sums;
  const activity = perRow(cells, labels, (cell) => cells.sums[cell] as number);
  const sumAtSameLevel = (value: (x: number, y: number) => number) =>
    pairSums(cells, labels, (a, b) =>
      cells.levels[a] === cells.levels[b] ? value(cells.sums[a] as number, cells.sums[b] as number) : 0,
    );
  const shared = sumAtSameLevel((x, y) => x + y);
  const congruence = sumAtSameLevel((x, y) => x * y);
  return sums.map((line, i) =>
    line.map((_, h) => {
      if (i === h) return 0;
      const conflict =
        (activity[i] as number) + (activity[h] as number) - ((shared[i] as number[])[h] as number);
      return aggregation === "conflict" ? conflict : ((congruence[i] as number[])[h] as number) - conflict;
    }),
  );
}

/**
 * Returns the weights that Discourse Network Analyzer 3.1.2 computes for the normalization `average` together with a
 * kernel. The weight of two actors i and h is `sums[i][h]` · Σ 2 / (X[i,j,k] + X[h,j,k]). X[i,j,k] is the number of
 * rows of actor i with column value j and level k. The sum Σ has a term for each combination of j and k with at least
 * one row of i or h.
 */
export function dnaAverageKernel(sums: number[][], cells: RowCells, labels: LabelIndex): number[][] {
  const count = (cell: number) => cells.counts[cell] as number;
  const ofEach = perRow(cells, labels, (cell) => 2 / count(cell));
  const inBoth = pairSums(
    cells,
    labels,
    (a, b) => {
      if (cells.levels[a] !== cells.levels[b]) return 0;
      const [x, y] = [count(a), count(b)];
      return 2 / (x + y) - 2 / x - 2 / y;
    },
    true,
  );
  return sums.map((line, i) =>
    line.map(
      (sum, h) =>
        sum * ((ofEach[i] as number) + (ofEach[h] as number) + ((inBoth[i] as number[])[h] as number)),
    ),
  );
}
