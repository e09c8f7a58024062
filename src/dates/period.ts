import type { Edtf } from "../model/edtf.ts";

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
