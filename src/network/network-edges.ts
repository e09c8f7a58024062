import { displayed } from "../display/displayed.ts";
import type { Network } from "./network.ts";
import { nodeKey } from "./network-nodes.ts";

/** A tie of a network as a flat row. */
export interface NetworkEdge {
  /** The key of the node in the row. */
  readonly source: string;
  /** The key of the node in the column. */
  readonly target: string;
  /** The weight of the tie. It is 0 if both sides balance: agreement and disagreement, or support and opposition. */
  readonly weight: number;
  /** One-mode: the number of column values that the two have in common. Two-mode: the number of rows. */
  readonly overlap: number;
}

/**
 * Returns the ties of a network as flat rows, for a graph library, a table or a file. A one-mode network is undirected: each
 * pair is listed once, with the label that comes first as the source.
 *
 * Two labels with an `overlap` have a tie, even if its weight is 0 because both sides balance: two actors who agree as
 * much as they disagree, or an actor who is both for and against one column value. Labels without an overlap have no tie.
 *
 * @example
 * ```ts
 * import { discourseNetwork, networkEdges } from "demarche/network";
 *
 * const rows = [
 *   { id: 1, actor: "Alba", claim: "truce" },
 *   { id: 2, actor: "Borea", claim: "truce" },
 *   { id: 3, actor: "Corva", claim: "toll" },
 * ];
 * const network = discourseNetwork(rows, { mode: "one-mode", rows: "actor", columns: "claim" });
 * networkEdges(network); // => [{ source: "Alba", target: "Borea", weight: 1, overlap: 1 }]
 * ```
 */
export function networkEdges(network: Network): readonly NetworkEdge[] {
  const { rows, columns, weights, overlap, mode } = network;
  const edges: NetworkEdge[] = [];
  rows.forEach((row, i) => {
    const line = weights[i] as readonly number[];
    for (let j = mode === "one-mode" ? i + 1 : 0; j < columns.length; j++) {
      const weight = line[j] as number;
      const shared = overlap[i]?.[j] ?? 0;
      if (weight === 0 && shared === 0) continue;
      edges.push(
        Object.freeze({
          source: nodeKey(network, row, "row"),
          target: nodeKey(network, columns[j] as string, "column"),
          weight,
          overlap: shared,
        }),
      );
    }
  });
  return displayed(edges);
}
