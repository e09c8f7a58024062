import type { CountedRows } from "./count-rows.ts";
import { dnaAverageKernel, dnaConflict, dnaDivisor } from "./dna-differences.ts";
import type { LabelPlaces } from "./label-places.ts";
import { pairSums } from "./pair-sums.ts";
import { perRow } from "./per-row.ts";
import type { RowCells } from "./row-cells.ts";

/** A one-mode network as two matrices. */
export interface OneModeWeights {
  /** The weights, row by row. */
  readonly weights: number[][];
  /** On how many columns each two meet. */
  readonly overlap: number[][];
}

/** The weights of a one-mode network: sums over the columns on which two row values meet, divided by the norm. */
export function oneModeWeights(rows: CountedRows, cells: RowCells, places: LabelPlaces): OneModeWeights {
  const { normalization, compat, kernel } = rows.options;
  const dna = compat !== null;
  const sums = oneModeSums(rows, cells, places);
  const overlap = columnsShared(cells, places);
  if (normalization === "none") return { weights: sums, overlap };
  if (dna && kernel !== null && normalization === "average") {
    return { weights: dnaAverageKernel(sums, cells, places), overlap };
  }
  const divisor = (dna ? dnaDivisor : divisorOf)(normalization, cells, places);
  const weights = sums.map((line, i) =>
    line.map((sum, h) => {
      const by = divisor(i, h);
      return by === 0 ? 0 : sum / by;
    }),
  );
  return { weights, overlap };
}

/** The same before anything is divided. */
export function oneModeSums(rows: CountedRows, cells: RowCells, places: LabelPlaces): number[][] {
  const { aggregation, normalization, compat, kernel } = rows.options;
  const dna = compat !== null;
  const tie = tieOf(rows);
  // Each thing once, so that a Jaccard index is one of sets.
  const once = normalization === "jaccard" && !dna;
  const amountOf = once ? () => 1 : (cell: number) => cells.roots[cell] as number;
  const sums = pairSums(
    cells,
    places,
    (one, other) =>
      amountOf(one) * amountOf(other) * tie(cells.levels[one] as number, cells.levels[other] as number),
    dna && kernel !== null,
  );
  return dna && kernel === null && rows.scale === "nominal"
    ? dnaConflict(sums, aggregation, cells, places)
    : sums;
}

/** How much two levels add to a tie, from -1 to 1. */
function tieOf({ options, scale, levels, range }: CountedRows): (one: number, other: number) => number {
  if (options.aggregation === "ignore") return () => 1;
  const difference =
    scale === "nominal"
      ? (one: number, other: number) => (one === other ? 0 : 1)
      : (one: number, other: number) =>
          one === other ? 0 : Math.abs((levels[one] as number) - (levels[other] as number)) / range;
  switch (options.aggregation) {
    case "congruence":
      return (one, other) => 1 - difference(one, other);
    case "conflict":
      return difference;
    default:
      return (one, other) => 1 - 2 * difference(one, other);
  }
}

/** On how many columns each two have rows, at whatever levels. */
function columnsShared(cells: RowCells, places: LabelPlaces): number[][] {
  const first = (cell: number) =>
    cell === 0 ||
    cells.rows[cell] !== cells.rows[cell - 1] ||
    cells.columns[cell] !== cells.columns[cell - 1];
  return pairSums(cells, places, (one, other) => (first(one) && first(other) ? 1 : 0));
}

/** What the weight of each two is divided by. */
function divisorOf(
  normalization: string,
  cells: RowCells,
  places: LabelPlaces,
): (i: number, h: number) => number {
  if (normalization === "average") {
    const activity = perRow(cells, places, (cell) => cells.sums[cell] as number);
    return (i, h) => ((activity[i] as number) + (activity[h] as number)) / 2;
  }
  if (normalization === "cosine") {
    const squares = perRow(cells, places, (cell) => (cells.roots[cell] as number) ** 2);
    return (i, h) => Math.sqrt((squares[i] as number) * (squares[h] as number));
  }
  const things = perRow(cells, places, () => 1);
  const common = pairSums(cells, places, (one, other) => (cells.levels[one] === cells.levels[other] ? 1 : 0));
  return (i, h) => (things[i] as number) + (things[h] as number) - ((common[i] as number[])[h] as number);
}
