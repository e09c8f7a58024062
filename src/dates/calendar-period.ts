import type { Day } from "../model/edtf.ts";
import { civilDayNumber, daysInMonth, fromDayNumber, toDayNumber } from "./day-number.ts";

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
 * The first and the last day whose year EDTF can write in four digits. If a week extends beyond these days, it is
 * shortened.
 */
const [firstDay, lastDay] = ["0000-01-01", "9999-12-31"] as const;

/** Returns the calendar period that includes a day. */
export function calendarPeriod(day: Day, unit: CalendarUnit): CalendarPeriod {
  if (unit === "day") return { key: day, start: day, end: day };
  if (unit === "week") return weekOf(day);
  const key = day.slice(0, unit === "year" ? 4 : 7);
  if (unit === "year") return { key, start: `${key}-01-01`, end: `${key}-12-31` };
  const last = daysInMonth(Number(key.slice(0, 4)), Number(key.slice(5)));
  return { key, start: `${key}-01`, end: `${key}-${last}` };
}

function weekOf(day: Day): CalendarPeriod {
  // Day 0, 1970-01-01, was a Thursday, three days after a Monday.
  const monday = Math.floor((toDayNumber(day) + 3) / 7) * 7 - 3;
  const thursday = monday + 3;
  // The Thursday can be in the year before that of the day, or in the year after it.
  const yearOfDay = Number(day.slice(0, 4));
  const years = [yearOfDay + 1, yearOfDay, yearOfDay - 1];
  const year = years.find((each) => firstOfYear(each) <= thursday) as number;
  const week = Math.floor((thursday - firstOfYear(year)) / 7) + 1;
  // 0000-01-01 is in a week that belongs to the year −1, and ISO 8601 writes such a year with a sign.
  const year4 = `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
  return {
    key: `${year4}-W${String(week).padStart(2, "0")}`,
    start: fromDayNumber(Math.max(monday, toDayNumber(firstDay))),
    end: fromDayNumber(Math.min(monday + 6, toDayNumber(lastDay))),
  };
}

function firstOfYear(year: number): number {
  return civilDayNumber(year, 1, 1);
}

/** Returns the next calendar period after a period of the same unit. */
export function nextCalendarPeriod(period: CalendarPeriod, unit: CalendarUnit): CalendarPeriod {
  return calendarPeriod(fromDayNumber(toDayNumber(period.end) + 1), unit);
}
