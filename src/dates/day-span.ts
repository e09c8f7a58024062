import type { Day } from "../model/edtf.ts";
import { firstOf } from "./compare-edtf.ts";
import { toDayNumber } from "./day-number.ts";
import { begunBy, lastedUntil } from "./matches-period.ts";
import type { EdtfDate } from "./parse-edtf.ts";

/**
 * A number that is larger than every day number. It represents the missing last day of a date or a period, and `-noDay`
 * represents a missing first day. The number is small enough that `noDay + noDay` is still a 32-bit integer.
 */
export const noDay = 0x3f_ff_ff_ff;

/** The bounds of a date as numbers of days since 1970-01-01. */
export interface DaySpan {
  /** The first day that the date can mean. It is `-noDay` if there is no such day. */
  readonly earliest: number;
  /**
   * The first sort key of the date: `earliest`, or, if there is no such day, the last day on which the date can have
   * begun. It is `-noDay` if the start of the date is open.
   */
  readonly ordered: number;
  /** The last day that the date can mean. It is `noDay` if there is no such day. */
  readonly latest: number;
  /**
   * The day by which the date had certainly begun. It is `-noDay` if the start is open, `noDay` if there is no such
   * day, and `never` if the date is qualified.
   */
  readonly begun: number;
  /**
   * The day until which the date certainly lasted. It is `noDay` if the end is open, and `-noDay` if there is no such
   * day.
   */
  readonly lasting: number;
}

/**
 * A number that is larger than the last day of every period. It is even larger than `noDay`, which is the last day of a
 * period without an end. Every qualified date has this number as `begun`, because a qualified date is not certainly in
 * any period.
 */
export const never = noDay + 1;

/** Returns the bounds of a date as numbers of days since 1970-01-01. */
export function daySpan(date: EdtfDate): DaySpan {
  const qualified = date.uncertain || date.approximate;
  return {
    earliest: dayNumber(date.start.earliest ?? ""),
    ordered: dayNumber(firstOf(date)),
    latest: dayNumber(date.end.latest ?? "~"),
    begun: qualified ? never : dayNumber(begunBy(date) ?? "~"),
    lasting: dayNumber(lastedUntil(date) ?? ""),
  };
}

/** Returns the number of a day. `""` is a missing first day, and `"~"` is a missing last day. */
function dayNumber(day: Day | "" | "~"): number {
  if (day === "") return -noDay;
  return day === "~" ? noDay : toDayNumber(day);
}
