import type { CalendarUnit } from "../dates/calendar-period.ts";
import { calendarUnitNumber } from "../dates/calendar-unit-number.ts";
import { fromDayNumber } from "../dates/day-number.ts";
import { dayOf, type Moment } from "../dates/moment.ts";
import { type WeekRule, weekNumber } from "../dates/week-number.ts";

const iso: WeekRule = { firstDay: 1, minimalDays: 4 };

/** How Discourse Network Analyzer counts. */
export interface UnitOptions {
  /** Whether weeks and months are compared by their numbers within a year, as Discourse Network Analyzer does. */
  readonly compat: boolean;
  /** The weeks of the locale that it ran in; null: those of ISO 8601. */
  readonly weekRule: WeekRule | null;
}

/** Returns the number of the unit of time of a moment. Two moments with the same number are in the same unit. */
export function timeUnitOf(moment: Moment, unit: CalendarUnit, { compat, weekRule }: UnitOptions): number {
  const day = dayOf(moment);
  if (compat && unit === "week") return weekNumber(day, weekRule ?? iso);
  // Only the month counts, so January 2021 and January 2022 are the same unit.
  if (compat && unit === "month") return Number(fromDayNumber(day).slice(5, 7));
  return calendarUnitNumber(day, unit);
}
