import { addToGroup } from "../collections/add-to-group.ts";
import { problem } from "../errors/demarche-error.ts";
import { checkIsNetwork } from "./check-is-network.ts";
import type { Network } from "./network.ts";

/** A partition of actors into coalitions. */
export interface Coalitions {
  /** The labels of each coalition, in UTF-16 order. The coalitions are sorted by their first labels. */
  readonly coalitions: readonly (readonly string[])[];
  /**
   * The sum of the weights of all pairs of actors that are in the same coalition. Each pair is added once. The method
   * maximizes this sum.
   */
  readonly within: number;
  /**
   * How much of the network contradicts the partition, from 0 to 1. Positive weights between coalitions and negative
   * weights within a coalition contradict it. The number is the sum of their absolute values, divided by the sum of the
   * absolute values of all weights. It is 0 if no weight contradicts the partition, and null if all weights are 0,
   * because there is then nothing to contradict it.
   */
  readonly frustration: number | null;
}

/**
 * Returns the coalitions of actors in a network of agreement minus disagreement.
 *
 * A coalition is a part of a partition of the actors. The method maximizes the sum of the weights within parts. This
 * minimizes the frustration (Doreian and Mrvar 1996), which consists of two sums: the positive weights between
 * different parts, and the absolute values of the negative weights within the same part. You do not choose the number
 * of parts. It follows from the signs of the weights.
 *
 * At first, each actor is alone in a part. Then two steps are repeated until neither increases the sum. First, in the
 * order of labels, each actor moves to the part in which it most increases the sum. Second, the two parts whose union
 * most increases the sum are joined. The same network always gives the same partition, but a better one may exist. An
 * actor without ties stays alone.
 *
 * @throws {@link index!DemarcheError} for a value that is not a network, and for a network that is not one-mode or does
 * not have `aggregation: "subtract"`. Without disagreement, all actors would be in one coalition.
 *
 * @example
 * ```ts
 * import { coalitions, discourseNetwork } from "demarche/network";
 *
 * const rows = [
 *   { id: 1, actor: "Alba", claim: "truce", agrees: true },
 *   { id: 2, actor: "Borea", claim: "truce", agrees: true },
 *   { id: 3, actor: "Corva", claim: "truce", agrees: false },
 * ];
 * const network = discourseNetwork(rows, {
 *   mode: "one-mode",
 *   rows: "actor",
 *   columns: "claim",
 *   qualifier: "agrees",
 *   aggregation: "subtract",
 * });
 * coalitions(network); // => { coalitions: [["Alba", "Borea"], ["Corva"]], within: 1, frustration: 0 }
 * ```
 */
export function coalitions(network: Network): Coalitions {
  checkIsNetwork("coalitions", network);
  if (network.mode !== "one-mode" || network.options.aggregation !== "subtract") {
    throw problem(
      "invalid-option",
      "",
      'coalitions needs agreement minus disagreement. Make a network with mode: "one-mode" and aggregation: "subtract".',
    );
  }
  const { weights } = network;
  // The search ignores gains below this number, which are rounding errors. If it followed them, it might never end.
  const least =
    1e-12 * weights.reduce((sum, line) => line.reduce((inner, tie) => inner + Math.abs(tie), sum), 0);
  const part = weights.map((_, i) => i);
  for (let changed = true; changed; ) {
    changed = moveEach(weights, part, least) || joinBest(weights, part, least);
  }
  const labelsOfPart = new Map<number, string[]>();
  for (const [i, label] of network.rows.entries()) addToGroup(labelsOfPart, part[i] as number, label);
  let [within, against, total] = [0, 0, 0];
  weights.forEach((line, i) => {
    for (let h = i + 1; h < line.length; h++) {
      const weight = line[h] as number;
      const together = part[i] === part[h];
      if (together) within += weight;
      if (together ? weight < 0 : weight > 0) against += Math.abs(weight);
      total += Math.abs(weight);
    }
  });
  return Object.freeze({
    coalitions: Object.freeze([...labelsOfPart.values()].map((labels) => Object.freeze(labels))),
    within,
    frustration: total === 0 ? null : against / total,
  });
}

type Matrix = readonly (readonly number[])[];

/**
 * Moves each actor to the part in which it most increases the sum of the weights within parts. Repeats this until no
 * move increases the sum. Returns whether any actor moved.
 */
function moveEach(weights: Matrix, part: number[], least: number): boolean {
  let anyMoved = false;
  for (let moved = true; moved; ) {
    moved = false;
    weights.forEach((line, i) => {
      const ties = new Map<number, number>();
      line.forEach((weight, h) => {
        if (h !== i) ties.set(part[h] as number, (ties.get(part[h] as number) ?? 0) + weight);
      });
      const staying = ties.get(part[i] as number) ?? 0;
      // An actor can leave its part and form a new one. The sum of its weights within the new part is 0, because no
      // other actor is in it. The new part is better if the sum within the old part is negative.
      let [best, gain] = staying < -least ? [freePart(part), 0] : [part[i] as number, staying];
      for (const [other, sum] of ties) if (sum > gain + least) [best, gain] = [other, sum];
      if (best !== part[i]) {
        part[i] = best;
        moved = true;
        anyMoved = true;
      }
    });
  }
  return anyMoved;
}

/** Returns the lowest number that no part has yet. */
function freePart(part: readonly number[]): number {
  const taken = new Set(part);
  let free = 0;
  while (taken.has(free)) free += 1;
  return free;
}

/**
 * Joins the two parts whose union most increases the sum of the weights within parts. Returns false if no union
 * increases the sum.
 */
function joinBest(weights: Matrix, part: number[], least: number): boolean {
  const size = weights.length;
  const sums = new Map<number, number>();
  weights.forEach((line, i) => {
    for (let h = i + 1; h < size; h++) {
      const [a, b] = [part[i] as number, part[h] as number];
      if (a !== b) {
        const key = Math.min(a, b) * size + Math.max(a, b);
        sums.set(key, (sums.get(key) ?? 0) + (line[h] as number));
      }
    }
  });
  let [best, gain] = [-1, least];
  for (const [key, sum] of sums) if (sum > gain) [best, gain] = [key, sum];
  if (best < 0) return false;
  const [joined, emptied] = [Math.floor(best / size), best % size];
  part.forEach((value, i) => {
    if (value === emptied) part[i] = joined;
  });
  return true;
}
