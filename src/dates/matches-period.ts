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
  /** First day, as an EDTF date; of a month or a year, its first day. Absent: from the beginning. */
  readonly from?: Edtf;
  /** Last day, included, as an EDTF date; of a month or a year, its last day. Absent: without end. */
  readonly to?: Edtf;
  /** How sure the match has to be. Default: `"possibly"`. */
  readonly match?: DateMatch;
}

/**
 * Whether something of this date falls into a period, both of its ends included.
 *
 * What has no date possibly falls into every period and certainly into none: leaving it out by default would hide
 * facts, and counting it as certain would invent them.
 *
 * @throws {@link DemarcheError} with code `invalid-date` where a date cannot be read.
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
export function matchesPeriod(date: Edtf | undefined, period: Period): boolean {
  const { from, to } = periodBounds(period);
  return overlaps(date === undefined ? undefined : parseEdtf(date), from, to, period.match ?? "possibly");
}

/** The days between which a period lies, as text that compares like days: `""` before all, `"~"` after all. */
export function periodBounds(period: Period): { readonly from: string; readonly to: string } {
  return {
    from: period.from === undefined ? "" : (parseEdtf(period.from).start.earliest ?? ""),
    to: period.to === undefined ? "~" : (parseEdtf(period.to).end.latest ?? "~"),
  };
}

/** The same for a date that has been read and bounds that have been worked out. */
export function overlaps(date: EdtfDate | undefined, from: string, to: string, match: DateMatch): boolean {
  if (date === undefined) return match === "possibly";
  const { start, end } = date;
  if (match === "possibly") return (start.earliest ?? "") <= to && (end.latest ?? "~") >= from;
  if (date.uncertain || date.approximate) return false;
  // Both bounds null: open, so it began before, or ends after, everything.
  const begins = start.latest ?? (start.earliest === null ? "" : "~");
  const ends = end.earliest ?? (end.latest === null ? "~" : "");
  return begins <= to && ends >= from;
}
