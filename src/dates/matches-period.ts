import type { Edtf } from "../model/edtf.ts";
import { checkOptions } from "../options/check-options.ts";
import { isQualified } from "./is-qualified.ts";
import { type EdtfDate, parseEdtf } from "./parse-edtf.ts";
import type { DateMatch, Period } from "./period.ts";
import { periodRules } from "./period-rules.ts";
import { readPeriodDay } from "./read-period-day.ts";

/**
 * Whether something of this date falls into a period, both of its ends included.
 *
 * What has no date possibly falls into every period and certainly into none: to leave it out would hide facts, to count
 * it as certain would invent them. A qualifier does not widen a date, since nobody says by how much: `2022-02~` possibly
 * lies in February alone, and certainly nowhere.
 *
 * @throws {@link DemarcheError} with code `invalid-date` where a date cannot be read, `invalid-option` where the period
 * ends before it begins or `match` is no word for it, and `unknown-option`.
 *
 * @example
 * ```ts
 * import { matchesPeriod } from "demarche";
 *
 * matchesPeriod("2022-01", { from: "2022-01-31" }); // => true
 * matchesPeriod("2022-01", { from: "2022-01-31", match: "certainly" }); // => false
 * matchesPeriod(undefined, { from: "2022" }); // => true
 * ```
 */
export function matchesPeriod(date: Edtf | null | undefined, period: Period): boolean {
  checkOptions("matchesPeriod", period, periodRules);
  const { from, to } = periodBounds(period);
  const { match = "possibly" } = period;
  return overlaps(date === undefined || date === null ? undefined : parseEdtf(date), from, to, match);
}

/** The days between which a period lies, as text that compares like days: `""` before all, `"~"` after all. */
export function periodBounds(period: Period): { readonly from: string; readonly to: string } {
  return {
    from: period.from === undefined ? "" : (readPeriodDay(period.from).start.earliest ?? ""),
    to: period.to === undefined ? "~" : (readPeriodDay(period.to).end.latest ?? "~"),
  };
}

/** The day by which something had surely begun: `""` before all; undefined: there is none. */
export function begunBy(date: EdtfDate): string | undefined {
  if (isQualified(date)) return undefined;
  const { start } = date;
  // Both bounds null: open, so it began before everything.
  return start.latest ?? (start.earliest === null ? "" : undefined);
}

/** The day until which something surely lasted: `"~"` after all; undefined: there is none. */
export function lastedUntil(date: EdtfDate): string | undefined {
  if (isQualified(date)) return undefined;
  const { end } = date;
  return end.earliest ?? (end.latest === null ? "~" : undefined);
}

/** The same for a date that has been read and bounds that have been worked out. */
export function overlaps(date: EdtfDate | undefined, from: string, to: string, match: DateMatch): boolean {
  if (date === undefined) return undatedMatches(match);
  const { start, end } = date;
  if (match === "possibly") return (start.earliest ?? "") <= to && (end.latest ?? "~") >= from;
  if (isQualified(date)) return false;
  return (begunBy(date) ?? "~") <= to && (lastedUntil(date) ?? "") >= from;
}

/** Whether what has no date counts as lying in a period. */
export function undatedMatches(match: DateMatch): boolean {
  return match === "possibly";
}
