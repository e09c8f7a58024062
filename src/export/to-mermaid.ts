import { datasetRule } from "../dataset/dataset-rule.ts";
import { registryOf } from "../dataset/registry.ts";
import { firstOf } from "../dates/compare-edtf.ts";
import { formatEdtf } from "../dates/format-edtf.ts";
import { parseEdtf } from "../dates/parse-edtf.ts";
import { problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Edtf } from "../model/edtf.ts";
import type { Network } from "../network/network.ts";
import { checkOptions } from "../options/check-options.ts";
import { matching } from "../options/matching.ts";
import { wholeNumber } from "../options/whole-number.ts";
import type { Encounter } from "../query/encounters.ts";
import type { TimelineEntry } from "../query/timeline.ts";
import { escapeMermaid } from "./graphs/escape-mermaid.ts";
import { mermaidFlowchart } from "./graphs/mermaid-flowchart.ts";

/** Options of {@link toMermaid}. */
export interface ToMermaidOptions {
  /**
   * A dataset. In encounters and networks, the names and titles of its records replace their ids. The entries of a
   * timeline already have titles, so the dataset only adds a remark to meetings and events that were cancelled or are
   * only alleged. Default: encounters show ids, networks show the labels of their nodes, and timelines have no remarks.
   */
  readonly names?: Dataset | undefined;
  /** The title of a timeline. Default: none. */
  readonly title?: string | undefined;
  /**
   * The largest number of lines in a flowchart. Default: 500, as in Mermaid. If your configuration of Mermaid has another
   * `maxEdges`, set the same number here.
   */
  readonly maxEdges?: number | undefined;
}

const rules = {
  names: datasetRule,
  title: /* @__PURE__ */ matching(/\S/, "a text that is not blank"),
  maxEdges: /* @__PURE__ */ wholeNumber({ atLeast: 1 }),
};

/**
 * Returns a timeline as a Mermaid `timeline` diagram, or encounters or a discourse network as a Mermaid flowchart.
 *
 * A timeline has a section for each year. Within a section, each date is a time period of Mermaid and is written in
 * words. An entry is in the year of the first day on which it can have begun. Entries that have a date but no known
 * start come first, and entries without a date come last. If a meeting or event was cancelled or is only alleged, the
 * option `names` adds this status to its title.
 *
 * Encounters are lines between actors. A solid line has the number of meetings that were held. A dotted line means that
 * no meeting was held. If two actors met as participants as well as principals, they have only one line.
 *
 * In a network, each tie is a line with its weight, rounded to three digits. A dotted line means a negative weight:
 * more conflict than agreement, or more opposition than support. In a two-mode network, the rows are rectangles and the
 * columns are rounded. All nodes are drawn, including those without ties.
 *
 * Mermaid draws flowcharts of at most 500 lines, so the function throws an error if there would be more. If you raise
 * `maxEdges` in the configuration of Mermaid, give the option `maxEdges` the same number. Mermaid also does not draw
 * texts of more than 50,000 characters. Its setting `maxTextSize` can raise this limit.
 *
 * All characters that Mermaid may read as syntax (`;` `:` `#`, quotes, brackets) are escaped. Line breaks become
 * spaces. Control characters and characters that change the direction of writing become replacement characters, because
 * they can disguise a text.
 *
 * @throws {@link index!DemarcheError} for an unknown option, if `result` is neither a timeline nor encounters nor a
 * network, and if a flowchart would have more than `maxEdges` lines. If you have several networks over time, pass one
 * at a time.
 *
 * @example
 * ```ts
 * import { encounters, timeline } from "demarche";
 * import { dataset } from "demarche/data";
 * import { toMermaid } from "demarche/export";
 * import { stanceNetwork } from "demarche/network";
 *
 * const meetings = timeline(dataset, { kinds: ["meetings"], from: "2022-01-21", to: "2022-01-21", match: "certainly" });
 * toMermaid(meetings).split("\n"); // => ["timeline", "    section 2022", "    21 Jan 2022 : Meeting of Lavrov and Blinken on security guarantees", ""]
 * const met = encounters(dataset, { actors: ["sergey-lavrov"] }).slice(0, 1);
 * toMermaid(met, { names: dataset }).split("\n"); // => ["flowchart LR", '    n0["Antony Blinken"]', '    n1["Sergey Lavrov"]', "    n0 ---|2| n1", ""]
 *
 * const include = { issue: ["mutual-inspections"] };
 * const network = stanceNetwork(dataset, { mode: "two-mode", rows: "principal", include });
 * toMermaid(network).split("\n"); // => ["flowchart LR", '    n0["nato"]', '    n1(["mutual-inspections"])', "    n0 ---|1| n1", ""]
 * ```
 */
export function toMermaid(
  result: readonly TimelineEntry[] | readonly Encounter[] | Network,
  options: ToMermaidOptions = {},
): string {
  checkOptions("toMermaid", options, rules);
  const lines = isTimeline(result) ? timelineDiagram(result, options) : mermaidFlowchart(result, options);
  return `${lines.join("\n")}\n`;
}

/** Returns whether the input is a timeline. An array without items is an empty timeline. */
function isTimeline(result: Parameters<typeof toMermaid>[0]): result is readonly TimelineEntry[] {
  if (Array.isArray(result)) {
    const [first] = result;
    return !(typeof first === "object" && "a" in first && "b" in first);
  }
  const { rows, weights, overlap } = (result ?? {}) as Partial<Network>;
  if (Array.isArray(rows) && Array.isArray(weights) && Array.isArray(overlap)) return false;
  throw wrongInput(result);
}

function timelineDiagram(
  entries: readonly TimelineEntry[],
  { names, title }: ToMermaidOptions,
): readonly string[] {
  const byId = names === undefined ? undefined : registryOf(names).byId;
  const statusOf = ({ id }: TimelineEntry): string => {
    const record = byId?.get(id)?.record ?? {};
    const status = "status" in record ? record.status : undefined;
    return status === "cancelled" || status === "alleged" ? ` (${status})` : "";
  };
  const lines = ["timeline", ...(title === undefined ? [] : [`    title ${escapeMermaid(title)}`])];
  let section: string | undefined;
  let date: string | null | undefined;
  for (const entry of entries) {
    if (typeof entry?.title !== "string" || entry.date === undefined) throw wrongInput(entry);
    const year = sectionOf(entry.date);
    if (year !== section) {
      lines.push(`    section ${year}`);
      date = undefined;
    }
    // In Mermaid, a line that begins with a colon adds an event to the time period of the previous line. Consecutive
    // entries with the same date are events of one time period, so the date is written only once.
    lines.push(
      `    ${entry.date === date ? "" : `${escapeMermaid(formatEdtf(entry.date))} `}: ${escapeMermaid(entry.title + statusOf(entry))}`,
    );
    section = year;
    date = entry.date;
  }
  return lines;
}

/**
 * Returns the name of the section of an entry: the year of the first day on which the entry can have begun, or a remark
 * if no start is known. `timeline` sorts entries by this day. Therefore all entries of a section are consecutive.
 */
function sectionOf(date: Edtf | null): string {
  if (date === null) return "undated";
  const first = firstOf(parseEdtf(date));
  return first === "" ? "no known start" : first.slice(0, 4);
}

function wrongInput(value: unknown) {
  const message = `toMermaid takes the result of timeline or of encounters, or a network of discourseNetwork or stanceNetwork, not ${shown(value)}. Of several networks over time, pass one at a time.`;
  return problem("invalid-shape", "", message, value);
}
