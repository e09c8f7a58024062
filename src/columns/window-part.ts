import { noDay } from "../dates/day-span.ts";
import type { DateCodes } from "./code-dates.ts";
import { daysIndex } from "./days-index.ts";
import { gather, gatherRows } from "./gather.ts";

/** The statements in the order of their dates, with an index of those whose dates can mean several days. */
export interface WindowPart<out R> {
  /** The statements in the order of their dates. */
  readonly rows: readonly R[];
  /** Returns the number of statements whose dates begin before a day. */
  readonly begunBefore: (day: number) => number;
  /** The index of the first undated statement. */
  readonly undated: number;
  /** The statements whose dates can mean several days, in up to three lists: up to about a month, up to about a year, longer or open. */
  readonly wide: readonly WideDates<R>[];
}

/** Statements whose dates can mean several days, in the order of their dates. */
export interface WideDates<out R> {
  /** The statements themselves. */
  readonly rows: readonly R[];
  /** The index of each statement in `rows` of `WindowPart`. */
  readonly indexes: Int32Array;
  /** The last day that the date of each can mean. */
  readonly latest: Int32Array;
  /** Whether the last days are in ascending order, as they are if all dates are months or all are years. */
  readonly ascending: boolean;
  /** The largest difference between the last and the first day of a date. */
  readonly longest: number;
  /** Returns the number of dates that begin before a day. */
  readonly begunBefore: (day: number) => number;
  /** Returns the number of dates that end before a day, if the last days are in ascending order. */
  readonly endedBefore: (day: number) => number;
}

/** Returns the statements in the order of their dates, for queries by period. */
export function windowPart<R>(rows: readonly R[], order: Int32Array, dates: DateCodes): WindowPart<R> {
  const inOrder = gatherRows(order, rows);
  const codes = gather(order, dates.codes);
  const earliest = gather(codes, dates.earliest);
  const latest = gather(codes, dates.latest);
  const byLength: [number[], number[], number[]] = [[], [], []];
  for (let i = 0; i < codes.length; i++) {
    const days = (latest[i] as number) - (earliest[i] as number);
    if (days > 0) (byLength[days <= 31 ? 0 : days <= 366 ? 1 : 2] as number[]).push(i);
  }
  const begunBefore = daysIndex(earliest);
  return {
    rows: inOrder,
    begunBefore,
    undated: begunBefore(noDay),
    wide: byLength
      .filter((indexes) => indexes.length > 0)
      .map((indexes) => wideDates(Int32Array.from(indexes), inOrder, { earliest, latest })),
  };
}

function wideDates<R>(
  indexes: Int32Array,
  inOrder: readonly R[],
  all: { readonly earliest: Int32Array; readonly latest: Int32Array },
): WideDates<R> {
  const earliest = gather(indexes, all.earliest);
  const latest = gather(indexes, all.latest);
  const ascending = latest.every((day, i) => i === 0 || day >= (latest[i - 1] as number));
  return {
    rows: gatherRows(indexes, inOrder),
    indexes,
    latest,
    ascending,
    longest: latest.reduce((longest, day, i) => Math.max(longest, day - (earliest[i] as number)), 0),
    begunBefore: daysIndex(earliest),
    endedBefore: ascending ? daysIndex(latest) : () => 0,
  };
}
