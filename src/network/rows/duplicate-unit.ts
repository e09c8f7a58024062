import type { CalendarUnit } from "../../dates/calendar-period.ts";
import { calendarUnitNumber } from "../../dates/calendar-unit-number.ts";
import { fromDayNumber } from "../../dates/day-number.ts";
import { dayOf, type Moment } from "../../dates/moment.ts";
import { type WeekRule, weekNumber } from "../../dates/week-number.ts";

const iso: WeekRule = { firstDay: 1, minimalDays: 4 };

/** How units of time are numbered. */
export interface UnitOptions {
  /**
   * Whether weeks and months are numbered as in Discourse Network Analyzer, which ignores the year. For example,
   * January 2021 and January 2022 then have the same number.
   */
  readonly compat: boolean;
  /**
   * How weeks are numbered in the locale in which Discourse Network Analyzer was run. Null if weeks are numbered as in
   * ISO 8601.
   */
  readonly weekRule: WeekRule | null;
}

/**
 * Returns the number of the unit of time, such as a week, that contains a moment. Two moments with the same number are
 * in the same unit.
 */
export function timeUnitOf(moment: Moment, unit: CalendarUnit, { compat, weekRule }: UnitOptions): number {
  const day = dayOf(moment);
  if (compat && unit === "week") return weekNumber(day, weekRule ?? iso);
  // The number leaves the year out, so January 2021 and January 2022 are the same unit.
  if (compat && unit === "month") return Number(fromDayNumber(day).slice(5, 7));
  return calendarUnitNumber(day, unit);
}
