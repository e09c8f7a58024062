import { formatEdtf, parseEdtf, type TimelineEntry, type TimelineFilter, timeline } from "demarche";
import { timelineChart } from "demarche/charts";
import { attributedEntryKinds, attributeFilter } from "./attributes.ts";
import { folded } from "./chart.ts";
import { densePeriod } from "./dense-period.ts";
import { type Child, h } from "./element.ts";
import type { Explorer } from "./explorer.ts";
import { dateOf, documentLegend, documentMarks, inParts, nothing, recordLink, recordLinks } from "./parts.ts";
import { periodOf, selected } from "./state.ts";
import type { ViewResult } from "./view.ts";
import { counted, grouped, kindWords } from "./words.ts";

const mostMarks = 500;

/** Returns the timeline as a table and a chart. */
export function timelineView(explorer: Explorer): ViewResult {
  const { dataset, state } = explorer;
  const filter: TimelineFilter = {
    ...periodOf(state),
    actors: selected(state.actors),
    kinds: state.kinds.length === 0 ? undefined : state.kinds,
    documents: selected(state.documents),
    attributes: attributeFilter(explorer, attributedEntryKinds),
  };
  const entries = timeline(dataset, filter);
  const all = timeline(dataset).length;
  const count =
    entries.length === all
      ? counted(all, "entry", "entries")
      : `${grouped(entries.length)} of ${counted(all, "entry", "entries")}`;
  if (entries.length === 0) return { title: "Timeline", count, content: [nothing(explorer, "entry")] };

  const table = h(
    "table",
    { class: "timeline" },
    h("caption", { class: "unseen" }, "Timeline in chronological order"),
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        ["When", "What", "Who", "Sources"].map((name) => h("th", { scope: "col" }, name)),
      ),
    ),
  );
  // At first, the chart is open only on a wide page and with few marks. Drawing many marks would delay the table.
  const open = entries.length <= mostMarks && matchMedia("(min-width: 60rem)").matches;
  const dense = state.from === "" ? densePeriod(entries) : undefined;
  const picture = folded(explorer, {
    summary: "As a chart",
    label: "Chart of the timeline",
    make: (theme, width) =>
      timelineChart(dataset, {
        ...filter,
        ...(dense === undefined ? {} : { from: dense.from, undated: true }),
        theme,
        title: "By kind",
        width: Math.max(320, width - 320),
      }),
    open,
    note:
      dense === undefined
        ? undefined
        : `The chart begins in ${formatEdtf(dense.from.slice(0, 7))}, since when most entries date. ${counted(dense.before, "earlier entry", "earlier entries")} ${dense.before === 1 ? "is" : "are"} in the table below.`,
  });
  let heading = "";
  let body = h("tbody");
  const add = (entry: TimelineEntry) => {
    const year = yearOf(entry);
    if (year !== heading) {
      heading = year;
      body = h("tbody", {}, yearRow(year));
      table.append(body);
    }
    return body.appendChild(row(explorer, entry));
  };
  const more = inParts(entries, add, ["entry", "entries"]);
  return {
    title: "Timeline",
    count,
    content: [picture, table, more, documentLegend(explorer)],
    result: entries,
  };
}

function row(explorer: Explorer, entry: TimelineEntry): HTMLElement {
  return h(
    "tr",
    { class: entry.kind },
    h("td", { class: "when" }, dateOf(entry.date)),
    h(
      "td",
      { class: "what" },
      h("span", { class: "kind" }, kindWords[entry.kind]),
      " ",
      recordLink(explorer, entry.id, entry.title),
    ),
    h("td", { class: "who" }, whoOf(explorer, entry)),
    h("td", { class: "sources" }, documentMarks(explorer, entry.documents)),
  );
}

/** Returns links to the actors of an entry. If there are more than four, only the first three are shown. */
function whoOf(explorer: Explorer, { actors }: TimelineEntry): Child {
  const most = 4;
  return actors.length <= most
    ? recordLinks(explorer, actors)
    : [recordLinks(explorer, actors.slice(0, most - 1)), ` and ${actors.length - most + 1} more`];
}

function yearRow(year: string): HTMLElement {
  return h("tr", { class: "year" }, h("th", { scope: "rowgroup", colspan: 4 }, year));
}

/**
 * Returns the year under which an entry is listed: the earliest possible year of its start or, if that is unknown, the
 * latest possible year.
 */
function yearOf({ date }: TimelineEntry): string {
  if (date === null) return "Undated";
  const { earliest, latest } = parseEdtf(date).start;
  return (earliest ?? latest)?.slice(0, 4) ?? "No known start";
}
