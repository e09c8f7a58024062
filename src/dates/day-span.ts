import type { Day } from "../model/edtf.ts";
import { firstOf } from "./compare-edtf.ts";
import { toDayNumber } from "./day-number.ts";
import { begunBy, lastedUntil } from "./matches-period.ts";
import type { EdtfDate } from "./parse-edtf.ts";

/**
 * A number that is larger than every day number, used as the bound of a date or period without a last day. The negated
 * number is the bound without a first day. The sum of two such numbers is still a 32-bit integer.
 */
export const noDay = 0x3f_ff_ff_ff;

/** The bounds of a date as day numbers. */
export interface DaySpan {
  /** The first day that the date can mean; `-noDay`: not bounded. */
  readonly earliest: number;
  /** The day by which dates are ordered: `earliest`, or else the last day on which the date can have begun; `-noDay`: it began before all days. */
  readonly ordered: number;
  /** The last day that the date can mean; `noDay`: not bounded. */
  readonly latest: number;
  /** The day by which the date had certainly begun; `noDay`: not bounded; `never`: the date is qualified. */
  readonly begun: number;
  /** The day until which the date certainly lasted; `-noDay`: not bounded. */
  readonly lasting: number;
}

/**
 * A number that is larger than the end of every period. As `begun` of a qualified date, it keeps the date from certainly being
 * in any period, while a date with `noDay` can certainly be in a period without an end.
 */
export const never = noDay + 1;

/** Returns the bounds of a date as day numbers. */
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

/** Returns the number of a day, or of a missing bound as `periodBounds` writes it. */
function dayNumber(day: Day | "" | "~"): number {
  if (day === "") return -noDay;
  return day === "~" ? noDay : toDayNumber(day);
}
