import { civilDayNumber, daysInMonth, toDayNumber } from "../dates/day-number.ts";
import { parseEdtf } from "../dates/parse-edtf.ts";
import { DemarcheError, problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";
import type { Day, Edtf } from "../model/edtf.ts";
import { type CodeArray, codeArray } from "./code-array.ts";
import { naturalOrder } from "./counting-sort.ts";
import { gather } from "./gather.ts";
import { sortRuns } from "./sort-runs.ts";

/** Before every day there is, and after: where a date has no bound. Far from the edge, so that sums stay whole numbers. */
export const noDay = 0x3f_ff_ff_ff;

/** Dates as numbers. The code of a date is its place among the different dates of all records, in order. */
export interface DateCodes {
  /** The code of the date of each record. */
  readonly codes: CodeArray;
  /** How many different dates there are; undated is one of them, the last. */
  readonly count: number;
  /** Of each date, the first day that it can mean, as days since 1970-01-01; `-noDay`: no such bound; undated: `noDay`. */
  readonly earliest: Int32Array;
  /** Of each date, the last day that it can mean; `noDay`: no such bound. */
  readonly latest: Int32Array;
  /** Days from the first to the last that a date can mean, of the longest; where one is open, more than there are. */
  readonly longest: number;
  /** Of each date, the day by which it had surely begun; `noDay`: none; of a date in doubt, later than that. */
  readonly begun: Int32Array;
  /** Of each date, the day until which it surely lasted; `-noDay`: none. */
  readonly lasting: Int32Array;
  /** Of each date, its place among those that the order tells apart. */
  readonly place: Int32Array;
  /** How many places there are. */
  readonly places: number;
  /** Of each date, the place in `monthNames` of the month that it lies in; -1: it can mean days of several. */
  readonly month: Int32Array;
  /** The different months, `YYYY-MM`, in order. */
  readonly monthNames: readonly string[];
}

/**
 * Codes the date of each record, in the order of the first day, then of the last. With `firstDayOnly`, dates of one first
 * day have one place.
 */
export function codeDates<R>(
  rows: readonly R[],
  dateOf: (row: R) => Edtf | undefined,
  firstDayOnly: boolean,
): DateCodes {
  // Some ten thousand different dates stand for a million records, so each is read once.
  const met = new Map<Edtf | undefined, number>();
  const found = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const date = dateOf(rows[i] as R);
    let code = met.get(date);
    if (code === undefined) {
      code = met.size;
      met.set(date, code);
    }
    found[i] = code;
  }
  const count = met.size;
  const bounds: Bounds = {
    earliest: new Int32Array(count),
    latest: new Int32Array(count),
    begun: new Int32Array(count),
    lasting: new Int32Array(count),
    months: [],
  };
  const months = new Map<string, Month>();
  for (const [date, i] of met) {
    try {
      readBounds(date, bounds, i, months);
    } catch (error) {
      throw error instanceof DemarcheError
        ? dateProblem(
            error,
            date,
            rows.findIndex((row) => dateOf(row) === date),
          )
        : error;
    }
  }

  const order = byDays(bounds);
  const codeOf = new Int32Array(count);
  const place = new Int32Array(count);
  const month = new Int32Array(count);
  const monthNames: string[] = [];
  const placeOfMonth = new Map<string, number>();
  let longest = 0;
  for (let code = 0; code < count; code++) {
    const i = order[code] as number;
    codeOf[i] = code;
    const first = bounds.earliest[i] as number;
    const last = bounds.latest[i] as number;
    longest = Math.max(longest, last - first);
    if (code > 0) {
      // `2022-01-10` and `2022-01-10~` mean the same days: two codes, one place.
      const before = order[code - 1] as number;
      const apart = first !== bounds.earliest[before] || (!firstDayOnly && last !== bounds.latest[before]);
      place[code] = (place[code - 1] as number) + (apart ? 1 : 0);
    }
    const name = bounds.months[i];
    let at = name === undefined ? -1 : placeOfMonth.get(name);
    if (at === undefined) {
      at = monthNames.length;
      placeOfMonth.set(name as string, at);
      monthNames.push(name as string);
    }
    month[code] = at;
  }
  return {
    codes: codeArray(gather(found, codeOf), count),
    count,
    earliest: gather(order, bounds.earliest),
    latest: gather(order, bounds.latest),
    begun: gather(order, bounds.begun),
    lasting: gather(order, bounds.lasting),
    longest,
    place,
    places: count === 0 ? 0 : (place[count - 1] as number) + 1,
    month,
    monthNames,
  };
}

function dateProblem(error: DemarcheError, date: unknown, row: number): DemarcheError {
  const told =
    date === null || date === ""
      ? `${shown(date)} is no date. Where there is none, the field gives undefined: (row) => row.date || undefined.`
      : error.message;
  const message = `columnsOf: row ${row}: ${told}`;
  return problem("invalid-date", `/${row}`, message, date);
}

/** Later than the end of a period that has none: what is in doubt had never surely begun. */
const never = noDay + 1;

/** The bounds of dates, by column. */
interface Bounds {
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  readonly begun: Int32Array;
  readonly lasting: Int32Array;
  readonly months: (string | undefined)[];
}

/** The dates in the order of their first days, then of their last. */
function byDays({ earliest, latest }: Bounds): Int32Array {
  const count = earliest.length;
  // A first day and the place of a date in one number: numbers sort without a function that compares them.
  const width = 2 ** 22;
  if (count > width) {
    const byBoth = (a: number, b: number) =>
      (earliest[a] as number) - (earliest[b] as number) || (latest[a] as number) - (latest[b] as number);
    return naturalOrder(count).sort(byBoth);
  }
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i++) keys[i] = (earliest[i] as number) * width + i;
  keys.sort();
  const order = new Int32Array(count);
  for (let i = 0; i < count; i++)
    order[i] = (keys[i] as number) - Math.floor((keys[i] as number) / width) * width;
  // Of one first day there is a day, a month, a year: they are put in the order of their last days.
  const byLatest = (a: number, b: number) => (latest[a] as number) - (latest[b] as number);
  sortRuns(order, earliest, byLatest);
  return order;
}

function readBounds(date: Edtf | undefined, bounds: Bounds, i: number, known: Map<string, Month>): void {
  if (date === undefined) {
    bounds.earliest[i] = noDay;
    bounds.latest[i] = noDay;
    bounds.begun[i] = never;
    bounds.lasting[i] = -noDay;
  } else if (!readPlain(date, bounds, i, known)) {
    const read = parseEdtf(date);
    const { start, end } = read;
    const day = (one: Day | null, none: number) => (one === null ? none : toDayNumber(one));
    const inDoubt = read.uncertain || read.approximate;
    const [first, last] = [start.earliest, end.latest];
    bounds.earliest[i] = day(first, -noDay);
    bounds.latest[i] = day(last, noDay);
    // Without any bound it is open: it began before, or ends after, everything.
    bounds.begun[i] = inDoubt ? never : day(start.latest, first === null ? -noDay : noDay);
    bounds.lasting[i] = inDoubt ? -noDay : day(end.earliest, last === null ? noDay : -noDay);
    if (first !== null && first.slice(0, 7) === last?.slice(0, 7)) bounds.months[i] = first.slice(0, 7);
  }
}

/**
 * Reads a day, a month or a year, as nearly every date is, without the parser. False: it is something else, or nothing;
 * the parser tells. `known`: the months that were met, so that each is worked out once and not for each of its days.
 */
function readPlain(date: Edtf, bounds: Bounds, i: number, known: Map<string, Month>): boolean {
  if (typeof date !== "string") return false;
  const { length } = date;
  if (length !== 4 && length !== 7 && length !== 10) return false;
  const name = length === 7 ? date : date.slice(0, 7);
  let month = known.get(name);
  if (month === undefined) {
    month = readMonth(name);
    if (month === undefined) return false;
    known.set(name, month);
  }
  let earliest = month.first;
  let latest = month.last;
  if (length === 10) {
    const day = twoDigits(date, 8);
    // What is no digit makes no number, and a number that is none is not within the month.
    if (date.charCodeAt(7) !== hyphen || !(day >= 1 && day <= latest - earliest + 1)) return false;
    earliest += day - 1;
    latest = earliest;
  }
  bounds.earliest[i] = earliest;
  bounds.latest[i] = latest;
  bounds.begun[i] = latest;
  bounds.lasting[i] = earliest;
  if (length > 4) bounds.months[i] = name;
  return true;
}

/** The first and the last day of a month, or of a year. */
interface Month {
  readonly first: number;
  readonly last: number;
}

function readMonth(name: string): Month | undefined {
  const year = twoDigits(name, 0) * 100 + twoDigits(name, 2);
  const month = name.length > 4 ? twoDigits(name, 5) : 0;
  if (Number.isNaN(year + month)) return undefined;
  if (name.length > 4 && (name.charCodeAt(4) !== hyphen || month < 1 || month > 12)) return undefined;
  return {
    first: civilDayNumber(year, month || 1, 1),
    last: civilDayNumber(year, month || 12, daysInMonth(year, month || 12)),
  };
}

const hyphen = 45;

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}
