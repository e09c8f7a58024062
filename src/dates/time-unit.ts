import { civilDayNumber, daysInMonth, fromDayNumber } from "./day-number.ts";
import { dayOf, type Moment, secondsOfDay } from "./moment.ts";

/** Units of time. A week is any seven days. Months and years have the lengths that the calendar gives them. */
export const timeUnits = ["second", "minute", "hour", "day", "week", "month", "year"] as const;

/** One of {@link timeUnits}. */
export type TimeUnit = (typeof timeUnits)[number];

// The numbers are not written as products, because bundlers keep a product of two constants even if it is unused.
const seconds = { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 };

/**
 * Returns the moment that is `count` units after a given moment. A month or a year later is the same day of the month,
 * or the last day if the month is too short. If `count` is not a whole number of months or years, the result is
 * interpolated between the moments for the next lower and the next higher whole number.
 */
export function addUnits(moment: Moment, count: number, unit: TimeUnit): Moment {
  if (unit !== "month" && unit !== "year") return moment + count * seconds[unit];
  const whole = Math.floor(count);
  if (count === whole) return addMonths(moment, unit === "year" ? 12 * count : count);
  const [before, after] = [addUnits(moment, whole, unit), addUnits(moment, whole + 1, unit)];
  return Math.round(before + (after - before) * (count - whole));
}

function addMonths(moment: Moment, count: number): Moment {
  const day = fromDayNumber(dayOf(moment));
  const months = monthOf(day) + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  const dayOfMonth = Math.min(Number(day.slice(8, 10)), daysInMonth(year, month));
  return moment + (civilDayNumber(year, month, dayOfMonth) - dayOf(moment)) * secondsOfDay;
}

/**
 * Returns the time from one moment to another in units, including the fraction. The result is negative if `to` is
 * earlier.
 */
export function elapsedUnits(from: Moment, to: Moment, unit: TimeUnit): number {
  if (unit !== "month" && unit !== "year") return (to - from) / seconds[unit];
  let whole = unitsBetween(from, to, unit);
  if (addUnits(from, whole, unit) > to) whole -= 1;
  const [before, after] = [addUnits(from, whole, unit), addUnits(from, whole + 1, unit)];
  return whole + (to - before) / (after - before);
}

/**
 * Returns the number of whole units from one moment to another, rounded towards 0. The result is negative if `to` is
 * earlier.
 */
export function unitsBetween(from: Moment, to: Moment, unit: TimeUnit): number {
  // `Math.trunc` can return −0. Adding 0 turns it into 0.
  if (unit !== "month" && unit !== "year") return Math.trunc((to - from) / seconds[unit]) + 0;
  const [dayFrom, dayTo] = [fromDayNumber(dayOf(from)), fromDayNumber(dayOf(to))];
  const secondsIntoMonth = (moment: Moment, day: string) =>
    Number(day.slice(8, 10)) * secondsOfDay + moment - dayOf(moment) * secondsOfDay;
  const [intoFrom, intoTo] = [secondsIntoMonth(from, dayFrom), secondsIntoMonth(to, dayTo)];
  let months = monthOf(dayTo) - monthOf(dayFrom);
  if (months > 0 && intoTo < intoFrom) months -= 1;
  else if (months < 0 && intoTo > intoFrom) months += 1;
  return unit === "year" ? Math.trunc(months / 12) + 0 : months;
}

/** Returns the number of months from January of the year 0 to the month of a day. */
function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
