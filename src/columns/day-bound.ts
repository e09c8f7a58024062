import { toDayNumber } from "../dates/day-number.ts";
import { readPeriodDay } from "../dates/matches-period.ts";
import { problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";
import type { Edtf } from "../model/edtf.ts";
import { noDay } from "./code-dates.ts";

/** An end of a period: a day, a month or a year, or the number of days since 1970-01-01. */
export type PeriodEnd = Edtf | number;

/** The first day of a period as a number. Left out: before every day. */
export function firstDay(from: PeriodEnd | undefined): number {
  if (typeof from === "number" && Number.isInteger(from)) return from;
  if (from === undefined) return -noDay;
  return toDayNumber(readPeriodDay(textOf(from)).start.earliest as string);
}

/** The last day of a period as a number. Left out: after every day. */
export function lastDay(to: PeriodEnd | undefined): number {
  if (typeof to === "number" && Number.isInteger(to)) return to;
  if (to === undefined) return noDay;
  return toDayNumber(readPeriodDay(textOf(to)).end.latest as string);
}

function textOf(end: PeriodEnd): Edtf {
  if (typeof end === "string") return end;
  const message = `${shown(end)} is no end of a period. Write a day, "2022-02-04", or a whole number of days since 1970-01-01.`;
  throw problem("invalid-date", "", message, end);
}

/** Refuses a period that ends before it begins. */
export function checkPeriod(of: string, first: number, last: number): void {
  if (first <= last) return;
  const message = `The period of ${of} ends before it begins. Hand over the earlier date first.`;
  throw problem("invalid-option", "", message);
}
