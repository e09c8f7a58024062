import { getOrAdd } from "../../collections/get-or-add.ts";
import type { EdtfDate } from "../../dates/edtf-date.ts";
import { isUnreadable, readEdtf, type Unreadable } from "../../dates/read-edtf.ts";

/** A function that returns a parsed date. If the date cannot be read, it returns a message with the reason instead. */
export type DateReader = (date: string) => EdtfDate | Unreadable;

/** Returns a reader that parses each text once, because many records share a date. */
export function dateReader(): DateReader {
  const known = new Map<string, EdtfDate | Unreadable>();
  return (date) => getOrAdd(known, date, readEdtf);
}

/** The first and the last day that a date can mean, as texts. The texts sort in the order of the days. */
export interface DateSpan {
  readonly first: string;
  readonly last: string;
}

/**
 * If a date is marked as uncertain or approximate, the true date may be up to this number of years earlier or later.
 */
const yearsOfDoubt = 10;

/**
 * Returns the first and the last day that a date can mean. The result is undefined if the date is absent or cannot be
 * read.
 */
export function dateSpan(date: unknown, read: DateReader): DateSpan | undefined {
  return spanOf(date, read, yearsOfDoubt);
}

/** Returns the first and the last day of a date as it is coded. Marks of doubt are ignored. */
export function codedSpan(date: unknown, read: DateReader): DateSpan | undefined {
  return spanOf(date, read, 0);
}

function spanOf(date: unknown, read: DateReader, years: number): DateSpan | undefined {
  const result = typeof date === "string" ? read(date) : undefined;
  if (result === undefined || isUnreadable(result)) return undefined;
  const doubt = result.uncertain || result.approximate ? years : 0;
  // `""` sorts before every day, so a date without a first day is never after another date. `"~"` sorts after every
  // day, so a date without a last day is never before another date.
  return {
    first: result.start.earliest === null ? "" : shifted(result.start.earliest, -doubt),
    last: result.end.latest === null ? "~" : shifted(result.end.latest, doubt),
  };
}

function shifted(day: string, years: number): string {
  const year = Math.min(9999, Math.max(0, Number(day.slice(0, 4)) + years));
  return String(year).padStart(4, "0") + day.slice(4);
}

/** Returns whether every day of `a` is before every day of `b`. The result is false if one of them is undefined. */
export function precedes(a: DateSpan | undefined, b: DateSpan | undefined): boolean {
  return a !== undefined && b !== undefined && a.last < b.first;
}
