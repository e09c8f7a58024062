import { type Entry, registryOf } from "../../dataset/registry.ts";
import { titleOf } from "../../dataset/traits.ts";
import { problem } from "../../errors/demarche-error.ts";
import { shown } from "../../errors/suggest.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Network } from "../../network/network.ts";
import { networkEdges } from "../../network/network-edges.ts";
import { datasetOf } from "../../network/network-memory.ts";
import { networkNodes } from "../../network/network-nodes.ts";
import { nodeAttributes } from "../../network/node-attributes.ts";
import type { Encounter } from "../../query/encounters.ts";
import { mergeLevels } from "../../query/meetings/merge-levels.ts";

/**
 * The attributes of a node or an edge, as an object that maps names to values. Null means that the node or edge does
 * not have the attribute.
 */
export type Values = Readonly<Record<string, string | number | boolean | null>>;

/** An undirected graph, ready to be written to a file. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** A node of a graph. */
interface GraphNode {
  /** The id, which is unique in the graph and allowed in the format. */
  readonly id: string;
  /** The name that programs show beside the node. */
  readonly label: string;
  readonly values: Values;
}

/** An edge of a graph. */
interface GraphEdge {
  /** The id of the first node. */
  readonly source: string;
  /** The id of the second node. */
  readonly target: string;
  /** The weight. It is null instead of 0, because programs such as Gephi do not accept the weight 0. */
  readonly weight: number | null;
  readonly values: Values;
}

/** Settings of {@link graphOf}. */
export interface GraphOptions {
  /** The name of the public function, for error messages. */
  readonly caller: string;
  /** The dataset that provides the labels and attributes of nodes. If it is undefined, labels stay unchanged. */
  readonly names: Dataset | undefined;
  /**
   * Converts a text to an id that the format allows. If two texts give the same id, {@link graphOf} and {@link
   * attributesOf} append an underscore to the second id.
   */
  readonly idOf: (key: string) => string;
}

/** Returns a network or encounters as a graph. */
export function graphOf(
  network: Network | readonly Encounter[],
  { caller, names, idOf: written }: GraphOptions,
): Graph {
  const draft = Array.isArray(network)
    ? draftOfEncounters(caller, network, names)
    : draftOfNetwork(caller, network as Network, names);
  const byId = names === undefined ? undefined : registryOf(names).byId;
  const name = (label: string): string => {
    const entry: Entry | undefined = byId?.get(label);
    return entry === undefined || byId === undefined ? label : titleOf(entry, byId);
  };
  const ids = uniqueIds(
    draft.nodes.map(({ key }) => key),
    written,
  );
  const idOf = (key: string) => ids.get(key) ?? "";
  return {
    nodes: draft.nodes.map(({ key, label, values }) => ({ id: idOf(key), label: name(label), values })),
    edges: draft.edges.map(({ source, target, weight, values }) => ({
      source: idOf(source),
      target: idOf(target),
      weight: weight === 0 ? null : weight,
      values,
    })),
  };
}

interface Draft {
  readonly nodes: readonly { readonly key: string; readonly label: string; readonly values: Values }[];
  readonly edges: readonly {
    readonly source: string;
    readonly target: string;
    readonly weight: number;
    readonly values: Values;
  }[];
}

function draftOfNetwork(caller: string, network: Network, names: Dataset | undefined): Draft {
  const { rows, weights, overlap } = (network ?? {}) as Partial<Network>;
  if (!Array.isArray(rows) || !Array.isArray(weights) || !Array.isArray(overlap))
    throw wrongInput(caller, network);
  return {
    nodes: networkNodes(network, { names: names ?? datasetOf(network) }).map(({ key, label, ...values }) => ({
      key,
      label,
      values: { ...values },
    })),
    edges: networkEdges(network).map(({ source, target, weight, overlap: shared }) => ({
      source,
      target,
      weight,
      values: { overlap: shared, balanced: weight === 0 ? true : null },
    })),
  };
}

function draftOfEncounters(
  caller: string,
  encounters: readonly Encounter[],
  names: Dataset | undefined,
): Draft {
  const byId = names === undefined ? undefined : registryOf(names).byId;
  const actors = new Set<string>();
  const wrong = encounters.find(
    (encounter) => typeof encounter?.a !== "string" || typeof encounter.b !== "string",
  );
  if (wrong !== undefined) throw wrongInput(caller, wrong);
  const edges = mergeLevels(encounters).map(({ a, b, count, scheduled, proposed, cancelled }) => {
    actors.add(a).add(b);
    const values = {
      held: count,
      scheduled: scheduled.length,
      proposed: proposed.length,
      cancelled: cancelled.length,
    };
    return { source: a, target: b, weight: count, values };
  });
  const nodes = [...actors].map((key) => ({ key, label: key, values: { ...nodeAttributes(key, byId) } }));
  return { nodes, edges };
}

function wrongInput(caller: string, value: unknown) {
  const message = `${caller} takes a network of discourseNetwork or stanceNetwork, or the result of encounters, not ${shown(value)}. Of several networks over time, pass one at a time.`;
  return problem("invalid-shape", "", message, value);
}

/** An attribute of nodes or edges. */
export interface GraphAttribute {
  /** The id, which is unique among the attributes and allowed in the format. */
  readonly id: string;
  readonly name: string;
  /** The name of the attribute's data type in GEXF and GraphML. */
  readonly type: "boolean" | "double" | "string";
}

/**
 * Returns the attributes that at least one of the nodes or edges has. If the values of an attribute have different
 * types, the type of the attribute is `string`.
 */
export function attributesOf(
  all: readonly Values[],
  written: GraphOptions["idOf"],
): readonly GraphAttribute[] {
  const types = new Map<string, GraphAttribute["type"]>();
  for (const values of all) {
    for (const [name, value] of Object.entries(values)) {
      if (value === null) continue;
      const type = typeof value === "number" ? "double" : (typeof value as "boolean" | "string");
      types.set(name, (types.get(name) ?? type) === type ? type : "string");
    }
  }
  const ids = uniqueIds(types.keys(), written);
  return [...types].map(([name, type]) => ({ id: ids.get(name) ?? "", name, type }));
}

/** Returns the id of each key. If two keys give the same id, an underscore is appended to the second id. */
function uniqueIds(keys: Iterable<string>, written: GraphOptions["idOf"]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const key of keys) {
    let id = written(key);
    while (taken.has(id)) id += "_";
    taken.add(id);
    ids.set(key, id);
  }
  return ids;
}
