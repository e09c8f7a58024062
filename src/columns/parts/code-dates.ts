import { getOrAdd } from "../../collections/get-or-add.ts";
import { noDay } from "../../dates/day-span.ts";
import type { DayRange } from "../../dates/plain-date.ts";
import { DemarcheError, problem } from "../../errors/demarche-error.ts";
import { shown } from "../../errors/suggest.ts";
import { type CodeArray, codeArray } from "./code-array.ts";
import { naturalOrder } from "./counting-sort.ts";
import { gather } from "./gather.ts";
import { type DateBounds, type RowDate, readDateBounds } from "./read-date-bounds.ts";
import { sortRuns } from "./sort-runs.ts";

/** The dates of records as numbers. The code of a date is its index in the sorted list of distinct dates. */
export interface DateCodes {
  /** For each record, the code of its date: an index in the sorted list of distinct dates. */
  readonly codes: CodeArray;
  /** The number of distinct dates. If some records are undated, undefined counts as one of these dates. */
  readonly count: number;
  /** The code of undated records, which is the last code. It is -1 if every record is dated. */
  readonly undated: number;
  /** The first day that each date can mean. It is `-noDay` if there is no such day, and `noDay` for undated records. */
  readonly earliest: Int32Array;
  /** The day by which each date is ordered, as in `DaySpan`. It is `noDay` for undated records. */
  readonly ordered: Int32Array;
  /**
   * Whether at least one date has an open beginning, so that it is ordered by its last day. For example,
   * `[..2022-02-04]` is ordered by 2022-02-04 but can mean any earlier day. It can therefore be in a period that ends
   * before 2022-02-04.
   */
  readonly hasUnboundedStarts: boolean;
  /** The last day that each date can mean. It is `noDay` if the date has no last day, and for undated records. */
  readonly latest: Int32Array;
  /**
   * The largest distance, in days, between the day by which a date is ordered and the last day that this date can mean.
   * If a date has no last day, the number is larger than any distance between two days.
   */
  readonly longest: number;
  /** The last day on which each date can begin, as in `DaySpan`. The qualifiers `~` and `?` are ignored. */
  readonly begun: Int32Array;
  /** The first day on which each date can end, as in `DaySpan`. The qualifiers `~` and `?` are ignored. */
  readonly lasting: Int32Array;
  /** For each date, 1 if it is uncertain or approximate, and 0 if it is not. */
  readonly qualified: Int32Array;
  /** The rank of each date. Records whose dates have the same rank are ordered by id. */
  readonly rank: Int32Array;
  /** The number of ranks. */
  readonly ranks: number;
  /**
   * The month of each date, as an index of `monthNames`. It is -1 if the record is undated, or if the date can mean
   * days of several months.
   */
  readonly month: Int32Array;
  /** The distinct months as `YYYY-MM`, in chronological order. */
  readonly monthNames: readonly string[];
}

/**
 * Returns the date of each record as an index in the sorted list of distinct dates. Dates are sorted in the order of
 * `compareEdtf`. Dates that are equal in this order have the same rank. With `firstDayOnly`, dates that are ordered by
 * the same day have the same rank, even if their last days differ.
 */
export function codeDates<R>(
  rows: readonly R[],
  dateOf: (row: R) => RowDate | undefined,
  firstDayOnly: boolean,
): DateCodes {
  const { distinct, found } = distinctDates(rows, dateOf);
  const count = distinct.length;
  const bounds = boundsOf(distinct, rows, dateOf);

  const order = byDays(bounds);
  const codeOf = new Int32Array(count);
  let longest = 0;
  for (let code = 0; code < count; code++) {
    const i = order[code] as number;
    codeOf[i] = code;
    longest = Math.max(longest, (bounds.latest[i] as number) - (bounds.ordered[i] as number));
  }
  const earliest = gather(order, bounds.earliest);
  const ordered = gather(order, bounds.ordered);
  return {
    codes: codeArray(gather(found, codeOf), count),
    count,
    undated: ordered[count - 1] === noDay ? count - 1 : -1,
    earliest,
    ordered,
    hasUnboundedStarts: earliest.some((day, code) => day !== ordered[code]),
    latest: gather(order, bounds.latest),
    begun: gather(order, bounds.begun),
    lasting: gather(order, bounds.lasting),
    qualified: gather(order, bounds.qualified),
    longest,
    ...ranksOf(order, bounds, firstDayOnly),
    ...monthsOf(order, bounds),
  };
}

/**
 * Returns the distinct dates in the order of their first records and, for each record, the index of its date. A million
 * records have about ten thousand distinct dates, so each distinct date is parsed only once.
 */
function distinctDates<R>(
  rows: readonly R[],
  dateOf: (row: R) => RowDate | undefined,
): { readonly distinct: readonly (RowDate | undefined)[]; readonly found: Int32Array } {
  const met = new Map<RowDate | undefined, number>();
  const found = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const date = dateOf(rows[i] as R);
    let index = met.get(date);
    if (index === undefined) {
      index = met.size;
      met.set(date, index);
    }
    found[i] = index;
  }
  return { distinct: [...met.keys()], found };
}

/** Reads the bounds of dates. If a date cannot be read, the error names the first row that has it. */
function boundsOf<R>(
  dates: readonly (RowDate | undefined)[],
  rows: readonly R[],
  dateOf: (row: R) => RowDate | undefined,
): DateBounds {
  const count = dates.length;
  const bounds: DateBounds = {
    earliest: new Int32Array(count),
    ordered: new Int32Array(count),
    latest: new Int32Array(count),
    begun: new Int32Array(count),
    lasting: new Int32Array(count),
    qualified: new Int32Array(count),
    months: [],
  };
  const knownMonths = new Map<string, DayRange>();
  for (let i = 0; i < count; i++) {
    const date = dates[i];
    try {
      readDateBounds(bounds, i, date, knownMonths);
    } catch (error) {
      if (!(error instanceof DemarcheError)) throw error;
      throw dateProblem(
        error,
        date,
        rows.findIndex((row) => Object.is(dateOf(row), date)),
      );
    }
  }
  return bounds;
}

/**
 * Returns the rank of each date. `order` is the indexes of the dates, sorted by date. Different dates can mean the same
 * days. For example, `2022-01-10` and `2022-01-10~` have different codes but the same rank.
 */
function ranksOf(
  order: Int32Array,
  { ordered, latest }: DateBounds,
  firstDayOnly: boolean,
): Pick<DateCodes, "rank" | "ranks"> {
  const count = order.length;
  const rank = new Int32Array(count);
  for (let code = 1; code < count; code++) {
    const [before, i] = [order[code - 1] as number, order[code] as number];
    const differs = ordered[i] !== ordered[before] || (!firstDayOnly && latest[i] !== latest[before]);
    rank[code] = (rank[code - 1] as number) + (differs ? 1 : 0);
  }
  return { rank, ranks: count === 0 ? 0 : (rank[count - 1] as number) + 1 };
}

/** Returns the month of each date. `order` is the indexes of the dates, sorted by date. */
function monthsOf(order: Int32Array, { months }: DateBounds): Pick<DateCodes, "month" | "monthNames"> {
  const month = new Int32Array(order.length);
  const indexOfMonth = new Map<string, number>();
  const nextIndex = () => indexOfMonth.size;
  for (let code = 0; code < order.length; code++) {
    const name = months[order[code] as number];
    month[code] = name === undefined ? -1 : getOrAdd(indexOfMonth, name, nextIndex);
  }
  return { month, monthNames: [...indexOfMonth.keys()] };
}

function dateProblem(error: DemarcheError, date: unknown, row: number): DemarcheError {
  const reason =
    date === null || date === ""
      ? `${shown(date)} is no date. Return undefined for a row without a date: (row) => row.date || undefined.`
      : error.message;
  const message = `columnsOf: row ${row}: ${reason}`;
  return problem("invalid-date", `/${row}`, message, date);
}

/** Returns the indexes of the dates, sorted by `ordered`, then by their last days. */
function byDays({ ordered, latest }: DateBounds): Int32Array {
  const count = ordered.length;
  // The key of a date is one number that contains the day of `ordered` and the index of the date. Numbers can be sorted
  // without a comparison function, which is faster.
  const width = 2 ** 22;
  if (count > width) {
    const byBoth = (a: number, b: number) =>
      (ordered[a] as number) - (ordered[b] as number) || (latest[a] as number) - (latest[b] as number);
    return naturalOrder(count).sort(byBoth);
  }
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i++) keys[i] = (ordered[i] as number) * width + i;
  keys.sort();
  const order = new Int32Array(count);
  for (let i = 0; i < count; i++)
    order[i] = (keys[i] as number) - Math.floor((keys[i] as number) / width) * width;
  // A day, a month and a year can begin on the same day. Dates that begin on the same day are sorted by their last
  // days.
  const byLatest = (a: number, b: number) => (latest[a] as number) - (latest[b] as number);
  sortRuns(order, ordered, byLatest);
  return order;
}
