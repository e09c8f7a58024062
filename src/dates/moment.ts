import type { Edtf } from "../model/edtf.ts";
import { daysInMonth, fromDayNumber, toDay, toDayNumber } from "./day-number.ts";
import { parseEdtf } from "./parse-edtf.ts";

/** A point in time: whole seconds since 1970-01-01, counted on the calendar and the clock of the source. */
export type Moment = number;

/** Units that time is counted in. Weeks are seven days; months and years are those of the calendar. */
export const timeUnits = ["second", "minute", "hour", "day", "week", "month", "year"] as const;

/** One of {@link timeUnits}. */
export type TimeUnit = (typeof timeUnits)[number];

const secondsOfDay = 86_400;
const seconds = { second: 1, minute: 60, hour: 3600, day: secondsOfDay, week: 7 * secondsOfDay };
const clock = /^(\d{4}-\d\d-\d\d)[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?Z?$/;

/** The moments between which a date lies. */
export interface MomentBounds {
  /** The first one; null: none is known. */
  readonly first: Moment | null;
  /** The last one; null: none is known. */
  readonly last: Moment | null;
  /** Whether the text tells the time of the day. */
  readonly timed: boolean;
}

/** Reads an EDTF date, or a day with the time of the day. Throws as `parseEdtf` does. */
export function readMoment(text: Edtf): MomentBounds {
  const parts = typeof text === "string" ? clock.exec(text) : null;
  if (parts !== null) {
    const [, day = "", hour, minute, second = "0"] = parts;
    parseEdtf(day);
    const moment =
      toDayNumber(day) * secondsOfDay + Number(hour) * 3600 + Number(minute) * 60 + Number(second);
    return { first: moment, last: moment, timed: true };
  }
  const { start, end } = parseEdtf(text);
  return {
    first: start.earliest === null ? null : toDayNumber(start.earliest) * secondsOfDay,
    last: end.latest === null ? null : toDayNumber(end.latest) * secondsOfDay,
    timed: false,
  };
}

/** A moment as text: the day, and on request the time of the day. */
export function writeMoment(moment: Moment, timed: boolean): string {
  const day = fromDayNumber(dayOf(moment));
  if (!timed) return day;
  const rest = moment - dayOf(moment) * secondsOfDay;
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  return `${day}T${two(rest / 3600)}:${two((rest / 60) % 60)}:${two(rest % 60)}`;
}

/** The number of the day that a moment lies in. */
export function dayOf(moment: Moment): number {
  return Math.floor(moment / secondsOfDay);
}

/** The last second of the day that a moment lies in. */
export function endOfDay(moment: Moment): Moment {
  return (dayOf(moment) + 1) * secondsOfDay - 1;
}

/** So many units later. A day that the month reached does not have becomes its last. */
export function addUnits(moment: Moment, count: number, unit: TimeUnit): Moment {
  if (unit !== "month" && unit !== "year") return moment + count * seconds[unit];
  const day = fromDayNumber(dayOf(moment));
  const months = monthOf(day) + (unit === "year" ? 12 * count : count);
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  const last = Math.min(Number(day.slice(8, 10)), daysInMonth(year, month));
  return moment + (toDayNumber(toDay(year, month, last)) - dayOf(moment)) * secondsOfDay;
}

/** Whole units from one moment to another, the rest cut off; negative where the other is earlier. */
export function unitsBetween(from: Moment, to: Moment, unit: TimeUnit): number {
  if (unit !== "month" && unit !== "year") return Math.trunc((to - from) / seconds[unit]) + 0;
  const [a, b] = [fromDayNumber(dayOf(from)), fromDayNumber(dayOf(to))];
  const part = (moment: Moment, day: string) =>
    Number(day.slice(8, 10)) * secondsOfDay + moment - dayOf(moment) * secondsOfDay;
  let months = monthOf(b) - monthOf(a);
  if (months > 0 && part(to, b) < part(from, a)) months -= 1;
  else if (months < 0 && part(to, b) > part(from, a)) months += 1;
  return unit === "year" ? Math.trunc(months / 12) + 0 : months;
}

/** Months since the year 0. */
function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
