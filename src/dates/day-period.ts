import type { Edtf } from "../model/edtf.ts";
import { checkOptions } from "../options/check-options.ts";
import type { OptionRules } from "../options/option-rule.ts";
import { noDay } from "./day-span.ts";
import { type DateMatch, dateMatches, type Period } from "./period.ts";
import { periodRules } from "./period-rules.ts";
import { plainFirstDay, plainLastDay } from "./plain-date.ts";

/** A period whose ends are numbers of days since 1970-01-01. */
export interface DayPeriod {
  /** The first day. It is `-noDay` if the period has no first day. */
  readonly first: number;
  /** The last day, which is included. It is `noDay` if the period has no last day. */
  readonly last: number;
  /** How certainly a date has to be in the period. */
  readonly match: DateMatch;
  /** Whether undated records match. */
  readonly undated: boolean;
}

/**
 * Returns the period between the options `from` and `to` of the function `caller`. The result is undefined if neither
 * is given. In this case, all records match. If the period is invalid and the function has other options, its `rules`
 * check them as well, so that the error has every problem.
 */
export function dayPeriod<C>(
  caller: string,
  options: Period,
  rules: OptionRules<C> = periodRules,
  context?: C,
): DayPeriod | undefined {
  const { from, to, match, undated } = options;
  const first = periodStart(from);
  const last = periodEnd(to);
  // Options that pass this test are valid. Only other options are checked with `periodRules`, because that check takes
  // longer than a short query.
  const isValid =
    first !== undefined && last !== undefined && first <= last && isMatch(match) && isFlag(undated);
  if (!isValid) checkOptions(caller, options, rules, context as C);
  if (from === undefined && to === undefined) return undefined;
  return {
    first: first as number,
    last: last as number,
    match: match ?? "possibly",
    undated: undated === true,
  };
}

/**
 * Returns whether the days from `begun` to `ended` overlap a period. The caller takes both days from a date. With
 * `match: "possibly"`, they are the first and the last day that the date can mean. With `"coded"` and `"certainly"`,
 * they are `begun` and `lasting` of the `DaySpan` of the date. With `"certainly"`, the caller must have excluded
 * uncertain and approximate dates, because such a date is not certainly in any period.
 */
export function meetsPeriod(begun: number, ended: number, { first, last }: DayPeriod): boolean {
  return begun <= last && ended >= first;
}

/**
 * Returns the first day of a period as a day number, or `-noDay` if the option `from` is left out. The result is
 * undefined if `from` is given and is not a day, a month or a year.
 */
export function periodStart(from: Edtf | undefined): number | undefined {
  if (from === undefined) return -noDay;
  return typeof from === "string" ? plainFirstDay(from) : undefined;
}

/**
 * Returns the last day of a period as a day number, or `noDay` if the option `to` is left out. The result is undefined
 * if `to` is given and is not a day, a month or a year.
 */
export function periodEnd(to: Edtf | undefined): number | undefined {
  if (to === undefined) return noDay;
  return typeof to === "string" ? plainLastDay(to) : undefined;
}

function isMatch(match: DateMatch | undefined): boolean {
  return match === undefined || dateMatches.includes(match);
}

function isFlag(undated: boolean | undefined): boolean {
  return undated === undefined || typeof undated === "boolean";
}
