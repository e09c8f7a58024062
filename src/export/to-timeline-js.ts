import { type Entry, registryOf } from "../dataset/registry.ts";
import { titleOf } from "../dataset/traits.ts";
import { formatEdtf } from "../dates/format-edtf.ts";
import { escapeHtml, text } from "../display/table.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Day } from "../model/edtf.ts";
import type { AnyId, Ids } from "../model/ids.ts";
import { type TimelineEntry, type TimelineFilter, timeline } from "../query/timeline.ts";

/** A day of TimelineJS. */
export interface TimelineJsDate {
  /** The year. */
  readonly year: number;
  /** The month, from 1. */
  readonly month: number;
  /** The day of the month. */
  readonly day: number;
}

/** The text of a slide; both are HTML, in which the texts of the dataset are escaped. */
export interface TimelineJsText {
  /** What happened. */
  readonly headline: string;
  /** What is told of it. */
  readonly text: string;
}

/** A slide of a timeline. */
export interface TimelineJsEvent<out I extends Ids = Ids> {
  /** The first day on which it can have begun; where that is not bounded, the last on which it can have ended. */
  readonly start_date: TimelineJsDate;
  /** The last day on which it can have ended. Absent: the same day, or not bounded. */
  readonly end_date?: TimelineJsDate;
  /** The date in words, its doubt included. */
  readonly display_date: string;
  /** What the slide says. */
  readonly text: TimelineJsText;
  /** The row that it is in: the kind of record. */
  readonly group: TimelineEntry["kind"];
  /** Id of the record. */
  readonly unique_id: AnyId<I>;
  /** Never: no text of a dataset becomes a link. */
  readonly autolink: false;
}

/** What TimelineJS reads. */
export interface TimelineJs<out I extends Ids = Ids> {
  /** The opening slide: the title of the dataset. Absent: it has none. */
  readonly title?: {
    /** What it says. */
    readonly text: TimelineJsText;
    /** Never. */
    readonly autolink: false;
  };
  /** The slides, in the order of the timeline. */
  readonly events: readonly TimelineJsEvent<I>[];
  /** Ids of the entries that are in no slide, because they have no date. TimelineJS passes it over. */
  readonly undated: readonly AnyId<I>[];
}

/**
 * The timeline of a dataset as JSON for TimelineJS 3 of the Knight Lab.
 *
 * A slide goes from the first day on which something can have begun to the last on which it can have ended, and says in
 * words what is meant. What has one bound only is on that day. TimelineJS cannot show what has no date: those ids are in
 * `undated`, and the opening slide counts them.
 *
 * Texts are escaped, since they are read as HTML; control characters, and those that turn the direction of writing, are
 * shown as a replacement character.
 *
 * @throws {@link index!DemarcheError} for an unknown option, id or value.
 *
 * @example
 * ```ts
 * import { dataset } from "demarche/data";
 * import { toTimelineJs } from "demarche/export";
 *
 * const { events, undated } = toTimelineJs(dataset, { kinds: ["meetings"] });
 * const first = events.find((event) => event.unique_id === "lavrov-blinken-21-january");
 * first?.start_date; // => { year: 2022, month: 1, day: 21 }
 * first?.display_date; // => "21 Jan 2022"
 * events.length + undated.length === dataset.meetings.length; // => true
 * ```
 */
export function toTimelineJs<I extends Ids>(
  dataset: Dataset<I>,
  filter: TimelineFilter<I> = {},
): TimelineJs<I> {
  const { byId } = registryOf(dataset as Dataset);
  const html = (value: string) => escapeHtml(text(value));
  const names = (ids: readonly string[], separator: string) =>
    html(ids.map((id) => titleOf(byId.get(id) as Entry, byId)).join(separator));
  const undated: string[] = [];
  const events: TimelineJsEvent[] = [];
  for (const entry of timeline(dataset, filter) as readonly TimelineEntry[]) {
    const { id, kind, date, earliest, latest, actors, documents } = entry;
    const start = earliest ?? latest;
    if (start === null) {
      undated.push(id);
      continue;
    }
    const { status, summary } = (byId.get(id) as Entry).record as { status?: string; summary?: string };
    const told = [
      ...(summary === undefined || entry.title.endsWith(summary) ? [] : [html(summary)]),
      ...(status === undefined ? [] : [html(status)]),
      ...(actors.length === 0 ? [] : [names(actors, ", ")]),
      ...(documents.length === 0 ? [] : [`Told by: ${names(documents, "; ")}`]),
    ];
    events.push(
      Object.freeze({
        start_date: dateOfDay(start),
        ...(earliest === null || latest === null || latest === earliest
          ? {}
          : { end_date: dateOfDay(latest) }),
        display_date: formatEdtf(date),
        text: Object.freeze({
          headline: html(entry.title),
          text: told.map((line) => `<p>${line}</p>`).join(""),
        }),
        group: kind,
        unique_id: id,
        autolink: false,
      }),
    );
  }
  const { metadata } = dataset;
  const missing = undated.length === 0 ? "" : `<p>Without a date, and not shown: ${undated.length}.</p>`;
  const opening = Object.freeze({ headline: html(metadata?.title ?? ""), text: missing });
  return Object.freeze({
    ...(metadata === undefined && missing === ""
      ? {}
      : { title: Object.freeze({ text: opening, autolink: false as const }) }),
    events: Object.freeze(events),
    undated: Object.freeze(undated),
  }) as TimelineJs<I>;
}

function dateOfDay(day: Day): TimelineJsDate {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return Object.freeze({ year, month, day: date });
}
