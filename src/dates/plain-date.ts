import { civilDayNumber, daysInMonth } from "./day-number.ts";

// Almost every date of a large record has one of the forms `2022`, `2022-02` and `2022-02-04`. The functions in this
// file read these forms without the parser, because this is faster. Callers pass every other text to the parser.

/** The first and the last day of a month or a year, as day numbers. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Returns the first and the last day of a month or a year as day numbers. The result is undefined if the text is
 * neither a month nor a year.
 */
export function plainMonth(text: string): DayRange | undefined {
  const first = monthStart(text);
  const last = monthEnd(text);
  return first === undefined || last === undefined ? undefined : { first, last };
}

/**
 * Returns the day of the month of a text such as `2022-02-04`. The result is negative if the characters after the month
 * are not a hyphen and two digits. The function does not check whether the month has this day.
 */
export function plainDayOfMonth(text: string): number {
  return text.charCodeAt(7) === hyphen ? twoDigits(text, 8) : notDigits;
}

/**
 * Returns the first day of a text such as `2022`, `2022-02` or `2022-02-04` as a day number. For any other text, the
 * result is undefined.
 */
export function plainFirstDay(text: string): number | undefined {
  return text.length === 10 ? plainDay(text) : monthStart(text);
}

/**
 * Returns the last day of a text such as `2022`, `2022-02` or `2022-02-04` as a day number. For any other text, the
 * result is undefined.
 */
export function plainLastDay(text: string): number | undefined {
  return text.length === 10 ? plainDay(text) : monthEnd(text);
}

const hyphen = 45;

/**
 * The result of `twoDigits` if one of the two characters is not a digit. `yearOf` adds two such results, and this
 * number is low enough to make the sum negative even if only one of them is wrong.
 */
const notDigits = -10_000;

/**
 * Returns the day number of a text such as `2022-02-04`. Every query by period calls this function for `from` and `to`,
 * so it has to be fast: one comparison checks all digits at once.
 */
function plainDay(text: string): number | undefined {
  const a = digit(text, 0);
  const b = digit(text, 1);
  const c = digit(text, 2);
  const d = digit(text, 3);
  const e = digit(text, 5);
  const f = digit(text, 6);
  const g = digit(text, 8);
  const h = digit(text, 9);
  // `digit` returns 0 to 9 for a digit, and a larger number for any other character. Therefore, `x + 6` is below 16
  // only if x is a digit, and the bitwise OR of the sums is below 16 only if every sum is.
  const sums = (a + 6) | (b + 6) | (c + 6) | (d + 6) | (e + 6) | (f + 6) | (g + 6) | (h + 6);
  if (sums > 15 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return undefined;
  const year = a * 1000 + b * 100 + c * 10 + d;
  const month = e * 10 + f;
  const day = g * 10 + h;
  if (month < 1 || month > 12 || day < 1) return undefined;
  if (day > 28 && day > daysInMonth(year, month)) return undefined;
  return civilDayNumber(year, month, day);
}

function monthStart(text: string): number | undefined {
  if (!isMonthLong(text)) return undefined;
  const year = yearOf(text);
  const month = text.length === 7 ? monthOf(text) : 1;
  return year < 0 || month < 0 ? undefined : civilDayNumber(year, month, 1);
}

function monthEnd(text: string): number | undefined {
  if (!isMonthLong(text)) return undefined;
  const year = yearOf(text);
  const month = text.length === 7 ? monthOf(text) : 12;
  if (year < 0 || month < 0) return undefined;
  return civilDayNumber(year, month, daysInMonth(year, month));
}

function isMonthLong(text: string): boolean {
  return text.length === 4 || text.length === 7;
}

/** Returns the year of a text. The result is negative if the first four characters are not digits. */
function yearOf(text: string): number {
  return twoDigits(text, 0) * 100 + twoDigits(text, 2);
}

/** Returns the month of a text. The result is negative if there is no month from 01 to 12 after the year. */
function monthOf(text: string): number {
  const month = text.charCodeAt(4) === hyphen ? twoDigits(text, 5) : notDigits;
  return month >= 1 && month <= 12 ? month : notDigits;
}

function twoDigits(text: string, at: number): number {
  const tens = digit(text, at);
  const ones = digit(text, at + 1);
  return tens > 9 || ones > 9 ? notDigits : tens * 10 + ones;
}

/** Returns the value of the digit at an index. For a character that is not a digit, the result is above 9. */
function digit(text: string, at: number): number {
  // The codes of the digits are 48 to 57. Beyond the end of the text, the code is NaN, and the result is 48.
  return text.charCodeAt(at) ^ 48;
}
