import { datasetRule } from "../dataset/dataset-rule.ts";
import { type Entry, registryOf } from "../dataset/registry.ts";
import { titleOf } from "../dataset/traits.ts";
import { problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Network } from "../network/network.ts";
import { networkEdges } from "../network/network-edges.ts";
import { networkNodes } from "../network/network-nodes.ts";
import { checkOptions } from "../options/check-options.ts";
import type { Encounter } from "../query/encounters.ts";

/** Options of {@link toGexf}. */
export interface ToGexfOptions {
  /** A dataset whose names and titles replace labels that are ids. Default: labels are written unchanged. */
  readonly names?: Dataset | undefined;
}

/** The values of a node or an edge by attribute. */
type Values = Readonly<Record<string, string | number | null>>;

interface Graph {
  readonly nodes: readonly { readonly key: string; readonly label: string; readonly values: Values }[];
  readonly edges: readonly {
    readonly source: string;
    readonly target: string;
    readonly weight: number;
    readonly values: Values;
  }[];
}

const rules = { names: datasetRule };

/**
 * Returns a discourse network, or encounters, as an undirected graph in GEXF 1.3 for Gephi and graph libraries.
 *
 * The nodes of a network have their key as id and the attributes `side`, `degree` and `strength`; edges have a weight and,
 * in a one-mode network, the attribute `overlap`. Weights can be negative, and are 0 where agreement and disagreement are
 * equal. The nodes of encounters are actors, and the weight of an edge is the number of meetings that were held; the
 * attributes `scheduled`, `proposed` and `cancelled` count the others.
 *
 * Characters that XML 1.0 does not allow become replacement characters. If two keys become equal in this way, the second
 * gets an underscore, so that ids stay unique. `names` changes labels and never ids.
 *
 * @throws {@link index!DemarcheError} for an unknown option, and where `network` is neither a network nor encounters. Of
 * several networks over time, pass one at a time.
 *
 * @example
 * ```ts
 * import { dataset } from "demarche/data";
 * import { toGexf } from "demarche/export";
 * import { stanceNetwork } from "demarche/network";
 *
 * const network = stanceNetwork(dataset, { mode: "one-mode", rows: "principal", aggregation: "subtract" });
 * const gexf = toGexf(network, { names: dataset });
 * gexf.includes('<node id="united-states" label="United States">'); // => true
 * ```
 */
export function toGexf(network: Network | readonly Encounter[], options: ToGexfOptions = {}): string {
  checkOptions("toGexf", options, rules);
  const { nodes, edges } = graphOf(network);
  const byId = options.names === undefined ? undefined : registryOf(options.names).byId;
  const name = (label: string): string => {
    const entry: Entry | undefined = byId?.get(label);
    return entry === undefined || byId === undefined ? label : titleOf(entry, byId);
  };
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const { key } of nodes) {
    let id = inXml(key);
    while (taken.has(id)) id += "_";
    taken.add(id);
    ids.set(key, id);
  }
  const nodeAttributes = attributesOf(nodes.map(({ values }) => values));
  const edgeAttributes = attributesOf(edges.map(({ values }) => values));
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    "  <meta><creator>demarche</creator></meta>",
    '  <graph mode="static" defaultedgetype="undirected">',
    ...declared("node", nodeAttributes),
    ...declared("edge", edgeAttributes),
    "    <nodes>",
    ...nodes.map(
      ({ key, label, values }) =>
        `      <node id="${attribute(ids.get(key) as string)}" label="${attribute(name(label))}">${valued(values, nodeAttributes)}</node>`,
    ),
    "    </nodes>",
    "    <edges>",
    ...edges.map(({ source, target, weight, values }, i) => {
      const [from = "", to = ""] = [ids.get(source), ids.get(target)];
      return `      <edge id="${i}" source="${attribute(from)}" target="${attribute(to)}" weight="${weight}">${valued(values, edgeAttributes)}</edge>`;
    }),
    "    </edges>",
    "  </graph>",
    "</gexf>",
  ];
  return `${lines.join("\n")}\n`;
}

function graphOf(network: Network | readonly Encounter[]): Graph {
  if (Array.isArray(network)) return graphOfEncounters(network);
  const { rows, weights } = (network ?? {}) as Partial<Network>;
  if (!Array.isArray(rows) || !Array.isArray(weights)) throw wrongInput(network);
  return {
    nodes: networkNodes(network as Network).map(({ key, label, side, degree, strength }) => ({
      key,
      label,
      values: { side, degree, strength },
    })),
    edges: networkEdges(network as Network).map(({ source, target, weight, overlap }) => ({
      source,
      target,
      weight,
      values: { overlap },
    })),
  };
}

function graphOfEncounters(encounters: readonly Encounter[]): Graph {
  const actors = new Set<string>();
  const edges = encounters.map((encounter) => {
    const { a, b, count, scheduled, proposed, cancelled } = encounter;
    if (typeof a !== "string" || typeof b !== "string") throw wrongInput(encounter);
    actors.add(a).add(b);
    const values = { scheduled: scheduled.length, proposed: proposed.length, cancelled: cancelled.length };
    return { source: a, target: b, weight: count, values };
  });
  return { nodes: [...actors].map((key) => ({ key, label: key, values: {} })), edges };
}

function wrongInput(value: unknown) {
  const message = `toGexf takes a network of discourseNetwork or stanceNetwork, or the result of encounters, not ${shown(value)}. Of several networks over time, pass one at a time.`;
  return problem("invalid-shape", "", message, value);
}

/** Returns the attributes that have a value somewhere, with their types. */
function attributesOf(all: readonly Values[]): readonly (readonly [string, "double" | "string"])[] {
  const types = new Map<string, "double" | "string">();
  for (const values of all) {
    for (const [name, value] of Object.entries(values)) {
      if (value !== null) types.set(name, typeof value === "number" ? "double" : "string");
    }
  }
  return [...types];
}

function declared(elements: "node" | "edge", attributes: ReturnType<typeof attributesOf>): readonly string[] {
  if (attributes.length === 0) return [];
  return [
    `    <attributes class="${elements}">`,
    ...attributes.map(([name, type]) => `      <attribute id="${name}" title="${name}" type="${type}"/>`),
    "    </attributes>",
  ];
}

function valued(values: Values, attributes: ReturnType<typeof attributesOf>): string {
  const present = attributes.filter(([name]) => values[name] !== null && values[name] !== undefined);
  if (present.length === 0) return "";
  return `<attvalues>${present.map(([name]) => `<attvalue for="${name}" value="${values[name]}"/>`).join("")}</attvalues>`;
}

/** Returns a text in which replacement characters replace those that XML 1.0 does not allow. */
function inXml(value: string): string {
  return value.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");
}

/** Returns a text as the value of an attribute. White space other than spaces is written as numbers, because a parser would replace it with spaces. */
function attribute(value: string): string {
  return inXml(value).replace(/[&<>"'\t\n\r\u0085\u2028]/g, (character) => `&#${character.charCodeAt(0)};`);
}
