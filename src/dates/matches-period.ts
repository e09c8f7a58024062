import type { Edtf } from "../model/edtf.ts";
import { checkOptions } from "../options/check-options.ts";
import { isQualified } from "./is-qualified.ts";
import { type EdtfDate, parseEdtf } from "./parse-edtf.ts";
import type { DateMatch, Period } from "./period.ts";
import { periodRules } from "./period-rules.ts";
import { readPeriodDay } from "./read-period-day.ts";

/**
 * Returns whether a date is in a period, both of whose ends are included. A date of several days possibly is if one of these
 * days is in the period.
 *
 * A missing date is in no period, because nothing says that it is, unless `undated` is true. A period without `from` and
 * `to` is no period and matches everything. A qualifier does not add days, because EDTF does not say how many it means:
 * `2022-02~` is possibly in February 2022, possibly in no other month, and certainly in none.
 *
 * @throws {@link DemarcheError} with code `invalid-date` for a date that cannot be read, `invalid-option` for a period that
 * ends before it begins and for an unknown `match`, and `unknown-option`.
 *
 * @example
 * ```ts
 * import { matchesPeriod } from "demarche";
 *
 * matchesPeriod("2022-01", { from: "2022-01-31" }); // => true
 * matchesPeriod("2022-01", { from: "2022-01-31", match: "certainly" }); // => false
 * matchesPeriod(undefined, { from: "2022" }); // => false
 * matchesPeriod(undefined, { from: "2022", undated: true }); // => true
 * ```
 */
export function matchesPeriod(date: Edtf | null | undefined, period: Period): boolean {
  checkOptions("matchesPeriod", period, periodRules);
  const read = date === undefined || date === null ? undefined : parseEdtf(date);
  return periodTest(period)?.(read) ?? true;
}

/**
 * Returns a test of whether a parsed date is in a period; undefined: the period has no end, so it matches every date and a
 * missing date. The options must have been checked.
 */
export function periodTest(period: Period): ((date: EdtfDate | undefined) => boolean) | undefined {
  if (period.from === undefined && period.to === undefined) return undefined;
  const { from, to } = periodBounds(period);
  const { match = "possibly", undated = false } = period;
  return (date) => (date === undefined ? undated : overlaps(date, from, to, match));
}

/** Returns the first and the last day of a period as text. `""`, which sorts before all days, and `"~"`, which sorts after them, are missing ends. */
export function periodBounds(period: Period): { readonly from: string; readonly to: string } {
  return {
    from: period.from === undefined ? "" : (readPeriodDay(period.from).start.earliest ?? ""),
    to: period.to === undefined ? "~" : (readPeriodDay(period.to).end.latest ?? "~"),
  };
}

/** Returns the day by which a date had certainly begun; `""`: before all days; undefined: there is no such day. */
export function begunBy(date: EdtfDate): string | undefined {
  if (isQualified(date)) return undefined;
  const { start } = date;
  // Both bounds are null for an open start, which is before all days.
  return start.latest ?? (start.earliest === null ? "" : undefined);
}

/** Returns the day until which a date certainly lasted; `"~"`: after all days; undefined: there is no such day. */
export function lastedUntil(date: EdtfDate): string | undefined {
  if (isQualified(date)) return undefined;
  const { end } = date;
  return end.earliest ?? (end.latest === null ? "~" : undefined);
}

/** Returns whether a parsed date overlaps a period with the given bounds. */
export function overlaps(date: EdtfDate, from: string, to: string, match: DateMatch): boolean {
  const { start, end } = date;
  if (match === "possibly") return (start.earliest ?? "") <= to && (end.latest ?? "~") >= from;
  if (isQualified(date)) return false;
  return (begunBy(date) ?? "~") <= to && (lastedUntil(date) ?? "") >= from;
}
