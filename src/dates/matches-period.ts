import type { Edtf } from "../model/edtf.ts";
import { checkOptions } from "../options/check-options.ts";
import { isQualified } from "./is-qualified.ts";
import { type EdtfDate, parseEdtf } from "./parse-edtf.ts";
import type { DateMatch, Period } from "./period.ts";
import { periodRules } from "./period-rules.ts";
import { readPeriodDay } from "./read-period-day.ts";

/**
 * Returns whether a date is in a period, including the first and the last day of the period. A date that can mean
 * several days is possibly in the period if at least one of these days is in it.
 *
 * A missing date is in no period, unless `undated` is true. If neither `from` nor `to` is given, every date matches,
 * even a missing one. A qualifier adds no possible days to a date, because EDTF does not say how many: `2022-02~` is
 * possibly in February 2022 and in no other month. A date with a qualifier is not certainly in any period. With
 * `match: "coded"`, qualifiers are ignored, so that `2022-02~` is in February 2022.
 *
 * @throws {@link DemarcheError} with code `invalid-date` for a date that cannot be read, `invalid-option` for a period
 * that ends before it begins and for an unknown `match`, and `unknown-option` for an option that does not exist.
 *
 * @example
 * ```ts
 * import { matchesPeriod } from "demarche";
 *
 * matchesPeriod("2022-01", { from: "2022-01-31" }); // => true
 * matchesPeriod("2022-01", { from: "2022-01-31", match: "certainly" }); // => false
 * matchesPeriod("2022-01-26~", { from: "2022-01-26", match: "certainly" }); // => false
 * matchesPeriod("2022-01-26~", { from: "2022-01-26", match: "coded" }); // => true
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
 * Returns a function that tests whether a parsed date is in a period. If the period has neither `from` nor `to`, every
 * date matches, even a missing one. In this case, the result is undefined. The options must have been checked.
 */
export function periodTest(period: Period): ((date: EdtfDate | undefined) => boolean) | undefined {
  if (period.from === undefined && period.to === undefined) return undefined;
  const { from, to } = periodBounds(period);
  const { match = "possibly", undated = false } = period;
  return (date) => (date === undefined ? undated : overlaps(date, from, to, match));
}

/**
 * Returns the first and the last day of a period as text. A missing first day is `""`, which sorts before all days, and
 * a missing last day is `"~"`, which sorts after all days.
 */
export function periodBounds(period: Period): { readonly from: string; readonly to: string } {
  return {
    from: period.from === undefined ? "" : (readPeriodDay(period.from).start.earliest ?? ""),
    to: period.to === undefined ? "~" : (readPeriodDay(period.to).end.latest ?? "~"),
  };
}

/**
 * Returns the last day on which a date can have begun. By the end of this day, the date has certainly begun. For
 * example, the result for `2022-02` is `2022-02-28`. If the start of the date is open, the result is `""`, which sorts
 * before all days. If there is no such day, for example because the date is uncertain, the result is undefined. If
 * `match` is `"coded"`, qualifiers are ignored.
 */
export function begunBy(date: EdtfDate, match?: DateMatch): string | undefined {
  if (isInDoubt(date, match)) return undefined;
  const { start } = date;
  // Both bounds are null for an open start, which is before all days.
  return start.latest ?? (start.earliest === null ? "" : undefined);
}

/**
 * Returns the first day on which a date can have ended. The date cannot have ended before this day. For example, the
 * result for `2022-02` (some day in February) is `2022-02-01`. If the end of the date is open, the result is `"~"`,
 * which sorts after all days. If there is no such day, for example because the date is uncertain, the result is
 * undefined. If `match` is `"coded"`, qualifiers are ignored.
 */
export function lastedUntil(date: EdtfDate, match?: DateMatch): string | undefined {
  if (isInDoubt(date, match)) return undefined;
  const { end } = date;
  return end.earliest ?? (end.latest === null ? "~" : undefined);
}

/**
 * Returns whether a parsed date overlaps a period. The days `from` and `to` are those that {@link periodBounds}
 * returns.
 */
export function overlaps(date: EdtfDate, from: string, to: string, match: DateMatch): boolean {
  const { start, end } = date;
  if (match === "possibly") return (start.earliest ?? "") <= to && (end.latest ?? "~") >= from;
  if (isInDoubt(date, match)) return false;
  return (begunBy(date, match) ?? "~") <= to && (lastedUntil(date, match) ?? "") >= from;
}

function isInDoubt(date: EdtfDate, match: DateMatch | undefined): boolean {
  return match !== "coded" && isQualified(date);
}
