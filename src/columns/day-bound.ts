import { toDayNumber } from "../dates/day-number.ts";
import { readPeriodDay } from "../dates/read-period-day.ts";
import { DemarcheError, problem } from "../errors/demarche-error.ts";
import type { Edtf } from "../model/edtf.ts";
import { noDay } from "./code-dates.ts";

/** An end of a period: a day, a month or a year, or the number of days since 1970-01-01. */
export type PeriodEnd = Edtf | number;

/** The first day of a period as a number. Left out: before every day. */
export function firstDay(of: string, from: PeriodEnd | undefined): number {
  if (typeof from === "number") return isDay(from) ? from : refuse(of, "from", from);
  return from === undefined ? -noDay : toDayNumber(read(of, "from", from).start.earliest as string);
}

/** The last day of a period as a number. Left out: after every day. */
export function lastDay(of: string, to: PeriodEnd | undefined): number {
  if (typeof to === "number") return isDay(to) ? to : refuse(of, "to", to);
  return to === undefined ? noDay : toDayNumber(read(of, "to", to).end.latest as string);
}

/** From the year 0 to the year 9999, as dates have it. */
const [firstOfAll, lastOfAll] = [-719_528, 2_932_896];

/** Whether a number is one of days, and not of a year that somebody wrote without quotes, nor of milliseconds. */
function isDay(number: number): boolean {
  const inRange = number > 2999 ? number <= lastOfAll : number < 1000 && number >= firstOfAll;
  return inRange && Number.isInteger(number);
}

function isLikeYear(number: number): boolean {
  return number >= 1000 && number <= 2999;
}

function refuse(of: string, argument: string, end: number): never {
  const cure = isLikeYear(end)
    ? `Write "${end}" for the year; days of the years 1972 to 1978 are written as text, too.`
    : "Write a day as text, or the whole number of days since 1970-01-01: milliseconds divided by 86,400,000.";
  throw problem("invalid-date", "", `${of}: ${argument}: ${end} is no end of a period. ${cure}`, end);
}

function read(of: string, argument: string, end: Edtf) {
  try {
    return readPeriodDay(end);
  } catch (error) {
    if (!(error instanceof DemarcheError)) throw error;
    throw problem("invalid-date", "", `${of}: ${argument}: ${error.message}`, end);
  }
}

/** Refuses a period that ends before it begins. */
export function checkPeriod(of: string, first: number, last: number): void {
  if (first <= last) return;
  const message = `The period of ${of} ends before it begins. Hand over the earlier date first.`;
  throw problem("invalid-option", "", message);
}
