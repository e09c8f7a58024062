import { datasetRule } from "../dataset/dataset-rule.ts";
import { type Entry, registryOf } from "../dataset/registry.ts";
import { titleOf } from "../dataset/traits.ts";
import { firstOf } from "../dates/compare-edtf.ts";
import { formatEdtf } from "../dates/format-edtf.ts";
import { parseEdtf } from "../dates/parse-edtf.ts";
import { text } from "../display/table.ts";
import { problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Edtf } from "../model/edtf.ts";
import { checkOptions } from "../options/check-options.ts";
import { matching } from "../options/matching.ts";
import type { Encounter } from "../query/encounters.ts";
import { mergeLevels } from "../query/merge-levels.ts";
import type { TimelineEntry } from "../query/timeline.ts";

/** Options of {@link toMermaid}. */
export interface ToMermaidOptions {
  /**
   * A dataset whose names replace the ids of actors in encounters. Default: ids are written. The entries of a timeline
   * already have titles. For a timeline, the dataset provides only the status of meetings and events, so that the
   * diagram can mark those that were cancelled or are only alleged.
   */
  readonly names?: Dataset | undefined;
  /** The title of a timeline. Default: none. */
  readonly title?: string | undefined;
}

const rules = {
  names: datasetRule,
  title: /* @__PURE__ */ matching(/\S/, "a text that is not blank"),
};

/**
 * Returns a timeline as a Mermaid `timeline` diagram, or encounters as a Mermaid flowchart.
 *
 * A timeline has a section for each year. Within a section, each date is a time period of Mermaid and is written in
 * words. An entry is in the year of the first day on which it can have begun. Entries that have a date but no known
 * start come first, and entries without a date come last. If a meeting or event was cancelled or is only alleged, the
 * option `names` adds this status to its title.
 *
 * Encounters are lines between actors. A solid line has the number of meetings that were held. A dotted line means that
 * no meeting was held. If two actors met as participants as well as principals, they have only one line.
 *
 * All characters that Mermaid may read as syntax (`;` `:` `#`, quotes, brackets) are escaped. Line breaks become spaces.
 * Control characters and characters that change the direction of writing become replacement characters, because they can
 * disguise a text.
 *
 * @throws {@link index!DemarcheError} for an unknown option, and if `result` is neither a timeline nor encounters.
 *
 * @example
 * ```ts
 * import { encounters, timeline } from "demarche";
 * import { dataset } from "demarche/data";
 * import { toMermaid } from "demarche/export";
 *
 * const meetings = timeline(dataset, { kinds: ["meetings"], from: "2022-01-21", to: "2022-01-21", match: "certainly" });
 * toMermaid(meetings).split("\n"); // => ["timeline", "    section 2022", "    21 Jan 2022 : Meeting of Lavrov and Blinken on security guarantees", ""]
 * const met = encounters(dataset, { actors: ["sergey-lavrov"] }).slice(0, 1);
 * toMermaid(met, { names: dataset }).split("\n"); // => ["flowchart LR", '    n0["Antony Blinken"]', '    n1["Sergey Lavrov"]', "    n0 ---|2| n1", ""]
 * ```
 */
export function toMermaid(
  result: readonly TimelineEntry[] | readonly Encounter[],
  options: ToMermaidOptions = {},
): string {
  checkOptions("toMermaid", options, rules);
  if (!Array.isArray(result)) throw wrongInput(result);
  const [first] = result as readonly object[];
  const lines =
    first !== undefined && "a" in first && "b" in first
      ? flowchart(result as readonly Encounter[], options)
      : timelineDiagram(result as readonly TimelineEntry[], options);
  return `${lines.join("\n")}\n`;
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
  const lines = ["timeline", ...(title === undefined ? [] : [`    title ${escaped(title)}`])];
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
      `    ${entry.date === date ? "" : `${escaped(formatEdtf(entry.date))} `}: ${escaped(entry.title + statusOf(entry))}`,
    );
    section = year;
    date = entry.date;
  }
  return lines;
}

/**
 * Returns the name of the section of an entry: a year, or words for entries without a known start. The year is that of
 * the day by which `timeline` sorts entries. Therefore all entries of a section are consecutive.
 */
function sectionOf(date: Edtf | null): string {
  if (date === null) return "undated";
  const first = firstOf(parseEdtf(date));
  return first === "" ? "no known start" : first.slice(0, 4);
}

function flowchart(encounters: readonly Encounter[], { names, title }: ToMermaidOptions): readonly string[] {
  if (title !== undefined) {
    const message =
      "Option title of toMermaid is for a timeline: Mermaid has no title for flowcharts. Leave it out.";
    throw problem("invalid-option", "/title", message, title);
  }
  const byId = names === undefined ? undefined : registryOf(names).byId;
  const name = (id: string): string => {
    const entry: Entry | undefined = byId?.get(id);
    return entry === undefined || byId === undefined ? id : titleOf(entry, byId);
  };
  // Nodes are named by numbers, because ids can be keywords of Mermaid.
  const nodes = new Map<string, string>();
  const lines: string[] = [];
  const node = (id: string): string => {
    const known = nodes.get(id);
    if (known !== undefined) return known;
    const key = `n${nodes.size}`;
    nodes.set(id, key);
    lines.push(`    ${key}["${escaped(name(id))}"]`);
    return key;
  };
  const wrong = encounters.find(
    (encounter) => typeof encounter?.a !== "string" || typeof encounter.b !== "string",
  );
  if (wrong !== undefined) throw wrongInput(wrong);
  const edges = mergeLevels(encounters).map(({ a, b, count }) => {
    const [from, to] = [node(a), node(b)];
    return count > 0 ? `    ${from} ---|${count}| ${to}` : `    ${from} -.- ${to}`;
  });
  return ["flowchart LR", ...lines, ...edges];
}

function wrongInput(value: unknown) {
  const message = `toMermaid takes the result of timeline or of encounters, not ${shown(value)}.`;
  return problem("invalid-shape", "", message, value);
}

/**
 * Returns a text that contains no syntax of Mermaid. Letters, digits and some punctuation are kept, and every other
 * character becomes a numeric entity.
 */
function escaped(value: string): string {
  return text(value)
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[^\p{L}\p{N}\p{M} .,()-]/gu, (character) => `#${character.codePointAt(0)};`);
}
