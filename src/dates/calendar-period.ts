import { getISOWeek } from "date-fns/getISOWeek";
import { getISOWeekYear } from "date-fns/getISOWeekYear";
import { startOfISOWeek } from "date-fns/startOfISOWeek";
import type { Day } from "../model/edtf.ts";
import { daysInMonth, fromDayNumber, toDay, toDayNumber } from "./day-number.ts";
import { UtcDate } from "./utc-date.ts";

/** Lengths of calendar periods. Weeks are those of ISO 8601: they begin on Monday and belong to the year of their Thursday. */
export const calendarUnits = ["day", "week", "month", "year"] as const;

/** One of {@link calendarUnits}. */
export type CalendarUnit = (typeof calendarUnits)[number];

/** A period of the calendar. */
export interface CalendarPeriod {
  /** The period as ISO 8601 writes it: `2022-02-04`, `2022-W05`, `2022-02` or `2022`. */
  readonly key: string;
  /** The first day of the period. */
  readonly start: Day;
  /** The last day of the period. */
  readonly end: Day;
}

/** Returns the calendar period that includes a day. */
export function calendarPeriod(day: Day, unit: CalendarUnit): CalendarPeriod {
  const year = day.slice(0, 4);
  if (unit === "day") return { key: day, start: day, end: day };
  if (unit === "year") return { key: year, start: `${year}-01-01`, end: `${year}-12-31` };
  if (unit === "month") {
    const month = Number(day.slice(5, 7));
    const last = daysInMonth(Number(year), month);
    return {
      key: day.slice(0, 7),
      start: toDay(Number(year), month, 1),
      end: toDay(Number(year), month, last),
    };
  }
  const date = new UtcDate(`${day}T00:00:00Z`);
  const monday = toDayNumber(startOfISOWeek(date).toISOString().slice(0, 10));
  const week = String(getISOWeek(date)).padStart(2, "0");
  const weekYear = String(getISOWeekYear(date)).padStart(4, "0");
  return { key: `${weekYear}-W${week}`, start: fromDayNumber(monday), end: fromDayNumber(monday + 6) };
}

/** Returns the calendar period that follows another. */
export function nextCalendarPeriod(period: CalendarPeriod, unit: CalendarUnit): CalendarPeriod {
  return calendarPeriod(fromDayNumber(toDayNumber(period.end) + 1), unit);
}
