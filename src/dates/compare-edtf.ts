import type { Day, Edtf } from "../model/edtf.ts";
import { type EdtfDate, parseEdtf } from "./parse-edtf.ts";

/**
 * Compares two dates for `sort`: by the first day on which each can have begun, then by the last day on which each can
 * have ended.
 *
 * - A date such as `[..2022-02-04]` has no first day. It is sorted by the last day on which it can have begun.
 * - A date with an open start, such as `../2022`, is before all others.
 * - Among dates that begin on the same day, a date without a last day comes last.
 * - A missing date is after all others, so that undated records follow the dated ones.
 *
 * @example
 * ```ts
 * import { compareEdtf } from "demarche";
 *
 * ["2022", undefined, "2022-01-10", "[..2022-02-04]"].sort(compareEdtf); // => ["2022", "2022-01-10", "[..2022-02-04]", undefined]
 * ```
 */
export function compareEdtf(a: Edtf | null | undefined, b: Edtf | null | undefined): number {
  return compareDates(readOrNone(a), readOrNone(b));
}

function readOrNone(date: Edtf | null | undefined): EdtfDate | undefined {
  return date === undefined || date === null ? undefined : parseEdtf(date);
}

/** Compares two parsed dates as {@link compareEdtf} does. */
export function compareDates(a: EdtfDate | undefined, b: EdtfDate | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareText(firstOf(a), firstOf(b)) || compareText(lastOf(a), lastOf(b));
}

/**
 * Returns the first sort key of a date: the first day on which the date can have begun. If that day is unknown, the key
 * is the last day on which the date can have begun. For an open start, the key is `""`, which sorts before all days.
 */
export function firstOf({ start }: EdtfDate): Day | "" {
  return start.earliest ?? start.latest ?? "";
}

/**
 * Returns the second sort key of a date, which orders dates that begin on the same day: the last day on which the date
 * can have ended. If there is no such day, the key is `"9999-99"`, which sorts after all days.
 */
export function lastOf({ end }: EdtfDate): Day {
  return end.latest ?? "9999-99";
}

/**
 * Returns a text that sorts like the date. The text of a date with an open start begins with a space, which sorts
 * before every digit.
 */
export function sortKeyOf(date: EdtfDate): string {
  return `${firstOf(date)} ${lastOf(date)}`;
}

/** Compares two texts by UTF-16 code units. The result is the same in every locale, unlike that of `localeCompare`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
