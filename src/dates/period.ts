import type { Edtf } from "../model/edtf.ts";

/** How certain it has to be that a date is in a period, if the date can mean several days. */
export const dateMatches = [
  /** On at least one reading of the date, one of its days is in the period. */
  "possibly",
  /** On every reading of the date, one of its days is in the period. This is never true of a qualified date. */
  "certainly",
] as const;

/** One of {@link dateMatches}. */
export type DateMatch = (typeof dateMatches)[number];

/** A period of time, by which records are selected. */
export interface Period {
  /** The first day. A month or a year means its first day. Default: no first day. */
  readonly from?: Edtf | undefined;
  /** The last day, which is included. A month or a year means its last day. Default: no last day. */
  readonly to?: Edtf | undefined;
  /** How certainly a date has to be in the period. Default: `"possibly"`. */
  readonly match?: DateMatch | undefined;
  /**
   * Whether records without a date are kept although `from` or `to` is given. Such records are in no period, so by
   * default they are left out. Without `from` and `to`, there is no period and every record is kept. Default: `false`.
   */
  readonly undated?: boolean | undefined;
}
