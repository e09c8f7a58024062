import { type Entry, registryOf } from "../dataset/registry.ts";
import { placeOf, titleOf } from "../dataset/traits.ts";
import { fromDayNumber, toDayNumber } from "../dates/day-number.ts";
import { formatEdtf } from "../dates/format-edtf.ts";
import { isDay } from "../dates/is-day.ts";
import { text } from "../display/table.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Day } from "../model/edtf.ts";
import type { Ids } from "../model/ids.ts";
import type { SourceDocument } from "../model/source-document.ts";
import { matching } from "../options/matching.ts";
import { type TimelineEntry, type TimelineFilter, timeline } from "../query/timeline.ts";
import { checkTimelineExport } from "./check-timeline-export.ts";
import { remarksOn, webAddressOf } from "./entry-remarks.ts";

/** Options of {@link toICalendar}. */
export interface ToICalendarOptions {
  /**
   * The day on which the calendar was made, for the properties `DTSTAMP` and `SEQUENCE`. The clock is never read, so
   * that the same dataset always gives the same calendar. Default: the `date` in the metadata. Without metadata, it is
   * the day on which the latest document was published. If only the month or the year of publication is known, the
   * first day of this month or year is used. Without documents, it is 1970-01-01.
   */
  readonly stamp?: Day | undefined;
  /**
   * The part of each `UID` after the at sign. It distinguishes records of different datasets that have the same id.
   * Default: `"demarche"`.
   */
  readonly domain?: string | undefined;
}

const rules = {
  stamp: /* @__PURE__ */ matching({ test: isDay }, 'a day ("2024-05-01")'),
  domain: /* @__PURE__ */ matching(/^[\w.-]+$/, 'a name without blanks ("example.org")'),
};

/**
 * Returns the timeline of a dataset as a calendar in iCalendar (RFC 5545), with an event of whole days for each entry.
 *
 * An event lasts from the first day on which the entry can have begun to the last day on which it can have ended;
 * `DTEND` is the day after that. Events do not block time (`TRANSP`). The status of an event is `CANCELLED` if the
 * record is cancelled. It is `TENTATIVE` if the record is planned, proposed, scheduled or only alleged, or if its date
 * is not certain. Otherwise it is `CONFIRMED`. The description begins with the date in words. It also has the date as
 * the text gives it, the fields in doubt, and the authors and addresses of the documents. No entry is left out. If the
 * first or the last day of an entry is unknown, the event is on the other day and is tentative. An entry without a date
 * is written as a `VJOURNAL` without a day, because an invented day would look like a reported one.
 *
 * The method of the calendar is `PUBLISH`, so programs add the events without asking anybody to attend. `UID` begins
 * with the id of the record, and `SEQUENCE` is the number of days from 1970-01-01 to `stamp`, so that a later version
 * of the dataset updates the same events. Texts are escaped. Control characters and characters that change the
 * direction of writing become replacement characters, because they can disguise a text. If no entry matches, the
 * calendar has no components.
 *
 * @throws {@link index!DemarcheError} for an unknown option, id or value.
 *
 * @example
 * ```ts
 * import { dataset } from "demarche/data";
 * import { toICalendar } from "demarche/export";
 *
 * const lines = toICalendar(dataset, { kinds: ["meetings"], from: "2022-01-21", to: "2022-01-21", match: "certainly" }).split("\r\n");
 * lines.filter((line) => /^(DT(START|END)|STATUS|SUMMARY)/.test(line));
 * // => ["DTSTART;VALUE=DATE:20220121", "DTEND;VALUE=DATE:20220122", "SUMMARY:Meeting of Lavrov and Blinken on security guarantees", "STATUS:CONFIRMED"]
 * ```
 */
export function toICalendar<I extends Ids>(
  dataset: Dataset<I>,
  filter: TimelineFilter<I> = {},
  options: ToICalendarOptions = {},
): string {
  checkTimelineExport("toICalendar", { dataset: dataset as Dataset, filter, options, rules });
  const { metadata } = dataset;
  const stamp = options.stamp ?? metadata?.date ?? lastPublication(dataset as Dataset);
  const domain = options.domain ?? "demarche";
  const entries = timeline(dataset, filter) as readonly TimelineEntry[];
  const name =
    metadata === undefined
      ? []
      : [`NAME:${escaped(metadata.title)}`, `X-WR-CALNAME:${escaped(metadata.title)}`];
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//demarche//demarche//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...name,
    ...entries.flatMap((entry) => component(dataset as Dataset, entry, { stamp, domain })),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

function component(
  dataset: Dataset,
  entry: TimelineEntry,
  { stamp, domain }: { readonly stamp: Day; readonly domain: string },
): readonly string[] {
  const { byId } = registryOf(dataset);
  const registered = byId.get(entry.id) as Entry;
  const name = (id: string) => titleOf(byId.get(id) as Entry, byId);
  const documentName = (id: string) => {
    const document = byId.get(id)?.record as SourceDocument;
    const details = [document.author, webAddressOf(document)].filter((detail) => detail !== undefined);
    return details.length === 0 ? document.title : `${document.title} (${details.join(", ")})`;
  };
  const { status, summary } = registered.record as { readonly status?: string; readonly summary?: string };
  const place = placeOf(registered);
  const country = place?.country === undefined ? [] : [name(place.country)];
  const days = daysOf(entry);
  const kind = days.length === 0 ? "VJOURNAL" : "VEVENT";
  const description = [
    formatEdtf(entry.date),
    `${entry.kind}${status === undefined ? "" : `, ${status}`}`,
    ...(summary === undefined || entry.title.endsWith(summary) ? [] : [summary]),
    ...(entry.actors.length === 0 ? [] : [entry.actors.map(name).join(", ")]),
    ...remarksOn(registered),
    ...(entry.documents.length === 0 ? [] : [`Reported by: ${entry.documents.map(documentName).join("; ")}`]),
  ].join("\n");
  return [
    `BEGIN:${kind}`,
    `UID:${escaped(entry.id)}@${domain}`,
    `DTSTAMP:${basic(stamp)}T000000Z`,
    `SEQUENCE:${Math.max(0, toDayNumber(stamp))}`,
    ...days,
    `SUMMARY:${escaped(entry.title)}`,
    `DESCRIPTION:${escaped(description)}`,
    `CATEGORIES:${entry.kind}`,
    // RFC 5545 allows LOCATION, GEO and TRANSP in a VEVENT but not in a VJOURNAL.
    ...(kind === "VEVENT"
      ? [
          ...(place === undefined ? [] : [`LOCATION:${escaped([place.name, ...country].join(", "))}`]),
          ...(place?.coordinates === undefined
            ? []
            : [`GEO:${degrees(place.coordinates[1])};${degrees(place.coordinates[0])}`]),
          `STATUS:${statusOf(status, entry.certain)}`,
          "TRANSP:TRANSPARENT",
        ]
      : [`STATUS:${status === "cancelled" ? "CANCELLED" : "DRAFT"}`]),
    `END:${kind}`,
  ];
}

/**
 * Returns the day on which the latest document was published. If only the month or the year of publication is known,
 * the first day of this month or year is used.
 */
function lastPublication(dataset: Dataset): Day {
  const { readDate } = registryOf(dataset);
  return dataset.documents.reduce((latest, { datePublished }) => {
    if (datePublished === undefined) return latest;
    const first = readDate(datePublished).start.earliest ?? latest;
    return first > latest ? first : latest;
  }, "1970-01-01");
}

/** Returns degrees as a decimal number. RFC 5545 recommends at most six decimals and does not allow an exponent. */
function degrees(value: number): string {
  const written = value.toFixed(6).replace(/\.?0+$/, "");
  return written === "-0" ? "0" : written;
}

/**
 * Returns the lines `DTSTART` (the first day) and `DTEND` (the day after the last). If the first or the last day of the
 * entry is unknown, the event is on the other day. If both are unknown, the function returns no lines.
 */
function daysOf({ earliest, latest }: TimelineEntry): readonly string[] {
  const first = earliest ?? latest;
  if (first === null) return [];
  const after = fromDayNumber(toDayNumber(earliest === null || latest === null ? first : latest) + 1);
  // iCalendar cannot write years after 9999. If the day after the last day is in such a year, DTEND is left out, and
  // the event lasts one day.
  const end = after.length === 10 ? [`DTEND;VALUE=DATE:${basic(after)}`] : [];
  return [`DTSTART;VALUE=DATE:${basic(first)}`, ...end];
}

function statusOf(status: string | undefined, certain: boolean): string {
  if (status === "cancelled") return "CANCELLED";
  const open = ["proposed", "scheduled", "planned", "alleged"].includes(status ?? "");
  return open || !certain ? "TENTATIVE" : "CONFIRMED";
}

function basic(day: Day): string {
  return day.replaceAll("-", "");
}

/** Returns a text as a value of the iCalendar type TEXT, with special characters escaped. */
function escaped(value: string): string {
  return text(value)
    .replace(/[^\P{Cc}\t\n\r]/gu, "\ufffd")
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n?|\n/g, "\\n");
}

/** Returns a line, folded so that no part has more than 75 octets of UTF-8 and no character is split. */
function fold(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const code = character.codePointAt(0) as number;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > 75) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
