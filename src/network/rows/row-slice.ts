import type { Moment } from "../../dates/moment.ts";

/** A range of the kept rows, with the weight of each row. */
export interface RowSlice {
  /** The position of the first row of the range, as an index of the kept rows. */
  readonly start: number;
  /** The position after the last row of the range, as an index of the kept rows. */
  readonly end: number;
  /** Returns the weight of the row at a position. Null if each row has the weight 1. */
  readonly weightOf: ((position: number) => number) | null;
  /** Returns whether a row at a moment is in the window. Null if there is no window. */
  readonly includesTime: ((time: Moment) => boolean) | null;
}
