import { isUnreadable, readEdtf, type Unreadable } from "../../../dates/read-edtf.ts";
import { shown } from "../../../errors/suggest.ts";
import type { UnreadableDate } from "../losses/import-losses.ts";
import type { FieldName } from "../losses/refusal.ts";
import { rowName } from "../losses/row-name.ts";
import { dateCure } from "./date-cure.ts";
import { type DateFormat, readNamedDate } from "./named-dates.ts";

/** What is wrong with a value that is not a date, and in which rows it was found. */
interface WrongDate {
  readonly problem: string;
  readonly row: number;
  count: number;
}

/**
 * Reads dates. Each distinct text is read once. A row is not refused if a value is not a date, because a record can be
 * undated. The field is left out, and the losses list the value.
 */
export class DateCells {
  readonly #known = new Map<DateFormat | undefined, Map<string | number, string | Unreadable>>();
  readonly #timed = new Set<string | number>();
  /** Name of the public function whose messages name the formats of dates. Undefined: it has no such option. */
  readonly #caller: string | undefined;
  /** The row of the last date, and the cells of this row whose time of day has been counted. */
  #timedRow = -1;
  readonly #timedCells = new Set<string>();
  readonly #wrong = new Map<FieldName, Map<string, WrongDate>>();
  /** Number of dates whose time of day was dropped. */
  droppedTimes = 0;

  constructor(caller?: string) {
    this.#caller = caller;
  }

  /**
   * Returns a cell as EDTF. Returns undefined for a value that is not a date, and notes the value. `format` is the
   * format that the column can have in addition to EDTF.
   */
  read(value: unknown, at: FieldName, row: number, format?: DateFormat): string | undefined {
    if (typeof value !== "string" && typeof value !== "number") {
      const cure =
        value instanceof Object && "getTime" in value
          ? " A Date is another day in another time zone; select the day as text."
          : "";
      this.#note(at, value, `has to be a date as text, not ${shown(value)}.${cure}`, row);
      return undefined;
    }
    const known = this.#read(value, format);
    if (typeof known !== "string") {
      const cure = dateCure(value, format, { caller: this.#caller, column: at.column });
      this.#note(at, value, `cannot be ${shown(value)}. ${known.message}${cure}`, row);
      return undefined;
    }
    if (this.#timed.size > 0 && this.#timed.has(value)) this.#countTime(at, value, row);
    return known;
  }

  /** Counts a time of day once for each cell, because several fields can read the same cell. */
  #countTime({ column }: FieldName, value: string | number, row: number): void {
    if (row !== this.#timedRow) this.#timedCells.clear();
    this.#timedRow = row;
    const cell = JSON.stringify([column, value]);
    if (this.#timedCells.has(cell)) return;
    this.#timedCells.add(cell);
    this.droppedTimes += 1;
  }

  /** Returns a text as EDTF without noting anything. Undefined if it is not a date. */
  peek(value: string): string | undefined {
    const known = this.#read(value);
    return typeof known === "string" ? known : undefined;
  }

  #read(value: string | number, format?: DateFormat): string | Unreadable {
    let values = this.#known.get(format);
    if (values === undefined) {
      values = new Map();
      this.#known.set(format, values);
    }
    let known = values.get(value);
    if (known === undefined) {
      known = this.#parse(value, format);
      values.set(value, known);
    }
    return known;
  }

  #parse(value: string | number, format: DateFormat | undefined): string | Unreadable {
    const plain = String(value).trim();
    const text = (format === undefined ? undefined : readNamedDate(plain, format)) ?? plain;
    const digits = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
    const timed = /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d/.exec(text);
    const edtf = digits === null ? (timed?.[1] ?? text) : `${digits[1]}-${digits[2]}-${digits[3]}`;
    // Not `parseEdtf`: rows can have many wrong dates, and an error is slow because of its stack.
    const read = readEdtf(edtf);
    if (isUnreadable(read)) return read;
    if (timed !== null) this.#timed.add(value);
    return edtf;
  }

  #note(at: FieldName, value: unknown, problem: string, row: number): void {
    let values = this.#wrong.get(at);
    if (values === undefined) {
      values = new Map();
      this.#wrong.set(at, values);
    }
    const key = typeof value === "string" ? value : shown(value);
    const known = values.get(key);
    if (known === undefined) values.set(key, { problem, row, count: 1 });
    else known.count += 1;
  }

  /**
   * Returns the values that are not dates, in the order of the first rows. If several fields read the same column, its
   * values are listed once. `firstRow` is the number of the first row.
   */
  unreadable(firstRow: number): readonly UnreadableDate[] {
    const found = new Map<string, UnreadableDate>();
    for (const [{ field, column }, values] of this.#wrong) {
      for (const [value, { problem, row, count }] of values) {
        const key = JSON.stringify([column ?? field, column === undefined, value]);
        const known = found.get(key);
        if (known !== undefined) {
          found.set(key, { ...known, count: Math.max(known.count, count) });
          continue;
        }
        const at = column === undefined ? ": " : `, column ${shown(column)}: `;
        const message = `${rowName(row, firstRow)}${at}${field} ${problem} The field was left out.`;
        const named = { field, ...(column === undefined ? {} : { column }) };
        found.set(key, { ...named, value, count, row: row + firstRow, message });
      }
    }
    return [...found.values()].sort((a, b) => a.row - b.row);
  }
}
