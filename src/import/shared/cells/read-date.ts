import { isUnreadable, readEdtf, type Unreadable } from "../../../dates/read-edtf.ts";
import type { DateFormat } from "../mapping/date-formats.ts";
import { readNamedDate } from "./named-dates.ts";

/** A date that was read from a cell. */
export interface CellDate {
  /** The date in EDTF. */
  readonly date: string;
  /** Whether the cell has a time of day in addition to the date. EDTF dates of a dataset have none. */
  readonly isTimed: boolean;
}

/**
 * Reads a date: EDTF, `20240502`, a day with a time of day, or a date in `format`. Returns what is wrong with any other
 * value. An interval with times of day is such a value, because only its beginning could be kept.
 */
export function readDate(value: string | number, format: DateFormat | undefined): CellDate | Unreadable {
  const plain = String(value).trim();
  const text = (format === undefined ? undefined : readNamedDate(plain, format)) ?? plain;
  const digits = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  const timed = /^(\d{4}-\d\d-\d\d)[T ]\d\d:?\d\d[^/]*$/.exec(text);
  const date = digits === null ? (timed?.[1] ?? text) : `${digits[1]}-${digits[2]}-${digits[3]}`;
  // `parseEdtf` is not used here: rows can have many wrong dates, and an error is slow because it captures a stack.
  const read = readEdtf(date);
  return isUnreadable(read) ? read : { date, isTimed: timed !== null };
}
