import { fromDayNumber, toDayNumber } from "./day-number.ts";

/** The rule by which a calendar numbers weeks. */
export interface WeekRule {
  /** The first day of the week, from 1 (Monday) to 7 (Sunday). */
  readonly firstDay: number;
  /** The smallest number of days, from 1 to 7, that the first week of a year must have in that year. */
  readonly minimalDays: number;
}

/**
 * Returns the number of the week that contains a day. Weeks are counted within a year. The day is the number of days
 * since 1970-01-01.
 */
export function weekNumber(day: number, { firstDay, minimalDays }: WeekRule): number {
  // Day 0, 1970-01-01, was a Thursday, three days after a Monday.
  const weekday = (((day + 3) % 7) + 7) % 7;
  const start = day - ((weekday - (firstDay - 1) + 7) % 7);
  // A week belongs to the year of the day `deciding`, which is the Thursday of the week in ISO 8601.
  const deciding = start + 7 - minimalDays;
  const newYear = toDayNumber(`${fromDayNumber(deciding).slice(0, 4)}-01-01`);
  return Math.floor((deciding - newYear) / 7) + 1;
}
