import { checkOptionNames } from "../errors/check-option-names.ts";
import { problem } from "../errors/demarche-error.ts";
import { shown, suggest } from "../errors/suggest.ts";
import type { Edtf } from "../model/edtf.ts";
import { type EdtfDate, parseEdtf } from "./parse-edtf.ts";

/** Whether a date that allows several days has to lie in a period, or only can. */
export const dateMatches = [
  /** On some reading of the date, a day of it lies in the period. */
  "possibly",
  /** On every reading of the date, a day of it lies in the period; a qualified date is never certain. */
  "certainly",
] as const;

/** One of {@link dateMatches}. */
export type DateMatch = (typeof dateMatches)[number];

/** A stretch of time that dates are held against. */
export interface Period {
  /** First day: a day, or a month or a year, whose first day it is. Absent: from the beginning. */
  readonly from?: Edtf | undefined;
  /** Last day, included: a day, or a month or a year, whose last day it is. Absent: without end. */
  readonly to?: Edtf | undefined;
  /** How sure the match has to be. Default: `"possibly"`. */
  readonly match?: DateMatch | undefined;
}

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
  checkOptionNames("matchesPeriod", period, ["from", "to", "match"]);
  const { match = "possibly" } = period;
  if (!dateMatches.includes(match)) {
    const message = `Option match of matchesPeriod cannot be ${shown(match)}. ${suggest(match, dateMatches)}`;
    throw problem("invalid-option", "/match", message, match);
  }
  const { from, to } = periodBounds(period);
  if (from > to) {
    const message = `The period ends before it begins: from ${shown(period.from)} to ${shown(period.to)}. Put the earlier date in from.`;
    throw problem("invalid-option", "/to", message, period.to);
  }
  return overlaps(date === undefined || date === null ? undefined : parseEdtf(date), from, to, match);
}

/** The days between which a period lies, as text that compares like days: `""` before all, `"~"` after all. */
export function periodBounds(period: Period): { readonly from: string; readonly to: string } {
  return {
    from: period.from === undefined ? "" : (readPeriodDay(period.from).start.earliest ?? ""),
    to: period.to === undefined ? "~" : (readPeriodDay(period.to).end.latest ?? "~"),
  };
}

/** Reads an end of a period: a day, a month or a year. What is itself in doubt, or lasts, is no end of anything. */
export function readPeriodDay(date: Edtf): EdtfDate {
  const read = parseEdtf(date);
  if (/^\d{4}(-\d\d){0,2}$/.test(date)) return read;
  const message = `${shown(date)} is no end of a period. Write a day, a month or a year: "2022-02-04", "2022-02", "2022".`;
  throw problem("invalid-date", "", message, date);
}

/** The day by which something had surely begun: `""` before all; undefined: there is none. */
export function begunBy({ start, uncertain, approximate }: EdtfDate): string | undefined {
  if (uncertain || approximate) return undefined;
  // Both bounds null: open, so it began before everything.
  return start.latest ?? (start.earliest === null ? "" : undefined);
}

/** The day until which something surely lasted: `"~"` after all; undefined: there is none. */
export function lastedUntil({ end, uncertain, approximate }: EdtfDate): string | undefined {
  if (uncertain || approximate) return undefined;
  return end.earliest ?? (end.latest === null ? "~" : undefined);
}

/** The same for a date that has been read and bounds that have been worked out. */
export function overlaps(date: EdtfDate | undefined, from: string, to: string, match: DateMatch): boolean {
  if (date === undefined) return match === "possibly";
  const { start, end } = date;
  if (match === "possibly") return (start.earliest ?? "") <= to && (end.latest ?? "~") >= from;
  if (date.uncertain || date.approximate) return false;
  return (begunBy(date) ?? "~") <= to && (lastedUntil(date) ?? "") >= from;
}
