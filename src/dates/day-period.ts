import type { Edtf } from "../model/edtf.ts";
import { checkOptions } from "../options/check-options.ts";
import { noDay } from "./day-span.ts";
import { type DateMatch, dateMatches, type Period } from "./period.ts";
import { periodRules } from "./period-rules.ts";
import { plainFirstDay, plainLastDay } from "./plain-date.ts";

/** A period in day numbers. */
export interface DayPeriod {
  /** The first day; `-noDay`: the period has no first day. */
  readonly first: number;
  /** The last day, included; `noDay`: the period has no last day. */
  readonly last: number;
  /** Whether only dates match that are in the period on every reading. */
  readonly certainly: boolean;
  /** Whether undated records match. */
  readonly undated: boolean;
}

/** Returns the period that the options of a function give; undefined: neither `from` nor `to` is given, so all records match. */
export function dayPeriod(caller: string, { from, to, match, undated }: Period): DayPeriod | undefined {
  const first = plainStart(from);
  const last = plainEnd(to);
  // Such options pass all of `periodRules`. Checking them would take longer than a short query.
  const isValid =
    first !== undefined && last !== undefined && first <= last && isMatch(match) && isFlag(undated);
  if (!isValid) checkOptions(caller, { from, to, match, undated }, periodRules);
  if (from === undefined && to === undefined) return undefined;
  return {
    first: first as number,
    last: last as number,
    certainly: match === "certainly",
    undated: undated === true,
  };
}

/**
 * Returns whether a date overlaps a period. The date is given by the first and the last day that it can mean, or, for
 * `match: "certainly"`, by `begun` and `lasting` of `DaySpan`.
 */
export function meetsPeriod(begun: number, ended: number, { first, last }: DayPeriod): boolean {
  return begun <= last && ended >= first;
}

/**
 * Returns the first day of a period as a day number; `-noDay`: the option `from` is left out. Throws unless `from` is a day, a
 * month or a year.
 */
export function periodStart(caller: string, from: Edtf | undefined): number {
  const day = plainStart(from);
  if (day === undefined) checkOptions(caller, { from }, periodRules);
  return day as number;
}

/** Returns the last day of a period as a day number; `noDay`: the option `to` is left out. Throws unless `to` is a day, a month or a year. */
export function periodEnd(caller: string, to: Edtf | undefined): number {
  const day = plainEnd(to);
  if (day === undefined) checkOptions(caller, { to }, periodRules);
  return day as number;
}

/** Returns the first day of a period as a day number; undefined: `from` is not an end of a period. */
function plainStart(from: Edtf | undefined): number | undefined {
  if (from === undefined) return -noDay;
  return typeof from === "string" ? plainFirstDay(from) : undefined;
}

/** Returns the last day of a period as a day number; undefined: `to` is not an end of a period. */
function plainEnd(to: Edtf | undefined): number | undefined {
  if (to === undefined) return noDay;
  return typeof to === "string" ? plainLastDay(to) : undefined;
}

/** Returns whether an option `match` is missing or known. */
function isMatch(match: DateMatch | undefined): boolean {
  return match === undefined || dateMatches.includes(match);
}

/** Returns whether an option `undated` is missing or valid. */
function isFlag(undated: boolean | undefined): boolean {
  return undated === undefined || typeof undated === "boolean";
}
