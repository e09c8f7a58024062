import type { Day } from "../model/edtf.ts";
import type { Period } from "./period.ts";
import { readPeriodDay } from "./read-period-day.ts";

/** The first and the last day that a date can mean. Null: there is no such day. */
export interface PossibleDays {
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

/**
 * Returns the day on which a record counts when records are grouped by days, weeks, months or years. It is the first
 * possible day of the record or, if there is no such day, the last possible day. Null if there is neither.
 *
 * If only records of a period are counted, the day is the first or the last possible day in this period. Otherwise a
 * record could count outside of the period for which it was selected.
 */
export function dayOfCount(
  { earliest, latest }: PossibleDays,
  { from, to }: Pick<Period, "from" | "to">,
): Day | null {
  if (earliest !== null) {
    const first = from === undefined ? earliest : (readPeriodDay(from).start.earliest as Day);
    return earliest < first ? first : earliest;
  }
  if (latest === null || to === undefined) return latest;
  const last = readPeriodDay(to).end.latest as Day;
  return latest > last ? last : latest;
}
