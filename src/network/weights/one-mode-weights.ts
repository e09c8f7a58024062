import type { CountedRows } from "../rows/counted-rows.ts";
import { dnaAverageKernel, dnaConflict, dnaDivisor } from "./dna-differences.ts";
import type { LabelIndex } from "./label-index.ts";
import { pairSums } from "./pair-sums.ts";
import { perRow } from "./per-row.ts";
import type { RowCells } from "./row-cells.ts";

/** A one-mode network as two matrices. */
export interface OneModeWeights {
  /** The weights, row by row. */
  readonly weights: number[][];
  /** For each pair of row values, the number of columns on which both row values have rows. */
  readonly overlap: number[][];
}

/**
 * Returns the weights of a one-mode network. The weight of two row values is a sum over the columns that they have in
 * common. The sum is divided by the divisor of the option `normalization`.
 */
export function oneModeWeights(rows: CountedRows, cells: RowCells, labels: LabelIndex): OneModeWeights {
  const { normalization, compat, kernel } = rows.options;
  const dna = compat !== null;
  const sums = oneModeSums(rows, cells, labels);
  const overlap = columnsShared(cells, labels);
  if (normalization === "none") return { weights: sums, overlap };
  if (dna && kernel !== null && normalization === "average") {
    return { weights: dnaAverageKernel(sums, cells, labels), overlap };
  }
  const divisor = (dna ? dnaDivisor : divisorOf)(normalization, cells, labels);
  const weights = sums.map((line, i) =>
    line.map((sum, h) => {
      const by = divisor(i, h);
      return by === 0 ? 0 : sum / by;
    }),
  );
  return { weights, overlap };
}

/** Returns the sums over the columns that two row values have in common, before normalization. */
export function oneModeSums(rows: CountedRows, cells: RowCells, labels: LabelIndex): number[][] {
  const { aggregation, normalization, compat, kernel } = rows.options;
  const dna = compat !== null;
  const tie = tieOf(rows);
  // The Jaccard index compares sets, so it does not matter how many rows a cell has.
  const once = normalization === "jaccard" && !dna;
  const amountOf = once ? () => 1 : (cell: number) => cells.roots[cell] as number;
  const sums = pairSums(
    cells,
    labels,
    (a, b) => amountOf(a) * amountOf(b) * tie(cells.levels[a] as number, cells.levels[b] as number),
    dna && kernel !== null,
  );
  return dna && kernel === null && rows.scale === "nominal"
    ? dnaConflict(sums, aggregation, cells, labels)
    : sums;
}

/**
 * Returns a function that takes the levels of two rows, as positions in `levels`. The result is what the two rows add
 * to the tie of their actors, from -1 to 1.
 */
function tieOf({ options, scale, levels, range }: CountedRows): (a: number, b: number) => number {
  if (options.aggregation === "ignore") return () => 1;
  const difference =
    scale === "nominal"
      ? (a: number, b: number) => (a === b ? 0 : 1)
      : (a: number, b: number) =>
          a === b ? 0 : Math.abs((levels[a] as number) - (levels[b] as number)) / range;
  switch (options.aggregation) {
    case "congruence":
      return (a, b) => 1 - difference(a, b);
    case "conflict":
      return difference;
    default:
      return (a, b) => 1 - 2 * difference(a, b);
  }
}

/** Returns a matrix with the number of columns that two row values have in common. The levels have no effect. */
function columnsShared(cells: RowCells, labels: LabelIndex): number[][] {
  const first = (cell: number) =>
    cell === 0 ||
    cells.rows[cell] !== cells.rows[cell - 1] ||
    cells.columns[cell] !== cells.columns[cell - 1];
  return pairSums(cells, labels, (a, b) => (first(a) && first(b) ? 1 : 0));
}

/** Returns a function that computes the divisor for a pair of row values. */
function divisorOf(
  normalization: string,
  cells: RowCells,
  labels: LabelIndex,
): (i: number, h: number) => number {
  if (normalization === "average") {
    const activity = perRow(cells, labels, (cell) => cells.sums[cell] as number);
    return (i, h) => ((activity[i] as number) + (activity[h] as number)) / 2;
  }
  if (normalization === "cosine") {
    const squares = perRow(cells, labels, (cell) => (cells.roots[cell] as number) ** 2);
    return (i, h) => Math.sqrt((squares[i] as number) * (squares[h] as number));
  }
  const cellCounts = perRow(cells, labels, () => 1);
  const common = pairSums(cells, labels, (a, b) => (cells.levels[a] === cells.levels[b] ? 1 : 0));
  return (i, h) =>
    (cellCounts[i] as number) + (cellCounts[h] as number) - ((common[i] as number[])[h] as number);
}
