import { isUnreadable, readEdtf } from "../../../dates/read-edtf.ts";
import type { DateFormat } from "../mapping/date-formats.ts";
import { readInFormats } from "./read-date.ts";

const approximate = /^(?:c\.|ca\.?|circa|about|around|approx\.?|approximately|~)\s*(?=\S)/iu;
const uncertain = /^(?:probably|possibly|perhaps)\s+|\s*\?$/iu;

/**
 * Returns the sentence that says how to write an inexact date in EDTF. The date is approximate (`c. May 2022`) or
 * uncertain (`May 2022?`), or it lasts from one day to another (`30 Jan - 2 Feb 2022`). Its parts are read in
 * `formats`. Returns undefined for any other text, and if the formats read different dates in it.
 */
export function cureOfInexactDate(text: string, formats: readonly DateFormat[]): string | undefined {
  for (const [pattern, mark] of [
    [approximate, "~"],
    [uncertain, "?"],
  ] as const) {
    const date = pattern.test(text) ? readOne(text.replace(pattern, ""), formats) : undefined;
    if (date !== undefined) return `Write "${date}${mark}", which is EDTF.`;
  }
  const interval = readInterval(text, formats);
  return interval === undefined
    ? undefined
    : `If it lasted from the first to the last of these dates, write "${interval}", which is EDTF.`;
}

/**
 * Returns the date that all formats, or EDTF, read in a text. Returns undefined if nothing can read it, or if the
 * formats read different dates.
 */
function readOne(text: string, formats: readonly DateFormat[]): string | undefined {
  const dates = new Set(readInFormats(text, formats).map(({ date }) => date));
  const [date] = dates;
  if (dates.size > 0) return dates.size === 1 ? date : undefined;
  // A year, such as the one in "ca. 2024", is not a date in any of the formats.
  return /^\d{4}(?:-\d\d){0,2}$/.test(text) && !isUnreadable(readEdtf(text)) ? text : undefined;
}

/** Returns two dates as an interval. If only one of them has a year, both are in that year. */
function readInterval(text: string, formats: readonly DateFormat[]): string | undefined {
  const [, first = "", last = ""] = /^(.+?)\s+(?:[-–—]|to|until)\s+(.+)$/u.exec(text) ?? [];
  const year = /\d{4}/.exec(text)?.[0] ?? "";
  const withYear = (part: string) =>
    /\d{4}/.test(part) ? [part] : [`${part} ${year}`, `${part}, ${year}`, `${year} ${part}`];
  const [start, end] = [first, last].map((part) =>
    withYear(part)
      .map((dated) => readOne(dated, formats))
      .find((date) => date !== undefined),
  );
  return start !== undefined && end !== undefined && start < end ? `${start}/${end}` : undefined;
}
