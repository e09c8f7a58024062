import { displayed } from "../display/displayed.ts";
import type { Network } from "./network.ts";

/** A node of a network as a flat row. */
export interface NetworkNode {
  /** The label. In a two-mode network it is prefixed with `row:` or `column:`, because a row and a column can have the same label. */
  readonly key: string;
  /** The label of the row or column. */
  readonly label: string;
  /** Whether the node is a row or a column; in a one-mode network always `row`. */
  readonly side: "row" | "column";
  /** The number of its ties with a weight other than 0. */
  readonly degree: number;
  /** The sum of their weights. */
  readonly strength: number;
}

/**
 * Returns the nodes of a network as flat rows, for a graph library, a table or a file. Nodes of the rows come first.
 *
 * @example
 * ```ts
 * import { discourseNetwork, networkNodes } from "demarche/network";
 *
 * const rows = [
 *   { id: 1, actor: "Alba", claim: "truce" },
 *   { id: 2, actor: "Borea", claim: "truce" },
 * ];
 * const network = discourseNetwork(rows, { mode: "two-mode", rows: "actor", columns: "claim" });
 * networkNodes(network).map(({ key, degree }) => `${key} ${degree}`); // => ["row:Alba 1", "row:Borea 1", "column:truce 2"]
 * ```
 */
export function networkNodes(network: Network): readonly NetworkNode[] {
  const { rows, columns, weights, mode } = network;
  const node = (label: string, side: "row" | "column", ties: readonly number[]): NetworkNode =>
    Object.freeze({
      key: nodeKey(network, label, side),
      label,
      side,
      degree: ties.filter((weight) => weight !== 0).length,
      strength: ties.reduce((sum, weight) => sum + weight, 0),
    });
  const ofRows = rows.map((label, i) => node(label, "row", weights[i] as readonly number[]));
  const ofColumns =
    mode === "one-mode"
      ? []
      : columns.map((label, j) =>
          node(
            label,
            "column",
            weights.map((line) => line[j] as number),
          ),
        );
  return displayed([...ofRows, ...ofColumns]);
}

/** Returns the key of a node. */
export function nodeKey({ mode }: Network, label: string, side: "row" | "column"): string {
  return mode === "one-mode" ? label : `${side}:${label}`;
}
