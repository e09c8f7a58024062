import type { CalendarUnit } from "../dates/calendar-period.ts";
import { calendarUnitNumber } from "../dates/calendar-unit-number.ts";
import { fromDayNumber } from "../dates/day-number.ts";
import { dayOf, type Moment } from "../dates/moment.ts";
import { type WeekRule, weekNumber } from "../dates/week-number.ts";

const iso: WeekRule = { firstDay: 1, minimalDays: 4 };

/** How units of time are numbered. */
export interface UnitOptions {
  /** Whether weeks and months are compared by their numbers within a year, as Discourse Network Analyzer does. */
  readonly compat: boolean;
  /** How the locale that Discourse Network Analyzer ran in numbers weeks; null: as ISO 8601 does. */
  readonly weekRule: WeekRule | null;
}

/** Returns the number of the unit of time of a moment. Two moments with the same number are in the same unit. */
export function timeUnitOf(moment: Moment, unit: CalendarUnit, { compat, weekRule }: UnitOptions): number {
  const day = dayOf(moment);
  if (compat && unit === "week") return weekNumber(day, weekRule ?? iso);
  // The number leaves the year out, so January 2021 and January 2022 are the same unit.
  if (compat && unit === "month") return Number(fromDayNumber(day).slice(5, 7));
  return calendarUnitNumber(day, unit);
}
