import type { Day } from "../model/edtf.ts";
import { toDayNumber } from "./day-number.ts";
import { begunBy, lastedUntil } from "./matches-period.ts";
import type { EdtfDate } from "./parse-edtf.ts";

/**
 * A day number after every day there is, and, negated, before every day: the bound of a date or of a period that has none.
 * It is far from the largest 32-bit integer, so that sums of two stay 32-bit integers.
 */
export const noDay = 0x3f_ff_ff_ff;

/** The days between which a date lies, as day numbers. */
export interface DaySpan {
  /** The first day that it can mean; `-noDay`: not bounded. */
  readonly earliest: number;
  /** The last day that it can mean; `noDay`: not bounded. */
  readonly latest: number;
  /** The day by which it had certainly begun; `noDay`: not bounded; of a date in doubt, later than that. */
  readonly begun: number;
  /** The day until which it certainly lasted; `-noDay`: not bounded. */
  readonly lasting: number;
}

/**
 * Later than the end of a period that has no end. A date in doubt never lies certainly in any period, and one without a
 * bound does lie in a period without an end.
 */
export const never = noDay + 1;

/** Returns the days between which a date lies. */
export function daySpan(date: EdtfDate): DaySpan {
  const inDoubt = date.uncertain || date.approximate;
  return {
    earliest: dayNumber(date.start.earliest ?? ""),
    latest: dayNumber(date.end.latest ?? "~"),
    begun: inDoubt ? never : dayNumber(begunBy(date) ?? "~"),
    lasting: dayNumber(lastedUntil(date) ?? ""),
  };
}

/** The number of a day, or of a bound as `periodBounds` writes it. */
function dayNumber(day: Day | "" | "~"): number {
  if (day === "") return -noDay;
  return day === "~" ? noDay : toDayNumber(day);
}
