import type { LabelPlaces } from "./label-places.ts";
import type { Aggregation } from "./network-options.ts";
import { pairSums } from "./pair-sums.ts";
import { perRow } from "./per-row.ts";
import type { RowCells } from "./row-cells.ts";

/** What Discourse Network Analyzer 3.1.2 divides by: the product of activities, or a union that counts rows. */
export function dnaDivisor(
  normalization: string,
  cells: RowCells,
  places: LabelPlaces,
): (i: number, h: number) => number {
  const activity = perRow(cells, places, (cell) => cells.sums[cell] as number);
  const of = (i: number) => activity[i] as number;
  if (normalization === "average") return (i, h) => (of(i) + of(h)) / 2;
  if (normalization === "cosine") return (i, h) => of(i) * of(h);
  const inBoth = pairSums(cells, places, (one, other) => {
    if (cells.levels[one] !== cells.levels[other]) return 0;
    const [x, y] = [cells.sums[one] as number, cells.sums[other] as number];
    return x * y - x - y;
  });
  return (i, h) => of(i) + of(h) + ((inBoth[i] as number[])[h] as number);
}

/** Its conflict on a nominal qualifier: the rows of whichever of the two uses a level where the other does not. */
export function dnaConflict(
  sums: number[][],
  aggregation: Aggregation,
  cells: RowCells,
  places: LabelPlaces,
): number[][] {
  if (aggregation !== "conflict" && aggregation !== "subtract") return sums;
  const activity = perRow(cells, places, (cell) => cells.sums[cell] as number);
  const same = (value: (x: number, y: number) => number) =>
    pairSums(cells, places, (one, other) =>
      cells.levels[one] === cells.levels[other]
        ? value(cells.sums[one] as number, cells.sums[other] as number)
        : 0,
    );
  const shared = same((x, y) => x + y);
  const congruence = same((x, y) => x * y);
  return sums.map((line, i) =>
    line.map((_, h) => {
      if (i === h) return 0;
      const conflict =
        (activity[i] as number) + (activity[h] as number) - ((shared[i] as number[])[h] as number);
      return aggregation === "conflict" ? conflict : ((congruence[i] as number[])[h] as number) - conflict;
    }),
  );
}

/** Its average under a kernel: the weight times the sum of 2 / (X[i,j,k] + X[h,j,k]) over what either says. */
export function dnaAverageKernel(sums: number[][], cells: RowCells, places: LabelPlaces): number[][] {
  const count = (cell: number) => cells.counts[cell] as number;
  const alone = perRow(cells, places, (cell) => 2 / count(cell));
  const inBoth = pairSums(
    cells,
    places,
    (one, other) => {
      if (cells.levels[one] !== cells.levels[other]) return 0;
      const [x, y] = [count(one), count(other)];
      return 2 / (x + y) - 2 / x - 2 / y;
    },
    true,
  );
  return sums.map((line, i) =>
    line.map(
      (sum, h) =>
        sum * ((alone[i] as number) + (alone[h] as number) + ((inBoth[i] as number[])[h] as number)),
    ),
  );
}
