import type { Day, Edtf } from "../model/edtf.ts";
import { type EdtfDate, parseEdtf } from "./parse-edtf.ts";

/**
 * Compares two dates for `sort`: by the first day on which each can have begun, then by the last day on which each can have
 * ended. If the first day is not bounded, the last day on which the date can have begun counts instead, because a date such
 * as `[..2022-02-04]` tells nothing else. A date that is open towards the past is before all others, and one without a last
 * day is after others that begin on the same day. A missing date is last, so that undated records follow the dated ones.
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
 * Returns the day by which dates are ordered first: the first day on which a date can have begun, or else the last; `""`,
 * which is before all days: it began before all days.
 */
export function firstOf({ start }: EdtfDate): Day | "" {
  return start.earliest ?? start.latest ?? "";
}

/** Returns the day by which dates are ordered if they begin on the same day; `"9999-99"`, which is after all days: not bounded. */
export function lastOf({ end }: EdtfDate): Day {
  return end.latest ?? "9999-99";
}

/** Compares texts by UTF-16 code units, which is the same in every locale, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
