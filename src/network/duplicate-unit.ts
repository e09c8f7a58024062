import { fromDayNumber, toDayNumber } from "../dates/day-number.ts";
import { dayOf, type Moment } from "../dates/moment.ts";
import type { DuplicateRule, WeekRule } from "./network-options.ts";

const iso: WeekRule = { firstDay: 1, minimalDays: 4 };

/** The number of the unit of time that a moment lies in: two moments with the same number are in the same unit. */
export function timeUnitOf(
  moment: Moment,
  rule: Exclude<DuplicateRule, "include" | "document" | "range">,
  compat: boolean,
  weekRule: WeekRule | null,
): number {
  const day = dayOf(moment);
  if (rule === "day") return day;
  if (rule === "week") return compat ? weekNumber(day, weekRule ?? iso) : Math.floor((day + 3) / 7);
  const text = fromDayNumber(day);
  const year = Number(text.slice(0, 4));
  if (rule === "year") return year;
  const month = Number(text.slice(5, 7));
  // The other tool compares the number of the month alone, so that January 2021 is January 2022.
  return compat ? month : year * 12 + month;
}

/** The number of a week within its year: 1970-01-01, day 0, was a Thursday. */
function weekNumber(day: number, { firstDay, minimalDays }: WeekRule): number {
  const weekday = (((day + 3) % 7) + 7) % 7;
  const start = day - ((weekday - (firstDay - 1) + 7) % 7);
  // The day that decides to which year a week belongs; in ISO 8601 its Thursday.
  const deciding = start + 7 - minimalDays;
  const newYear = toDayNumber(`${fromDayNumber(deciding).slice(0, 4)}-01-01`);
  return Math.floor((deciding - newYear) / 7) + 1;
}
