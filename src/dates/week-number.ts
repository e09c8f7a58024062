import { fromDayNumber, toDayNumber } from "./day-number.ts";

/** How a calendar numbers weeks. */
export interface WeekRule {
  /** The first day of the week, from 1 (Monday) to 7 (Sunday). */
  readonly firstDay: number;
  /** The least number of days of the new year in its first week, from 1 to 7. */
  readonly minimalDays: number;
}

/** Returns the number of the week of a day within its year. The day is the number of days since 1970-01-01. */
export function weekNumber(day: number, { firstDay, minimalDays }: WeekRule): number {
  // 1970-01-01, day 0, was a Thursday.
  const weekday = (((day + 3) % 7) + 7) % 7;
  const start = day - ((weekday - (firstDay - 1) + 7) % 7);
  // A week belongs to the year of this day, which is the Thursday in ISO 8601.
  const deciding = start + 7 - minimalDays;
  const newYear = toDayNumber(`${fromDayNumber(deciding).slice(0, 4)}-01-01`);
  return Math.floor((deciding - newYear) / 7) + 1;
}
