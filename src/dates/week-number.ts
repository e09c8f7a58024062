import { fromDayNumber, toDayNumber } from "./day-number.ts";

/** How a calendar numbers weeks. */
export interface WeekRule {
  /** First day of the week, from 1 (Monday) to 7 (Sunday). */
  readonly firstDay: number;
  /** The number of days of the new year that the first week has at least, from 1 to 7. */
  readonly minimalDays: number;
}

/** Returns the number of a week within its year. The day is given as the number of days since 1970-01-01. */
export function weekNumber(day: number, { firstDay, minimalDays }: WeekRule): number {
  // 1970-01-01, day 0, was a Thursday.
  const weekday = (((day + 3) % 7) + 7) % 7;
  const start = day - ((weekday - (firstDay - 1) + 7) % 7);
  // This day decides to which year a week belongs; in ISO 8601 it is the Thursday.
  const deciding = start + 7 - minimalDays;
  const newYear = toDayNumber(`${fromDayNumber(deciding).slice(0, 4)}-01-01`);
  return Math.floor((deciding - newYear) / 7) + 1;
}
