import { civilDayNumber, daysInMonth, fromDayNumber, toDay, toDayNumber } from "../../dates/day-number.ts";
import type { Day, Edtf } from "../../model/edtf.ts";
import type { DatePrecision } from "../reading.ts";
import type { DateUnit } from "./date-words.ts";

/** A date without its position in the text. */
export interface DateValue {
  readonly edtf: Edtf;
  readonly precision: DatePrecision;
}

/** Whether a clause is about the past or the future. It is undefined if no word of the clause says so. */
export type Tense = "past" | "future" | undefined;

/** The parts of a date that a text names. For example, `5 March` has a day and a month, but no year. */
export interface DateParts {
  /** The day of the week, from 0 for Monday. */
  readonly weekday?: number | undefined;
  readonly day?: number | undefined;
  /** The month, from 0 for January. */
  readonly month?: number | undefined;
  readonly year?: number | undefined;
  /**
   * Whether the text says that the date is in the past (-1), as `last March`, in the present (0), as `this March`, or
   * in the future (1), as `next March`.
   */
  readonly shift?: number | undefined;
}

/**
 * A date without a year, such as `5 March`, means the last 5 March if that day is at most this many days before the
 * publication. The limit is more than half a year, because news articles write about the past more often than about the
 * future.
 */
const eightMonths = 240;
/** The limit that replaces `eightMonths` in a clause about the past, such as `it began on 5 March`. */
const mostOfPastYear = 300;
/**
 * In a clause about the future, `5 March` means the next 5 March if that day is at most this many days after the
 * publication.
 */
const mostOfYear = 330;

/** Returns the number of months from January of the year 0 to the month of a day. */
function monthNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** Returns the month that is a number of months after January of the year 0. */
function monthValue(number: number): DateValue {
  return {
    edtf: toDay(Math.floor(number / 12), (((number % 12) + 12) % 12) + 1, 1).slice(0, 7),
    precision: "month",
  };
}

/** Returns the date that is a whole year. */
export function yearValue(year: number): DateValue {
  return { edtf: String(year).padStart(4, "0"), precision: "year" };
}

/** Returns the day that is some days after another one. */
export function dayAfter(day: Day, days: number): DateValue {
  return { edtf: fromDayNumber(toDayNumber(day) + days), precision: "day" };
}

/** Returns the day of the week, from 0 for Monday. Day number 0 is 1970-01-01, a Thursday, whose index is 3. */
function weekdayOf(day: Day): number {
  return (((toDayNumber(day) + 3) % 7) + 7) % 7;
}

/**
 * Returns the weekend near a day. If `shift` is not 0, as for `next weekend`, it says which weekend is meant. If
 * `shift` is 0, the weekend of the same week is meant if the day is a Saturday or a Sunday, or if the clause is about
 * the future. Otherwise, the weekend before is meant.
 */
export function weekendNear(day: Day, shift: number, tense: Tense): DateValue {
  const back = shift === 0 && tense !== "future" && weekdayOf(day) < 5 ? -1 : shift;
  return periodNear(day, "weekend", back);
}

/**
 * Returns the period that contains a day, or that is `shift` periods after it. For example, with the unit `week`, the
 * shift 0 means the week of the day, and -1 means the week before.
 */
export function periodNear(day: Day, unit: DateUnit, shift: number): DateValue {
  const year = Number(day.slice(0, 4));
  switch (unit) {
    case "day":
      return dayAfter(day, shift);
    case "week":
      return daysFrom(day, shift * 7 - weekdayOf(day), 6);
    case "weekend":
      return daysFrom(day, shift * 7 - weekdayOf(day) + 5, 1);
    case "month":
      return monthValue(monthNumber(day) + shift);
    case "year":
      return yearValue(year + shift);
    case "decade":
      return decadeValue(year + shift * 10);
  }
}

/**
 * Returns the date that is a number of units before or after a day. The larger the unit is, the less precise is the
 * date: `three weeks ago` is an approximate day, `three months ago` is a month, and `three years ago` is a year.
 */
export function unitsFrom(day: Day, unit: DateUnit, count: number): DateValue {
  switch (unit) {
    case "day":
      return dayAfter(day, Math.round(count));
    case "week":
    case "weekend": {
      const { edtf } = dayAfter(day, Math.round(count * 7));
      return { edtf: `${edtf}~`, precision: "day" };
    }
    case "month":
      return monthValue(monthNumber(day) + Math.round(count));
    case "year":
      if (!Number.isInteger(count)) return monthValue(monthNumber(day) + Math.round(count * 12));
      return yearValue(Number(day.slice(0, 4)) + count);
    case "decade":
      return {
        edtf: `${yearValue(Number(day.slice(0, 4)) + Math.round(count * 10)).edtf}~`,
        precision: "year",
      };
  }
}

function daysFrom(day: Day, days: number, length: number): DateValue {
  const first = toDayNumber(day) + days;
  return { edtf: `${fromDayNumber(first)}/${fromDayNumber(first + length)}`, precision: "interval" };
}

/** Returns the decade of a year. */
export function decadeValue(year: number): DateValue {
  return { edtf: `${String(Math.floor(year / 10)).padStart(3, "0")}X`, precision: "decade" };
}

/** Returns the century whose first year is given. */
export function centuryValue(year: number): DateValue {
  return { edtf: `${String(Math.floor(year / 100)).padStart(2, "0")}XX`, precision: "century" };
}

/**
 * Returns a season of a year as an interval of months. The seasons have the numbers 0 (spring) to 3 (winter). Winter
 * begins in December of `year`.
 */
export function seasonValue(season: number, year: number): DateValue {
  const first = year * 12 + season * 3 + 2;
  return { edtf: `${monthValue(first).edtf}/${monthValue(first + 2).edtf}`, precision: "season" };
}

/**
 * Whether the calendar has the given day, unlike `31 April`. If the year is unknown, 29 February is accepted. If the
 * day or the month is unknown, the result is true.
 */
export function isDay({ day, month, year }: DateParts): boolean {
  if (day === undefined || month === undefined) return true;
  return day >= 1 && day <= daysInMonth(year ?? 2000, month + 1);
}

/**
 * Returns the date that has the given parts. Returns undefined if the result depends on the day of publication and this
 * day is unknown.
 *
 * If the year is unknown, `shift` says whether the date is before or after the publication. Without `shift`, the last
 * matching day or month is chosen if it is at most about eight months before the publication, and otherwise the nearest
 * one. In a clause about the past, this limit is about ten months. In a clause about the future, the next matching day
 * or month is chosen if it is at most about eleven months ahead.
 */
export function resolve(parts: DateParts, published: Day | undefined, tense: Tense): DateValue | undefined {
  const { day, month, year, weekday } = parts;
  if (month !== undefined && year !== undefined) {
    if (day === undefined) return monthValue(year * 12 + month);
    return { edtf: toDay(year, month + 1, day), precision: "day" };
  }
  if (year !== undefined) return yearValue(year);
  if (published === undefined) return undefined;
  if (month !== undefined && day !== undefined)
    return dayNear({ day, month, shift: parts.shift }, published, tense);
  if (month !== undefined) return monthNear(month, parts.shift, published, tense);
  if (weekday !== undefined) return weekdayNear(weekday, parts.shift, published, tense);
  return undefined;
}

function dayNear(
  {
    day,
    month,
    shift,
  }: { readonly day: number; readonly month: number; readonly shift?: number | undefined },
  published: Day,
  tense: Tense,
): DateValue | undefined {
  const today = toDayNumber(published);
  const year = Number(published.slice(0, 4));
  const offsets = [year - 1, year, year + 1]
    .filter((each) => day <= daysInMonth(each, month + 1))
    .map((each) => civilDayNumber(each, month + 1, day) - today);
  const past = offsets.filter((offset) => offset <= 0).at(-1);
  const ahead = offsets.find((offset) => offset >= 0);
  const offset = chooseOffset({
    past,
    ahead,
    shift,
    tense,
    near: eightMonths,
    far: mostOfPastYear,
    farAhead: mostOfYear,
  });
  return offset === undefined ? undefined : dayAfter(published, offset);
}

function monthNear(month: number, shift: number | undefined, published: Day, tense: Tense): DateValue {
  const present = monthNumber(published);
  if (shift === 0) return monthValue(Math.floor(present / 12) * 12 + month);
  const back = (present - month + 120_000) % 12;
  const ahead = (12 - back) % 12;
  if (shift === -1) return monthValue(present - (back === 0 ? 12 : back));
  if (shift === 1) return monthValue(present + (ahead === 0 ? 12 : ahead));
  const offset = chooseOffset({ past: -back, ahead, shift, tense, near: 7, far: 9, farAhead: 10 });
  return monthValue(present + (offset ?? 0));
}

interface Choice {
  readonly past: number | undefined;
  readonly ahead: number | undefined;
  readonly shift: number | undefined;
  readonly tense: Tense;
  /** If the past date is at most this many days or months back, it is preferred to the future date. */
  readonly near: number;
  /** The value that replaces `near` in a clause about the past. */
  readonly far: number;
  /**
   * The corresponding limit for a clause about the future. If the future date is at most this many days or months
   * ahead, it is preferred to the past one.
   */
  readonly farAhead: number;
}

function chooseOffset({ past, ahead, shift, tense, near, far, farAhead }: Choice): number | undefined {
  if (past === undefined || ahead === undefined) return past ?? ahead;
  if (shift === -1) return past;
  if (shift === 1) return ahead;
  if (tense === "future" && ahead <= farAhead) return ahead;
  if (-past <= (tense === "past" ? far : near)) return past;
  return -past <= ahead ? past : ahead;
}

function weekdayNear(weekday: number, shift: number | undefined, published: Day, tense: Tense): DateValue {
  const present = weekdayOf(published);
  const back = (present - weekday + 7) % 7;
  const ahead = (weekday - present + 7) % 7;
  if (shift === -1) return dayAfter(published, back === 0 ? -7 : -back);
  if (shift === 1) return dayAfter(published, ahead === 0 ? 7 : ahead);
  if (tense === "future") return dayAfter(published, ahead);
  if (shift === 0 && tense === undefined) return dayAfter(published, weekday - present);
  return dayAfter(published, -back);
}
