import { datasetRule } from "../dataset/dataset-rule.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Network } from "../network/network.ts";
import { checkOptions } from "../options/check-options.ts";
import type { Encounter } from "../query/encounters.ts";
import { attributesOf, type GraphAttribute, graphOf, type Values } from "./graphs/graph.ts";
import { escapeXml, nameToken } from "./graphs/xml.ts";

/** Options of {@link toGraphML}. */
export interface ToGraphMLOptions {
  /**
   * A dataset. If the label of a node is the id of a record, the name or title of the record replaces the label, and
   * the node has the attributes of the record. Default: no dataset. Labels are then written unchanged, and nodes have
   * the attributes of records only if the network was made from a dataset.
   */
  readonly names?: Dataset | undefined;
}

const rules = { names: datasetRule };

/**
 * Returns a discourse network, or encounters, as an undirected graph in GraphML 1.0 for igraph, NetworkX, visone,
 * Cytoscape and other programs.
 *
 * Nodes and edges have the same attributes as in {@link toGexf}. In GraphML, the label and the weight are written as
 * attributes, too. A weight of 0 is not written. In a network, the weight of an edge is 0 if agreement and conflict
 * cancel out. Such an edge has the attribute `balanced` instead. In encounters, an edge of actors who have not met has
 * the attribute `held` with the value 0.
 *
 * An id of GraphML is a name token (NMTOKEN), so an underscore replaces each character that a name token cannot have.
 * Labels keep these characters.
 *
 * @throws {@link index!DemarcheError} for an unknown option, and if `network` is neither a network nor encounters. If
 * you have several networks over time, pass one at a time.
 *
 * @example
 * ```ts
 * import { dataset } from "demarche/data";
 * import { toGraphML } from "demarche/export";
 * import { stanceNetwork } from "demarche/network";
 *
 * const network = stanceNetwork(dataset, { mode: "one-mode", rows: "principal", aggregation: "subtract" });
 * const graph = toGraphML(network, { names: dataset });
 * graph.includes('<node id="united-states"><data key="node-label">United States</data>'); // => true
 * ```
 */
export function toGraphML(network: Network | readonly Encounter[], options: ToGraphMLOptions = {}): string {
  checkOptions("toGraphML", options, rules);
  const { nodes, edges } = graphOf(network, { caller: "toGraphML", names: options.names, idOf: nameToken });
  const nodeValues = nodes.map(({ label, values }): Values => ({ label, ...values }));
  const edgeValues = edges.map(({ weight, values }): Values => ({ weight, ...values }));
  const nodeAttributes = attributesOf(nodeValues, nameToken);
  const edgeAttributes = attributesOf(edgeValues, nameToken);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...declared("node", nodeAttributes),
    ...declared("edge", edgeAttributes),
    '  <graph id="G" edgedefault="undirected">',
    ...nodes.map(
      ({ id }, i) =>
        `    <node id="${escapeXml(id)}">${valued("node", nodeValues[i] as Values, nodeAttributes)}</node>`,
    ),
    ...edges.map(
      ({ source, target }, i) =>
        `    <edge id="e${i}" source="${escapeXml(source)}" target="${escapeXml(target)}">${valued("edge", edgeValues[i] as Values, edgeAttributes)}</edge>`,
    ),
    "  </graph>",
    "</graphml>",
  ];
  return `${lines.join("\n")}\n`;
}

function declared(element: "node" | "edge", attributes: readonly GraphAttribute[]): readonly string[] {
  return attributes.map(
    ({ id, name, type }) =>
      `  <key id="${element}-${id}" for="${element}" attr.name="${escapeXml(name)}" attr.type="${type}"/>`,
  );
}

function valued(element: "node" | "edge", values: Values, attributes: readonly GraphAttribute[]): string {
  return attributes
    .filter(({ name }) => values[name] !== null && values[name] !== undefined)
    .map(({ id, name }) => `<data key="${element}-${id}">${escapeXml(String(values[name]))}</data>`)
    .join("");
}
