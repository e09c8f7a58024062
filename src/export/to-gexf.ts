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
  /** A dataset to label nodes by: a label that is an id becomes the name or title of its record. Absent: labels stay. */
  readonly names?: Dataset | undefined;
}

/** The values of a node or a tie, by the names of the attributes. */
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
 * A discourse network, or the encounters of a dataset, as a GEXF 1.3 graph for Gephi and graph libraries. It is undirected.
 *
 * Of a network, nodes have their key as id, and `side`, `degree` and `strength` as attributes; ties have their weight,
 * and in a one-mode network their `overlap`. Weights can be negative, and 0 where two meet and are balanced. Of
 * encounters, nodes are actors and the weight is how often two met, 0 where they only were to; the attributes
 * `scheduled`, `proposed` and `cancelled` count the rest.
 *
 * Characters that XML 1.0 does not have become replacement characters; of two keys that would be one by that, the second
 * gets an underscore. `names` changes labels, never ids.
 *
 * @throws {@link index!DemarcheError} for an unknown option, and for what is neither: of networks over time, hand over
 * one.
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
  const ofNodes = attributesOf(nodes.map(({ values }) => values));
  const ofEdges = attributesOf(edges.map(({ values }) => values));
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    "  <meta><creator>demarche</creator></meta>",
    '  <graph mode="static" defaultedgetype="undirected">',
    ...declared("node", ofNodes),
    ...declared("edge", ofEdges),
    "    <nodes>",
    ...nodes.map(
      ({ key, label, values }) =>
        `      <node id="${attribute(ids.get(key) as string)}" label="${attribute(name(label))}">${valued(values, ofNodes)}</node>`,
    ),
    "    </nodes>",
    "    <edges>",
    ...edges.map(({ source, target, weight, values }, i) => {
      const [from = "", to = ""] = [ids.get(source), ids.get(target)];
      return `      <edge id="${i}" source="${attribute(from)}" target="${attribute(to)}" weight="${weight}">${valued(values, ofEdges)}</edge>`;
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
  if (!Array.isArray(rows) || !Array.isArray(weights)) throw notOne(network);
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
    if (typeof a !== "string" || typeof b !== "string") throw notOne(encounter);
    actors.add(a).add(b);
    const values = { scheduled: scheduled.length, proposed: proposed.length, cancelled: cancelled.length };
    return { source: a, target: b, weight: count, values };
  });
  return { nodes: [...actors].map((key) => ({ key, label: key, values: {} })), edges };
}

function notOne(value: unknown) {
  const message = `toGexf takes a network of discourseNetwork or stanceNetwork, or what encounters gives, not ${shown(value)}. Of networks over time, hand over one.`;
  return problem("invalid-shape", "", message, value);
}

/** The attributes that any of them has, and whether they are numbers. */
function attributesOf(all: readonly Values[]): readonly (readonly [string, "double" | "string"])[] {
  const types = new Map<string, "double" | "string">();
  for (const values of all) {
    for (const [name, value] of Object.entries(values)) {
      if (value !== null) types.set(name, typeof value === "number" ? "double" : "string");
    }
  }
  return [...types];
}

function declared(of: string, attributes: ReturnType<typeof attributesOf>): readonly string[] {
  if (attributes.length === 0) return [];
  return [
    `    <attributes class="${of}">`,
    ...attributes.map(([name, type]) => `      <attribute id="${name}" title="${name}" type="${type}"/>`),
    "    </attributes>",
  ];
}

function valued(values: Values, attributes: ReturnType<typeof attributesOf>): string {
  const held = attributes.filter(([name]) => values[name] !== null && values[name] !== undefined);
  if (held.length === 0) return "";
  return `<attvalues>${held.map(([name]) => `<attvalue for="${name}" value="${values[name]}"/>`).join("")}</attvalues>`;
}

/** A text without what is no character of XML 1.0. */
function inXml(value: string): string {
  return value.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");
}

/** A text as the value of an attribute. Blanks other than the space are written as numbers, or a parser makes spaces of them. */
function attribute(value: string): string {
  return inXml(value).replace(/[&<>"'\t\n\r\u0085\u2028]/g, (character) => `&#${character.charCodeAt(0)};`);
}
