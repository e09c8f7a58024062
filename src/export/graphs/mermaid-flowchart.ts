import { problem } from "../../errors/demarche-error.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Network } from "../../network/network.ts";
import type { Encounter } from "../../query/encounters.ts";
import { escapeMermaid } from "./escape-mermaid.ts";
import { graphOf } from "./graph.ts";

/** The options of `toMermaid` that concern flowcharts. */
interface FlowchartOptions {
  readonly names?: Dataset | undefined;
  readonly title?: string | undefined;
  readonly maxEdges?: number | undefined;
}

/** The largest number of lines in a flowchart. It is the default of the setting `maxEdges` of Mermaid. */
const mostEdges = 500;

/** Returns the lines of a Mermaid flowchart of a network or of encounters. */
export function mermaidFlowchart(
  result: Network | readonly Encounter[],
  { names, title, maxEdges = mostEdges }: FlowchartOptions,
): readonly string[] {
  if (title !== undefined) {
    const message =
      "Option title of toMermaid is for a timeline: Mermaid has no title for flowcharts. Leave it out.";
    throw problem("invalid-option", "/title", message, title);
  }
  const { nodes, edges } = graphOf(result, { caller: "toMermaid", names, idOf: (key) => key });
  if (edges.length > maxEdges) {
    const message = `toMermaid would write ${edges.length} lines between nodes, and at most ${maxEdges} are allowed: Mermaid does not draw a flowchart with more than its setting maxEdges, which is ${mostEdges} by default. Select fewer actors or issues, or raise that setting and the option maxEdges.`;
    throw problem("invalid-option", "/maxEdges", message, maxEdges);
  }
  // Nodes are named by numbers, because ids can be keywords of Mermaid.
  const keys = new Map(nodes.map(({ id }, i) => [id, `n${i}`]));
  const isNetwork = !Array.isArray(result);
  return [
    "flowchart LR",
    ...nodes.map(({ id, label, values }) => {
      const name = `"${escapeMermaid(label)}"`;
      return `    ${keys.get(id)}${values.side === "column" ? `([${name}])` : `[${name}]`}`;
    }),
    ...edges.map(({ source, target, weight }) => {
      const line = lineOf(weight, isNetwork);
      return `    ${keys.get(source)} ${line} ${keys.get(target)}`;
    }),
  ];
}

/** Returns a line of a flowchart. A weight of null means 0, because `graphOf` replaces 0 with null. */
function lineOf(weight: number | null, isNetwork: boolean): string {
  if (weight === null) return isNetwork ? "---|0|" : "-.-";
  const label = String(Number(weight.toPrecision(3)));
  return weight < 0 ? `-.-|${label}|` : `---|${label}|`;
}
