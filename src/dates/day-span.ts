import type { Day } from "../model/edtf.ts";
import { firstOf } from "./compare-edtf.ts";
import { toDayNumber } from "./day-number.ts";
import { isQualified } from "./is-qualified.ts";
import { begunBy, lastedUntil } from "./matches-period.ts";
import type { EdtfDate } from "./parse-edtf.ts";

/**
 * A number that is larger than every day number. It is used if a date or a period has no last day, and `-noDay` is used
 * if it has no first day. The number is small enough that `noDay + noDay` is still a 32-bit integer.
 */
export const noDay = 0x3f_ff_ff_ff;

/** The bounds of a date as numbers of days since 1970-01-01. */
export interface DaySpan {
  /** The first day that the date can mean. It is `-noDay` if there is no such day. */
  readonly earliest: number;
  /**
   * The first sort key of the date: the first day on which an event with this date can have begun. If there is no such
   * day, it is the last day on which the event can have begun. If the start of the date is open, it is `-noDay`.
   */
  readonly ordered: number;
  /** The last day that the date can mean. It is `noDay` if there is no such day. */
  readonly latest: number;
  /**
   * The last day on which an event with this date can have begun. The qualifiers `?`, `~` and `%` are ignored. For
   * example, it is 2022-02-28 for `2022-02`. It is `noDay` if there is no such day, and `-noDay` if the start of the
   * date is open.
   */
  readonly begun: number;
  /**
   * The first day on which an event with this date can have ended. The qualifiers `?`, `~` and `%` are ignored. For
   * example, it is 2022-02-01 for `2022-02`. It is `-noDay` if there is no such day, and `noDay` if the end of the date
   * is open.
   */
  readonly lasting: number;
  /** Whether the date is uncertain or approximate. Such a date is never certainly in a period. */
  readonly qualified: boolean;
}

/** Returns the bounds of a date as numbers of days since 1970-01-01. */
export function daySpan(date: EdtfDate): DaySpan {
  return {
    earliest: dayNumber(date.start.earliest ?? ""),
    ordered: dayNumber(firstOf(date)),
    latest: dayNumber(date.end.latest ?? "~"),
    begun: dayNumber(begunBy(date, "coded") ?? "~"),
    lasting: dayNumber(lastedUntil(date, "coded") ?? ""),
    qualified: isQualified(date),
  };
}

/** Returns the number of a day. `""` means that there is no first day, and `"~"` that there is no last day. */
function dayNumber(day: Day | "" | "~"): number {
  if (day === "") return -noDay;
  return day === "~" ? noDay : toDayNumber(day);
}
