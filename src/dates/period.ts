import type { Edtf } from "../model/edtf.ts";

/** How certain it has to be that a date is in a period, if the date can mean several days. */
export const dateMatches = [
  /**
   * At least one day that the date can mean is in the period. For example, `2022-02` is possibly in the first week of
   * February.
   */
  "possibly",
  /**
   * All days that the date can mean are in the period. For example, `2022-02` is certainly in the first half of 2022.
   * For an interval, it is enough that it certainly shares a day with the period. A date that is uncertain or
   * approximate is never certainly in a period.
   */
  "certainly",
  /**
   * The same as `"certainly"`, but marks of uncertainty and approximation are ignored. For example, if the period is 26
   * January 2022, `2022-01-26~` (about 26 January) matches, and `2022-01` (some day in January) does not.
   */
  "coded",
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
   * Whether records without a date are kept if `from` or `to` is given. Default: `false`, because such records are in
   * no period. Without `from` and `to`, every record is kept.
   *
   * The option only adds records to a period. To select the records without a date alone, exclude the period that
   * contains every date: `exclude: { from: "0000" }`.
   */
  readonly undated?: boolean | undefined;
}
