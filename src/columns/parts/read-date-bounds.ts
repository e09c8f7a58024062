import { fromDayNumber } from "../../dates/day-number.ts";
import { daySpan, noDay } from "../../dates/day-span.ts";
import { parseEdtf } from "../../dates/parse-edtf.ts";
import { type DayRange, plainDayOfMonth, plainMonth } from "../../dates/plain-date.ts";
import { problem } from "../../errors/demarche-error.ts";
import type { Edtf } from "../../model/edtf.ts";

/** The date of a row, as EDTF or as a day number. */
export type RowDate = Edtf | number;

/**
 * The bounds of distinct dates. The date at index `i` has its bounds at index `i` of each array. `DateCodes` describes
 * the bounds.
 */
export interface DateBounds {
  readonly earliest: Int32Array;
  readonly ordered: Int32Array;
  readonly latest: Int32Array;
  readonly begun: Int32Array;
  readonly lasting: Int32Array;
  readonly qualified: Int32Array;
  readonly months: (string | undefined)[];
}

/**
 * Reads the bounds of a date and writes them at the index `i`. `knownMonths` stores the bounds of each month after its
 * first use, so that they are not computed again for other days of the month.
 */
export function readDateBounds(
  bounds: DateBounds,
  i: number,
  date: RowDate | undefined,
  knownMonths: Map<string, DayRange>,
): void {
  if (date === undefined) {
    bounds.earliest[i] = noDay;
    bounds.ordered[i] = noDay;
    bounds.latest[i] = noDay;
    bounds.begun[i] = noDay;
    bounds.lasting[i] = -noDay;
    return;
  }
  if (typeof date === "string" && readPlain(bounds, i, date, knownMonths)) return;
  const read = parseEdtf(typeof date === "number" ? dayOfNumber(date) : date);
  const { earliest, ordered, latest, begun, lasting, qualified } = daySpan(read);
  bounds.earliest[i] = earliest;
  bounds.ordered[i] = ordered;
  bounds.latest[i] = latest;
  bounds.begun[i] = begun;
  bounds.lasting[i] = lasting;
  bounds.qualified[i] = Number(qualified);
  const month = read.start.earliest?.slice(0, 7);
  if (month !== undefined && month === read.end.latest?.slice(0, 7)) bounds.months[i] = month;
}

/** The day numbers of 0000-01-01 and 9999-12-31, the first and the last day of years with four digits. */
const [firstDayNumber, lastDayNumber] = [-719_528, 2_932_896];

function dayOfNumber(date: number): Edtf {
  if (Number.isInteger(date) && date >= firstDayNumber && date <= lastDayNumber) return fromDayNumber(date);
  const message = `${date} is not a day number. Write the whole number of days since 1970-01-01 (milliseconds divided by 86,400,000 and rounded down), or a date as text.`;
  throw problem("invalid-date", "", message, date);
}

/**
 * Reads a day, a month or a year without the parser, because the parser is slower. Almost every date is one of these.
 * For any other date, the function reads nothing and returns false.
 */
function readPlain(bounds: DateBounds, i: number, date: Edtf, knownMonths: Map<string, DayRange>): boolean {
  const { length } = date;
  if (length !== 4 && length !== 7 && length !== 10) return false;
  const name = length === 7 ? date : date.slice(0, 7);
  let month = knownMonths.get(name);
  if (month === undefined) {
    month = plainMonth(name);
    if (month === undefined) return false;
    knownMonths.set(name, month);
  }
  let { first, last } = month;
  if (length === 10) {
    const day = plainDayOfMonth(date);
    if (day < 1 || day > last - first + 1) return false;
    first += day - 1;
    last = first;
  }
  bounds.earliest[i] = first;
  bounds.ordered[i] = first;
  bounds.latest[i] = last;
  bounds.begun[i] = last;
  bounds.lasting[i] = first;
  if (length > 4) bounds.months[i] = name;
  return true;
}
