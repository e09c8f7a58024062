import { displayed } from "../display/displayed.ts";
import { problem } from "../errors/demarche-error.ts";
import { degreeShareDistance } from "./distance.ts";
import { labelPlaces } from "./label-places.ts";
import type { Network } from "./network.ts";
import { recallNetwork } from "./network-memory.ts";
import { oneModeWeights } from "./one-mode-weights.ts";
import { type RowCells, rowCells, selectCells } from "./row-cells.ts";

/** One round of a nested backbone. */
export interface BackboneRound {
  /** The number of the round, from 1. */
  readonly round: number;
  /** The column values that go in this round; several where they change the network alike. */
  readonly dropped: readonly string[];
  /** The column values that are left, the backbone after this round. */
  readonly backbone: readonly string[];
  /** How far the network of those that are left is from the whole one, by degree shares. */
  readonly loss: number;
  /** How far the network of all that have gone is from the whole one. */
  readonly redundantLoss: number;
  /** How many rows those that are left have. */
  readonly counted: number;
}

/**
 * Which column values carry a one-mode network: starting from all, each round drops those whose going changes the
 * network least, until none is left. Read backwards, it ranks the matters by how much the structure rests on them.
 *
 * The change is the distance of degree shares to the whole network (see {@link distance}). Values that change it alike,
 * to 1e-12, go together, so that no order of names decides. The time grows with the square of the number of column
 * values. Backbones by simulated annealing, whose answer changes from run to run, are left out.
 *
 * @throws {@link index!DemarcheError} for a two-mode network, and for a copy of a network.
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
      'backbone: a two-mode network has no ties to keep. Make one with mode: "one-mode".',
    );
  }
  const cells = rowCells(counted, slice);
  const places = labelPlaces(cells.rows, counted.rowIsolates, counted.rowLabels.length);
  const label = (column: number) => counted.columnLabels[column] as string;
  const of = (columns: ReadonlySet<number>): RowCells =>
    selectCells(cells, (cell) => columns.has(cells.columns[cell] as number));
  const whole = oneModeWeights(counted, cells, places).weights;
  const lossOf = (columns: ReadonlySet<number>) =>
    degreeShareDistance(whole, oneModeWeights(counted, of(columns), places).weights);

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
        counted: of(left).counts.reduce((sum, count) => sum + count, 0),
      }),
    );
  }
  return displayed(rounds);
}

function without(columns: ReadonlySet<number>, gone: readonly number[]): Set<number> {
  const left = new Set(columns);
  for (const column of gone) left.delete(column);
  return left;
}
