import { fromDayNumber, toDayNumber } from "./day-number.ts";

/** The rule by which a calendar numbers weeks. */
export interface WeekRule {
  /** The first day of the week, from 1 (Monday) to 7 (Sunday). */
  readonly firstDay: number;
  /**
   * A week can be the first week of a year only if at least this number of its days (1 to 7) is in the year. In ISO 8601,
   * the number is 4.
   */
  readonly minimalDays: number;
}

/**
 * Returns the number of a week within its year. The week is the one that contains `day`, a number of days since
 * 1970-01-01.
 */
export function weekNumber(day: number, { firstDay, minimalDays }: WeekRule): number {
  // Day 0, 1970-01-01, was a Thursday, three days after a Monday.
  const weekday = (((day + 3) % 7) + 7) % 7;
  const start = day - ((weekday - (firstDay - 1) + 7) % 7);
  // A week belongs to the year that contains the day `deciding`. In ISO 8601, this day is the Thursday of the week.
  const deciding = start + 7 - minimalDays;
  const newYear = toDayNumber(`${fromDayNumber(deciding).slice(0, 4)}-01-01`);
  return Math.floor((deciding - newYear) / 7) + 1;
}
