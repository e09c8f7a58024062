import type { CalendarUnit } from "./calendar-period.ts";
import { fromDayNumber } from "./day-number.ts";

/**
 * Returns the number of the calendar period that includes a day. Consecutive periods have consecutive numbers. `day` is
 * the number of days since 1970-01-01. Weeks are those of ISO 8601.
 */
export function calendarUnitNumber(day: number, unit: CalendarUnit): number {
  if (unit === "day") return day;
  // Day 0, 1970-01-01, was a Thursday, three days after a Monday.
  if (unit === "week") return Math.floor((day + 3) / 7);
  const text = fromDayNumber(day);
  const year = Number(text.slice(0, 4));
  return unit === "year" ? year : year * 12 + Number(text.slice(5, 7));
}
