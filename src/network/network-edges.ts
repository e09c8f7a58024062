import { displayed } from "../display/displayed.ts";
import { checkIsNetwork } from "./check-is-network.ts";
import type { Network } from "./network.ts";
import { nodeKey } from "./network-nodes.ts";

/** A tie of a network as a flat row. */
export interface NetworkEdge {
  /** The key of the first node, which is a row of the network. */
  readonly source: string;
  /**
   * The key of the second node, which is a column of the network. In a one-mode network, rows and columns are the same
   * nodes.
   */
  readonly target: string;
  /** The weight of the tie. It is 0 if agreement balances disagreement, or support balances opposition. */
  readonly weight: number;
  /**
   * In a one-mode network, the number of column values that the two nodes have in common. In a two-mode network, the
   * number of coded rows that have the first node as row value and the second node as column value.
   */
  readonly overlap: number;
}

/**
 * Returns the ties of a network as flat rows, for a graph library, a table or a file. A one-mode network is undirected:
 * each pair is listed once, and the label that comes first is the source.
 *
 * Two labels have a tie if their `overlap` is more than 0, even if the weight of the tie is 0. The weight is 0 if two
 * actors agree as much as they disagree, or if an actor is for a column value as often as against it. Without an
 * overlap, there is no tie.
 *
 * @throws {@link index!DemarcheError} for a value that is not a network.
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
  checkIsNetwork("networkEdges", network);
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
