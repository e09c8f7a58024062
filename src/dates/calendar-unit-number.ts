import type { CalendarUnit } from "./calendar-period.ts";
import { fromDayNumber } from "./day-number.ts";

/**
 * Returns a number for the calendar period of a day, which is given as the number of days since 1970-01-01. Two days
 * have the same number if they are in the same period. Weeks are those of ISO 8601.
 */
export function calendarUnitNumber(day: number, unit: CalendarUnit): number {
  if (unit === "day") return day;
  // 1970-01-01, day 0, was a Thursday.
  if (unit === "week") return Math.floor((day + 3) / 7);
  const text = fromDayNumber(day);
  const year = Number(text.slice(0, 4));
  return unit === "year" ? year : year * 12 + Number(text.slice(5, 7));
}
