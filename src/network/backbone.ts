import { displayed } from "../display/displayed.ts";
import { problem } from "../errors/demarche-error.ts";
import { degreeShareDistance } from "./distance.ts";
import type { Network } from "./network.ts";
import { recallNetwork } from "./network-memory.ts";
import { labelIndex } from "./weights/label-index.ts";
import { oneModeWeights } from "./weights/one-mode-weights.ts";
import { type RowCells, rowCells, selectCells } from "./weights/row-cells.ts";

/** A round of a nested backbone. In each round, the search drops one or more column values, such as issues. */
export interface BackboneRound {
  /** The number of the round, from 1. */
  readonly round: number;
  /**
   * The column value that this round drops, because the network changes least without it. If several column values have
   * the same effect, the list contains all of them.
   */
  readonly dropped: readonly string[];
  /** The column values that remain: the backbone after this round. */
  readonly backbone: readonly string[];
  /**
   * The distance between the whole network and the network of the remaining column values. It is measured by
   * `degree-shares` of {@link distanceMeasures}.
   */
  readonly loss: number;
  /**
   * The distance between the whole network and the network of the column values that were dropped in this round or
   * earlier. It is measured by `degree-shares` of {@link distanceMeasures}.
   */
  readonly redundantLoss: number;
  /** The number of rows with one of the remaining column values. */
  readonly counted: number;
}

/**
 * Returns the rounds of a nested backbone, which show on which column values a one-mode network depends most. A column
 * value is a value of the field in the option `columns`, such as an issue. The search starts with all column values.
 * Each round drops the column value whose removal changes the network least, until no column value remains. The later a
 * column value is dropped, the more important it is.
 *
 * The change is the distance by degree shares between the whole network and the network without the column value (see
 * {@link distance}). If the changes of several column values are equal up to 1e-12, all of them are dropped together,
 * so that the order of names has no effect. The running time grows with the square of the number of column values.
 * Backbones by simulated annealing are not available, because their result differs between runs.
 *
 * @throws {@link index!DemarcheError} for a value that is not a network, for a two-mode network, and for a copy of a
 * network, because a copy does not have the rows.
 *
 * @example
 * ```ts
 * import { backbone, discourseNetwork } from "demarche/network";
 *
 * const rows = [
 *   { id: 1, actor: "Alba", claim: "truce" },
 *   { id: 2, actor: "Borea", claim: "truce" },
 *   { id: 3, actor: "Borea", claim: "toll" },
 * ];
 * const network = discourseNetwork(rows, { mode: "one-mode", rows: "actor", columns: "claim" });
 * backbone(network).map(({ dropped, loss }) => `${dropped} ${loss}`); // => ["toll 0", "truce 1"]
 * ```
 */
export function backbone(network: Network): readonly BackboneRound[] {
  const { counted, slice } = recallNetwork("backbone", network);
  if (network.mode !== "one-mode") {
    throw problem(
      "invalid-option",
      "",
      'backbone needs ties between actors, and a two-mode network has none. Make a network with mode: "one-mode".',
    );
  }
  const cells = rowCells(counted, slice);
  const labels = labelIndex(cells.rows, counted.rowIsolates, counted.rowLabels.length);
  const label = (column: number) => counted.columnLabels[column] as string;
  const cellsOn = (columns: ReadonlySet<number>): RowCells =>
    selectCells(cells, (cell) => columns.has(cells.columns[cell] as number));
  const whole = oneModeWeights(counted, cells, labels).weights;
  const lossOf = (columns: ReadonlySet<number>) =>
    degreeShareDistance(whole, oneModeWeights(counted, cellsOn(columns), labels).weights);

  const rounds: BackboneRound[] = [];
  const all = [...new Set(cells.columns)];
  let left = new Set(all);
  while (left.size > 0) {
    const losses = [...left].map((column) => ({ column, loss: lossOf(without(left, [column])) }));
    const least = Math.min(...losses.map(({ loss }) => loss));
    const dropped = losses.filter(({ loss }) => loss - least <= 1e-12).map(({ column }) => column);
    left = without(left, dropped);
    rounds.push(
      Object.freeze({
        round: rounds.length + 1,
        dropped: Object.freeze(dropped.map(label)),
        backbone: Object.freeze([...left].map(label)),
        loss: lossOf(left),
        redundantLoss: lossOf(without(new Set(all), [...left])),
        counted: cellsOn(left).counts.reduce((sum, count) => sum + count, 0),
      }),
    );
  }
  return displayed(rounds);
}

function without(columns: ReadonlySet<number>, dropped: readonly number[]): Set<number> {
  const left = new Set(columns);
  for (const column of dropped) left.delete(column);
  return left;
}
