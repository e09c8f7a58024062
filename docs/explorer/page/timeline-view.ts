import { type TimelineEntry, type TimelineFilter, timeline } from "demarche";
import { timelineChart } from "demarche/charts";
import { folded } from "./chart.ts";
import { type Child, h } from "./element.ts";
import type { Explorer } from "./explorer.ts";
import { dateOf, documentLegend, documentMarks, inParts, nothing, recordLink, recordLinks } from "./parts.ts";
import type { ViewResult } from "./view.ts";
import { counted, grouped, kindWords } from "./words.ts";

const mostMarks = 500;

/** Returns the timeline as a table and a chart. */
export function timelineView(explorer: Explorer): ViewResult {
  const { dataset, state } = explorer;
  const { from, to, match, actors, kinds, documents } = state;
  const filter: TimelineFilter = {
    from: from || undefined,
    to: to || undefined,
    match,
    actors: actors.length === 0 ? undefined : actors,
    kinds: kinds.length === 0 ? undefined : kinds,
    documents: documents.length === 0 ? undefined : documents,
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
  // The chart is open at first if the page is wide and if drawing the marks does not delay the table.
  const open = entries.length <= mostMarks && matchMedia("(min-width: 60rem)").matches;
  const picture = folded(explorer, {
    summary: "As a chart",
    label: "Chart of the timeline",
    make: (theme, width) =>
      timelineChart(dataset, { ...filter, theme, title: "By kind", width: Math.max(320, width - 320) }),
    open,
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
  return { title: "Timeline", count, content: [picture, table, more, documentLegend(explorer)] };
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

function yearOf({ date, earliest }: TimelineEntry): string {
  if (date === null) return "Undated";
  return earliest === null ? "No known start" : earliest.slice(0, 4);
}
