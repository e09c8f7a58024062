import { getISOWeek } from "date-fns/getISOWeek";
import { getISOWeekYear } from "date-fns/getISOWeekYear";
import type { Day } from "../model/edtf.ts";
import { daysInMonth, fromDayNumber, toDay, toDayNumber } from "./day-number.ts";
import { UtcDate } from "./utc-date.ts";

/**
 * Lengths of calendar periods. Weeks are those of ISO 8601: they begin on Monday and belong to the year of their
 * Thursday.
 */
export const calendarUnits = ["day", "week", "month", "year"] as const;

/** One of {@link calendarUnits}. */
export type CalendarUnit = (typeof calendarUnits)[number];

/** A day, a week, a month or a year of the calendar. */
export interface CalendarPeriod {
  /** The period as ISO 8601 writes it: `2022-02-04`, `2022-W05`, `2022-02` or `2022`. */
  readonly key: string;
  /** The first day of the period. */
  readonly start: Day;
  /** The last day of the period. */
  readonly end: Day;
}

/**
 * The first and the last day of the years that EDTF can write in four digits. Weeks that extend beyond these days are
 * shortened.
 */
const [firstDay, lastDay] = ["0000-01-01", "9999-12-31"] as const;

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
  // Day 0, 1970-01-01, was a Thursday, three days after a Monday.
  const monday = Math.floor((toDayNumber(day) + 3) / 7) * 7 - 3;
  const week = String(getISOWeek(date)).padStart(2, "0");
  const weekYear = getISOWeekYear(date);
  // 0000-01-01 is in a week that belongs to the year −1, and ISO 8601 writes such a year with a sign.
  const year4 = `${weekYear < 0 ? "-" : ""}${String(Math.abs(weekYear)).padStart(4, "0")}`;
  return {
    key: `${year4}-W${week}`,
    start: fromDayNumber(Math.max(monday, toDayNumber(firstDay))),
    end: fromDayNumber(Math.min(monday + 6, toDayNumber(lastDay))),
  };
}

/** Returns the next calendar period after a period of the same unit. */
export function nextCalendarPeriod(period: CalendarPeriod, unit: CalendarUnit): CalendarPeriod {
  return calendarPeriod(fromDayNumber(toDayNumber(period.end) + 1), unit);
}
