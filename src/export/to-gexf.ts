import { datasetRule } from "../dataset/dataset-rule.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Network } from "../network/network.ts";
import { checkOptions } from "../options/check-options.ts";
import type { Encounter } from "../query/encounters.ts";
import { attributesOf, type GraphAttribute, graphOf, type Values } from "./graphs/graph.ts";
import { escapeXml, inXml } from "./graphs/xml.ts";

/** Options of {@link toGexf}. */
export interface ToGexfOptions {
  /**
   * A dataset. If the label of a node is the id of a record, the name or title of the record replaces the label, and
   * the node has the attributes of the record. Default: no dataset. Labels are then written unchanged, and nodes have
   * the attributes of records only if the network was made from a dataset.
   */
  readonly names?: Dataset | undefined;
}

const rules = { names: datasetRule };

/**
 * Returns a discourse network, or encounters, as an undirected graph in GEXF 1.3 for Gephi and graph libraries.
 *
 * In a network, the id of a node is its key, and the attributes are `side`, `degree` and `strength`. If the network was
 * made from a dataset, nodes also have `kind`, `name`, `type`, `parent`, and one attribute for each value in the field
 * `attributes` of their records, such as `attributes.party`. Edges have a weight, which can be negative, and the
 * attribute `overlap`. In encounters, nodes are actors, and the weight of an edge is the number of meetings that were
 * held. The attributes `held`, `scheduled`, `proposed` and `cancelled` count the meetings by status. If two actors met
 * as participants as well as principals, they have only one edge, which counts each meeting once.
 *
 * A weight of 0 is never written, because Gephi drops such edges or fails. In a network, the weight of an edge is 0 if
 * agreement and conflict cancel out. Such an edge has the attribute `balanced` instead of a weight. In encounters, an
 * edge of actors who have not met has no weight, and `held` is 0. Programs read a missing weight in GEXF as 1.
 * Therefore, before you compute with weights, leave out the edges that have `balanced`, or whose `held` is 0.
 *
 * Characters that XML 1.0 does not allow become replacement characters. If two keys become equal in this way, the
 * second gets an underscore, so that ids stay unique. The option `names` never changes ids.
 *
 * @throws {@link index!DemarcheError} for an unknown option, and if `network` is neither a network nor encounters. If
 * you have several networks over time, pass one at a time.
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
  const { nodes, edges } = graphOf(network, { caller: "toGexf", names: options.names, idOf: inXml });
  const nodeAttributes = attributesOf(
    nodes.map(({ values }) => values),
    inXml,
  );
  const edgeAttributes = attributesOf(
    edges.map(({ values }) => values),
    inXml,
  );
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    "  <meta><creator>demarche</creator></meta>",
    '  <graph mode="static" defaultedgetype="undirected">',
    ...declared("node", nodeAttributes),
    ...declared("edge", edgeAttributes),
    "    <nodes>",
    ...nodes.map(
      ({ id, label, values }) =>
        `      <node id="${escapeXml(id)}" label="${escapeXml(label)}">${valued(values, nodeAttributes)}</node>`,
    ),
    "    </nodes>",
    "    <edges>",
    ...edges.map(({ source, target, weight, values }, i) => {
      const weighed = weight === null ? "" : ` weight="${weight}"`;
      return `      <edge id="${i}" source="${escapeXml(source)}" target="${escapeXml(target)}"${weighed}>${valued(values, edgeAttributes)}</edge>`;
    }),
    "    </edges>",
    "  </graph>",
    "</gexf>",
  ];
  return `${lines.join("\n")}\n`;
}

function declared(elements: "node" | "edge", attributes: readonly GraphAttribute[]): readonly string[] {
  if (attributes.length === 0) return [];
  return [
    `    <attributes class="${elements}">`,
    ...attributes.map(
      ({ id, name, type }) =>
        `      <attribute id="${escapeXml(id)}" title="${escapeXml(name)}" type="${type}"/>`,
    ),
    "    </attributes>",
  ];
}

function valued(values: Values, attributes: readonly GraphAttribute[]): string {
  const present = attributes.filter(({ name }) => values[name] !== null && values[name] !== undefined);
  if (present.length === 0) return "";
  return `<attvalues>${present.map(({ id, name }) => `<attvalue for="${escapeXml(id)}" value="${escapeXml(String(values[name]))}"/>`).join("")}</attvalues>`;
}
