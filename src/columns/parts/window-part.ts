import { noDay } from "../../dates/day-span.ts";
import type { DateCodes } from "./code-dates.ts";
import { daysIndex } from "./days-index.ts";
import { gather, gatherRows } from "./gather.ts";

/** The statements in the order of their dates, with an index of the statements whose dates can mean several days. */
export interface WindowPart<out R> {
  /** The statements in the order of their dates. */
  readonly rows: readonly R[];
  /** Returns the number of statements whose dates are ordered before a day. */
  readonly orderedBefore: (day: number) => number;
  /**
   * The indexes of the statements whose dates begin on or before a known day but have no earliest day. For example,
   * `[..2022-02-04]` begins on or before 2022-02-04 and is ordered by this day.
   */
  readonly unbounded: readonly number[];
  /** The index of the first undated statement. */
  readonly undated: number;
  /**
   * The statements whose dates can mean several days, in up to three lists. The first list is for dates of up to about
   * a month, the second for dates of up to about a year, and the third for longer and unbounded dates. Empty lists are
   * left out.
   */
  readonly wide: readonly WideDates<R>[];
}

/** Statements whose dates can mean several days, in the order of their dates. */
export interface WideDates<out R> {
  /** The statements, in the order of their dates. */
  readonly rows: readonly R[];
  /** The index of each statement in the field `rows` of `WindowPart`. */
  readonly indexes: Int32Array;
  /** The last day that the date of each statement can mean. */
  readonly latest: Int32Array;
  /**
   * Whether the numbers in `latest` are in ascending order, for example because all dates are months or all dates are
   * years.
   */
  readonly ascending: boolean;
  /**
   * The largest distance, in days, between the day by which a date is ordered and the last day that this date can mean.
   */
  readonly longest: number;
  /** Returns the number of dates that are ordered before a day. */
  readonly orderedBefore: (day: number) => number;
  /**
   * Returns how many dates a search can skip at the start of the list, because their `latest` is before a day. Returns
   * 0 if `latest` is not in ascending order.
   */
  readonly endedBefore: (day: number) => number;
}

/** Returns the statements in the order of their dates, for queries by period. */
export function windowPart<R>(rows: readonly R[], order: Int32Array, dates: DateCodes): WindowPart<R> {
  const inOrder = gatherRows(order, rows);
  const codes = gather(order, dates.codes);
  const ordered = gather(codes, dates.ordered);
  const latest = gather(codes, dates.latest);
  const unbounded: number[] = [];
  const byLength: [number[], number[], number[]] = [[], [], []];
  for (let i = 0; i < codes.length; i++) {
    const days = (latest[i] as number) - (ordered[i] as number);
    if (dates.hasUnboundedStarts && dates.earliest[codes[i] as number] !== ordered[i]) unbounded.push(i);
    if (days > 0) (byLength[days <= 31 ? 0 : days <= 366 ? 1 : 2] as number[]).push(i);
  }
  const orderedBefore = daysIndex(ordered);
  return {
    rows: inOrder,
    orderedBefore,
    unbounded,
    undated: orderedBefore(noDay),
    wide: byLength
      .filter((indexes) => indexes.length > 0)
      .map((indexes) => wideDates(Int32Array.from(indexes), inOrder, { ordered, latest })),
  };
}

function wideDates<R>(
  indexes: Int32Array,
  inOrder: readonly R[],
  all: { readonly ordered: Int32Array; readonly latest: Int32Array },
): WideDates<R> {
  const ordered = gather(indexes, all.ordered);
  const latest = gather(indexes, all.latest);
  const ascending = latest.every((day, i) => i === 0 || day >= (latest[i - 1] as number));
  return {
    rows: gatherRows(indexes, inOrder),
    indexes,
    latest,
    ascending,
    longest: latest.reduce((longest, day, i) => Math.max(longest, day - (ordered[i] as number)), 0),
    orderedBefore: daysIndex(ordered),
    endedBefore: ascending ? daysIndex(latest) : () => 0,
  };
}
