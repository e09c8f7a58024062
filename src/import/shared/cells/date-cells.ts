import { isUnreadable, readEdtf, type Unreadable } from "../../../dates/read-edtf.ts";
import { shown } from "../../../errors/suggest.ts";
import type { UnreadableDate } from "../losses/import-losses.ts";
import type { FieldName } from "../losses/refusal.ts";
import { rowName } from "../losses/row-name.ts";

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
  readonly #known = new Map<string | number, string | Unreadable>();
  readonly #timed = new Set<string | number>();
  readonly #wrong = new Map<FieldName, Map<string, WrongDate>>();
  /** Number of dates whose time of day was dropped. */
  droppedTimes = 0;

  /** Returns a cell as EDTF. Returns undefined for a value that is not a date, and notes it. */
  read(value: unknown, at: FieldName, row: number): string | undefined {
    if (typeof value !== "string" && typeof value !== "number") {
      const cure =
        value instanceof Object && "getTime" in value
          ? " A Date is another day in another time zone; select the day as text."
          : "";
      this.#note(at, value, `has to be a date as text, not ${shown(value)}.${cure}`, row);
      return undefined;
    }
    const known = this.#read(value);
    if (typeof known !== "string") {
      this.#note(at, value, `cannot be ${shown(value)}. ${known.message}`, row);
      return undefined;
    }
    if (this.#timed.size > 0 && this.#timed.has(value)) this.droppedTimes += 1;
    return known;
  }

  /** Returns a text as EDTF without noting anything. Undefined if it is not a date. */
  peek(value: string): string | undefined {
    const known = this.#read(value);
    return typeof known === "string" ? known : undefined;
  }

  #read(value: string | number): string | Unreadable {
    let known = this.#known.get(value);
    if (known === undefined) {
      known = this.#parse(value);
      this.#known.set(value, known);
    }
    return known;
  }

  #parse(value: string | number): string | Unreadable {
    const text = String(value);
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
