import { isUnreadable, readEdtf, type Unreadable } from "../../../dates/read-edtf.ts";
import { trimmed } from "../../../text/invisible.ts";
import { type DateFormat, type DateFormats, listOfFormats } from "../mapping/date-formats.ts";
import { isMidnight } from "./is-midnight.ts";
import { readNamedDate } from "./named-dates.ts";

/** A date that was read from a cell. */
export interface CellDate {
  /** The date in EDTF. */
  readonly date: string;
  /**
   * Whether the cell has a time of day in addition to the date. EDTF dates of a dataset have none. Midnight is not
   * counted as a time, because databases write it after a date without a time.
   */
  readonly isTimed: boolean;
}

/** A date in one of the formats of {@link DateFormat}. */
export interface FormattedDate extends CellDate {
  readonly format: DateFormat;
}

/**
 * Reads a date: EDTF, `20240502`, a day with a time of day, or a date in one of `formats`. For any other value, returns
 * what is wrong with it. Two kinds of dates are refused, too: an interval with times of day, because only its beginning
 * could be kept, and a date that two of the formats read as different days.
 */
export function readDate(value: string | number, formats: DateFormats | undefined): CellDate | Unreadable {
  const plain = trimmed(String(value));
  const list = listOfFormats(formats);
  const [first, ...others] = readInFormats(plain, list);
  if (first === undefined) return readIso(plain);
  const other = others.find(({ date }) => date !== first.date);
  if (other === undefined) return first;
  const [a, b] = [first, other].map(({ date, format }) => `${date} in the format "${format}"`);
  return { message: `The date is ${a} and ${b}. Write one of the two.` };
}

/** Returns a date as each of the formats reads it. Formats in which the text is not a date are left out. */
export function readInFormats(plain: string, formats: readonly DateFormat[]): readonly FormattedDate[] {
  return formats.flatMap((format) => {
    const text = readNamedDate(plain, format);
    const read = text === undefined ? undefined : readIso(text);
    return read === undefined || !("date" in read) ? [] : [{ ...read, format }];
  });
}

function readIso(text: string): CellDate | Unreadable {
  const digits = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  const timed = /^(\d{4}-\d\d-\d\d)[T ](\d\d:?\d\d[^/]*)$/.exec(text);
  const date = digits === null ? (timed?.[1] ?? text) : `${digits[1]}-${digits[2]}-${digits[3]}`;
  // `parseEdtf` is not used here: rows can have many wrong dates, and an error is slow because it captures a stack.
  const read = readEdtf(date);
  return isUnreadable(read) ? read : { date, isTimed: timed !== null && !isMidnight(timed[2] as string) };
}
