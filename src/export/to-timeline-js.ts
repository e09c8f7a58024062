import { type Entry, registryOf } from "../dataset/registry.ts";
import { titleOf } from "../dataset/traits.ts";
import { formatEdtf } from "../dates/format-edtf.ts";
import { escapeHtml, text } from "../display/table.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Day } from "../model/edtf.ts";
import type { AnyId, Ids } from "../model/ids.ts";
import type { SourceDocument } from "../model/source-document.ts";
import { checkOptions } from "../options/check-options.ts";
import { type TimelineEntry, type TimelineFilter, timeline, timelineRules } from "../query/timeline.ts";
import { remarksOn, webAddressOf } from "./entry-remarks.ts";

/** A day in TimelineJS. */
export interface TimelineJsDate {
  /** The year. */
  readonly year: number;
  /** The month, from 1. */
  readonly month: number;
  /** The day of the month. */
  readonly day: number;
}

/** The text of a slide, as HTML. The texts that come from the dataset are escaped. */
export interface TimelineJsText {
  /** The headline. It is the title of the entry. On the opening slide, it is the title of the dataset. */
  readonly headline: string;
  /**
   * The text below the headline: summary, status and actors of the entry, the date as the text gives it, the fields in
   * doubt, and the documents. A document with an address on the web is a link.
   */
  readonly text: string;
}

/** A slide of a timeline. */
export interface TimelineJsEvent<out I extends Ids = Ids> {
  /**
   * The first day on which the entry can have begun. If this day is unknown, the field contains the last day on which
   * the entry can have ended.
   */
  readonly start_date: TimelineJsDate;
  /**
   * The last day on which the entry can have ended. Absent if `start_date` is the same day, or if the first or the last
   * day of the entry is unknown.
   */
  readonly end_date?: TimelineJsDate;
  /** The date in words, including its uncertainty. */
  readonly display_date: string;
  /** The text of the slide. */
  readonly text: TimelineJsText;
  /** The kind of record, by which TimelineJS groups slides. */
  readonly group: TimelineEntry["kind"];
  /** Id of the record. */
  readonly unique_id: AnyId<I>;
  /** Always false, so that TimelineJS makes no links from texts of the dataset. */
  readonly autolink: false;
}

/** Result of {@link toTimelineJs}. */
export interface TimelineJs<out I extends Ids = Ids> {
  /** The opening slide. Absent if the dataset has no metadata and every entry has a date. */
  readonly title?: {
    /** The title of the dataset, and the number of entries without a date. */
    readonly text: TimelineJsText;
    /** Always false, so that TimelineJS makes no links from texts of the dataset. */
    readonly autolink: false;
  };
  /** The slides, in the order of the timeline. */
  readonly events: readonly TimelineJsEvent<I>[];
  /** Ids of the entries without a date, which have no slide. TimelineJS ignores this field. */
  readonly undated: readonly AnyId<I>[];
}

/**
 * Returns the timeline of a dataset as JSON for TimelineJS 3 of the Knight Lab.
 *
 * Each entry with a date has a slide, which shows the date in words. On the timeline, the slide lasts from the first
 * day on which the entry can have begun to the last day on which it can have ended. If only one of these days is known,
 * the slide is on that day. TimelineJS cannot show entries without a date. Their ids are in `undated`, and the opening
 * slide gives their number.
 *
 * Texts are escaped, because TimelineJS reads them as HTML. Documents with an address that begins with `http` or
 * `https` are links. Control characters and characters that change the direction of writing become replacement
 * characters, because they can disguise a text.
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
  checkOptions("toTimelineJs", filter, timelineRules(), dataset);
  const { byId } = registryOf(dataset as Dataset);
  const html = (value: string) => escapeHtml(text(value));
  const names = (ids: readonly string[]) =>
    html(ids.map((id) => titleOf(byId.get(id) as Entry, byId)).join(", "));
  const documentName = (id: string) => {
    const document = byId.get(id)?.record as SourceDocument;
    const address = webAddressOf(document);
    const title = html(document.title);
    const name = address === undefined ? title : `<a href="${html(address)}">${title}</a>`;
    return document.author === undefined ? name : `${name} (${html(document.author)})`;
  };
  const undated: string[] = [];
  const events: TimelineJsEvent[] = [];
  for (const entry of timeline(dataset, filter) as readonly TimelineEntry[]) {
    const { id, kind, date, earliest, latest, actors, documents } = entry;
    const start = earliest ?? latest;
    if (start === null) {
      undated.push(id);
      continue;
    }
    const registered = byId.get(id) as Entry;
    const { status, summary } = registered.record as { status?: string; summary?: string };
    const lines = [
      ...(summary === undefined || entry.title.endsWith(summary) ? [] : [html(summary)]),
      ...(status === undefined ? [] : [html(status)]),
      ...(actors.length === 0 ? [] : [names(actors)]),
      ...remarksOn(registered).map(html),
      ...(documents.length === 0 ? [] : [`Reported by: ${documents.map(documentName).join("; ")}`]),
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
          text: lines.map((line) => `<p>${line}</p>`).join(""),
        }),
        group: kind,
        unique_id: id,
        autolink: false,
      }),
    );
  }
  const { metadata } = dataset;
  const missing = undated.length === 0 ? "" : `<p>Undated entries, not shown: ${undated.length}.</p>`;
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
