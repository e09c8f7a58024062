import { datasetRule } from "../dataset/dataset-rule.ts";
import { registryOf } from "../dataset/registry.ts";
import { displayed } from "../display/displayed.ts";
import type { Dataset } from "../model/dataset.ts";
import { checkOptions } from "../options/check-options.ts";
import { checkIsNetwork } from "./check-is-network.ts";
import type { Network } from "./network.ts";
import { datasetOf } from "./network-memory.ts";
import { type NodeAttributes, nodeAttributes } from "./node-attributes.ts";

/**
 * A node of a network as a flat row. If the label of the node is the id of a record, the row has the attributes of this
 * record.
 */
export interface NetworkNode extends NodeAttributes {
  /**
   * The label as a unique key. In a two-mode network, the label is prefixed with `row:` or `column:`, because a row and
   * a column can have the same label.
   */
  readonly key: string;
  /** The label of the row or column. */
  readonly label: string;
  /** Whether the node is a row or a column. In a one-mode network, it is always `row`. */
  readonly side: "row" | "column";
  /**
   * The number of ties of the node. This includes ties with a weight of 0, in which agreement and disagreement balance.
   */
  readonly degree: number;
  /** The sum of the weights of the ties of the node. */
  readonly strength: number;
}

/** Options of {@link networkNodes}. */
export interface NetworkNodesOptions {
  /**
   * The dataset whose records provide the attributes. Default: the dataset from which the network was computed, if the
   * network was made by `stanceNetwork` or from the array that `codedRows` returned.
   */
  readonly names?: Dataset | undefined;
}

const rules = { names: datasetRule };

/**
 * Returns the nodes of a network as flat rows, for a graph library, a table or a file. The nodes for rows come first.
 * In the network of a dataset, nodes have attributes of their records: `kind`, `name`, `type` and `parent`. Each value
 * in the field `attributes` of the record has a field of its own, such as `attributes.party`.
 *
 * @throws {@link index!DemarcheError} for an unknown option, and for a value that is not a network.
 *
 * @example
 * ```ts
 * import { dataset } from "demarche/data";
 * import { networkNodes, stanceNetwork } from "demarche/network";
 *
 * const network = stanceNetwork(dataset, { mode: "two-mode", rows: "principal" });
 * const nato = networkNodes(network).find(({ key }) => key === "row:nato");
 * [nato?.kind, nato?.name, nato?.type]; // => ["actors", "NATO", "organization"]
 * ```
 */
export function networkNodes(network: Network, options: NetworkNodesOptions = {}): readonly NetworkNode[] {
  checkIsNetwork("networkNodes", network);
  checkOptions("networkNodes", options, rules);
  const dataset = options.names ?? datasetOf(network);
  const byId = dataset === undefined ? undefined : registryOf(dataset).byId;
  const { rows, columns, weights, overlap, mode } = network;
  const node = (
    label: string,
    side: "row" | "column",
    ties: readonly (readonly [weight: number, overlap: number])[],
  ): NetworkNode =>
    Object.freeze({
      key: nodeKey(network, label, side),
      label,
      side,
      degree: ties.filter(([weight, shared]) => weight !== 0 || shared !== 0).length,
      strength: ties.reduce((sum, [weight]) => sum + weight, 0),
      ...nodeAttributes(label, byId),
    });
  const tie = (i: number, j: number) => [weights[i]?.[j] ?? 0, overlap[i]?.[j] ?? 0] as const;
  const ofRows = rows.map((label, i) =>
    node(
      label,
      "row",
      columns.map((_, j) => tie(i, j)),
    ),
  );
  const ofColumns =
    mode === "one-mode"
      ? []
      : columns.map((label, j) =>
          node(
            label,
            "column",
            rows.map((_, i) => tie(i, j)),
          ),
        );
  return displayed([...ofRows, ...ofColumns]);
}

/**
 * Returns the key of a node. In a one-mode network, it is the label. In a two-mode network, it is the side, a colon and
 * the label.
 */
export function nodeKey({ mode }: Network, label: string, side: "row" | "column"): string {
  return mode === "one-mode" ? label : `${side}:${label}`;
}
