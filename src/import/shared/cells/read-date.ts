import { isUnreadable, readEdtf, type Unreadable } from "../../../dates/read-edtf.ts";
import type { DateFormat } from "../mapping/date-formats.ts";
import { readNamedDate } from "./named-dates.ts";

/** A date that was read from a cell. */
export interface CellDate {
  /** The date in EDTF. */
  readonly date: string;
  /** Whether the cell has a time of day as well, which EDTF dates of a dataset do not have. */
  readonly isTimed: boolean;
}

/**
 * Reads a date: EDTF, `20240502`, a day with a time of day, or a date in `format`. An interval whose ends have times of
 * day is not a date, because its end would be lost. Returns what is wrong with any other value.
 */
export function readDate(value: string | number, format: DateFormat | undefined): CellDate | Unreadable {
  const plain = String(value).trim();
  const text = (format === undefined ? undefined : readNamedDate(plain, format)) ?? plain;
  const digits = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  const timed = /^(\d{4}-\d\d-\d\d)[T ]\d\d:?\d\d[^/]*$/.exec(text);
  const date = digits === null ? (timed?.[1] ?? text) : `${digits[1]}-${digits[2]}-${digits[3]}`;
  // Not `parseEdtf`: rows can have many wrong dates, and an error is slow because of its stack.
  const read = readEdtf(date);
  return isUnreadable(read) ? read : { date, isTimed: timed !== null };
}
