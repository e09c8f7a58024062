import type { Day } from "../model/edtf.ts";

/** The smallest unit that a date specifies. */
export type EdtfPrecision = "day" | "month" | "year" | "decade" | "century";

/** The first and the last day on which a date can start, or on which it can end. */
export interface DayBounds {
  /** The first possible day. Null if it is not bounded. */
  readonly earliest: Day | null;
  /**
   * The last possible day. Null if it is not bounded. If `earliest` and `latest` are both null, this start or end of
   * the date is open (`..`).
   */
  readonly latest: Day | null;
}

/** A parsed EDTF date. */
export interface EdtfDate {
  /** The first and the last day on which the date can start. */
  readonly start: DayBounds;
  /**
   * The first and the last day on which the date can end. They are the same as for the start, unless the date is an
   * interval.
   */
  readonly end: DayBounds;
  /** The smallest unit that the date specifies. For an interval or a range, it is the unit of the less precise end. */
  readonly precision: EdtfPrecision;
  /** Whether any part is marked as uncertain (`?` or `%`). */
  readonly uncertain: boolean;
  /** Whether any part is marked as approximate (`~` or `%`). */
  readonly approximate: boolean;
}
