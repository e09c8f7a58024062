import type { Edtf } from "../model/edtf.ts";
import { checkOptions } from "../options/check-options.ts";
import { noDay } from "./day-span.ts";
import { undatedMatches } from "./matches-period.ts";
import type { Period } from "./period.ts";
import { periodRules } from "./period-rules.ts";
import { plainFirstDay, plainLastDay } from "./plain-date.ts";

/** A period in day numbers. */
export interface DayPeriod {
  /** The first day; `-noDay`: from the beginning. */
  readonly first: number;
  /** The last day, included; `noDay`: without end. */
  readonly last: number;
  /** Whether a date has to lie in it on every reading, or only can. */
  readonly certainly: boolean;
  /** Whether what has no date counts as lying in it. */
  readonly undated: boolean;
}

/** Reads the options `from`, `to` and `match` of a function. Undefined: none of them is given, so that all dates match. */
export function dayPeriod(caller: string, { from, to, match }: Period): DayPeriod | undefined {
  if (from === undefined && to === undefined && match === undefined) return undefined;
  checkOptions(caller, { from, to, match }, periodRules);
  return {
    first: periodStart(caller, from),
    last: periodEnd(caller, to),
    certainly: match === "certainly",
    undated: undatedMatches(match ?? "possibly"),
  };
}

/** Whether a date between two days lies in a period: the days that it can mean, or those of which it is certain. */
export function meetsPeriod(begun: number, ended: number, { first, last }: DayPeriod): boolean {
  return begun <= last && ended >= first;
}

/**
 * Returns the first day of a period as a day number; `-noDay` where the option `from` of a function is left out. The ends of
 * a period are days, months and years, so a text that is none of them is an error.
 */
export function periodStart(caller: string, from: Edtf | undefined): number {
  if (from === undefined) return -noDay;
  const day = typeof from === "string" ? plainFirstDay(from) : undefined;
  if (day === undefined) checkOptions(caller, { from }, periodRules);
  return day as number;
}

/** Returns the last day of a period as a day number; `noDay` where the option `to` of a function is left out. */
export function periodEnd(caller: string, to: Edtf | undefined): number {
  if (to === undefined) return noDay;
  const day = typeof to === "string" ? plainLastDay(to) : undefined;
  if (day === undefined) checkOptions(caller, { to }, periodRules);
  return day as number;
}
