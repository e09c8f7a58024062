import type { Moment } from "../../dates/moment.ts";

/** A range of the kept rows, with the weight of each row. */
export interface RowSlice {
  /** The index of the first row of the range among the kept rows. */
  readonly start: number;
  /** The index after the last row of the range among the kept rows. */
  readonly end: number;
  /** Returns the weight of the kept row at an index. Null if each row has the weight 1. */
  readonly weightOf: ((position: number) => number) | null;
  /** Returns whether a row at a moment is in the window. Null if there is no window. */
  readonly includesTime: ((time: Moment) => boolean) | null;
}
