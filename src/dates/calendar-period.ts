import { getISOWeek } from "date-fns/getISOWeek";
import { getISOWeekYear } from "date-fns/getISOWeekYear";
import { startOfISOWeek } from "date-fns/startOfISOWeek";
import type { Day } from "../model/edtf.ts";
import { daysInMonth, fromDayNumber, toDay, toDayNumber } from "./day-number.ts";
import { UtcDate } from "./utc-date.ts";

/** Lengths of calendar periods. Weeks are those of ISO 8601: from Monday, numbered by the year of their Thursday. */
export const calendarUnits = ["day", "week", "month", "year"] as const;

/** One of {@link calendarUnits}. */
export type CalendarUnit = (typeof calendarUnits)[number];

/** A period of the calendar. */
export interface CalendarPeriod {
  /** Its name in ISO 8601: `2022-02-04`, `2022-W05`, `2022-02`, `2022`. */
  readonly key: string;
  /** Its first day. */
  readonly start: Day;
  /** Its last day. */
  readonly end: Day;
}

/** The period of the calendar that a day lies in. */
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

/** The period that follows. */
export function nextCalendarPeriod(period: CalendarPeriod, unit: CalendarUnit): CalendarPeriod {
  return calendarPeriod(fromDayNumber(toDayNumber(period.end) + 1), unit);
}
