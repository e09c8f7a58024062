import type { LabelIndex } from "./label-index.ts";
import type { Aggregation } from "./network-options.ts";
import { pairSums } from "./pair-sums.ts";
import { perRow } from "./per-row.ts";
import type { RowCells } from "./row-cells.ts";

/**
 * Returns the divisor of Discourse Network Analyzer 3.1.2. `cosine` divides by the product of the activities, and `jaccard`
 * by the sum of X_i where X_h is 0, X_h where X_i is 0, and X_i·X_h, over all columns and levels.
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

/** Returns the conflict that Discourse Network Analyzer 3.1.2 computes on a nominal qualifier: the number of rows at levels that only one of the two actors uses. */
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

/** Returns the average that Discourse Network Analyzer 3.1.2 computes with a kernel: the weight times the sum of 2 / (X[i,j,k] + X[h,j,k]) over the cells of either actor. */
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
