import { getOrAdd } from "../../../collections/get-or-add.ts";
import type { Unreadable } from "../../../dates/read-edtf.ts";
import { shown } from "../../../errors/suggest.ts";
import type { UnreadableDate } from "../losses/import-losses.ts";
import type { FieldName } from "../losses/refusal.ts";
import { rowName } from "../losses/row-name.ts";
import { type DateFormats, listOfFormats } from "../mapping/date-formats.ts";
import { dateProblem } from "./date-problem.ts";
import { notText } from "./not-text.ts";
import { readDate } from "./read-date.ts";

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
  /** The dates that were read. The key of the outer map is the list of formats as a text. */
  readonly #known = new Map<string, Map<string | number, string | Unreadable>>();
  readonly #timed = new Set<string | number>();
  /** Name of the public function, for messages. */
  readonly #caller: string;
  /** The formats of dates in columns that have no format of their own. Undefined: EDTF only. */
  readonly #formats: DateFormats | undefined;
  /** The row of the last date, and the cells of this row whose time of day has been counted. */
  #timedRow = -1;
  readonly #timedCells = new Set<string>();
  readonly #wrong = new Map<FieldName, Map<string, WrongDate>>();
  /** Number of dates whose time of day was dropped. */
  droppedTimes = 0;

  constructor(caller: string, formats: DateFormats | undefined) {
    this.#caller = caller;
    this.#formats = formats;
  }

  /**
   * Returns a cell as EDTF. Returns undefined for a value that is not a date, and adds the value to the losses.
   * `formats` are the formats of the column in addition to EDTF.
   */
  read(value: unknown, at: FieldName, row: number, formats = this.#formats): string | undefined {
    if (typeof value !== "string" && typeof value !== "number") {
      this.#note(at, value, row, () => notText(value));
      return undefined;
    }
    const known = this.#read(value, formats);
    if (typeof known !== "string") {
      this.#note(at, value, row, () => {
        const problem = dateProblem(value, formats, known, { caller: this.#caller, column: at.column });
        return `cannot be ${shown(value)}. ${problem}`;
      });
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

  /** Returns a text as EDTF, or undefined if it is not a date. The losses are not changed. */
  peek(value: string): string | undefined {
    const known = this.#read(value, this.#formats);
    return typeof known === "string" ? known : undefined;
  }

  #read(value: string | number, formats: DateFormats | undefined): string | Unreadable {
    const key = typeof formats === "string" ? formats : listOfFormats(formats).join();
    const values = getOrAdd(this.#known, key, () => new Map<string | number, string | Unreadable>());
    return getOrAdd(values, value, () => this.#parse(value, formats));
  }

  #parse(value: string | number, formats: DateFormats | undefined): string | Unreadable {
    const read = readDate(value, formats);
    if (!("date" in read)) return read;
    if (read.isTimed) this.#timed.add(value);
    return read.date;
  }

  /** Counts a value that is not a date. `describe` is called only for the first row with the value. */
  #note(at: FieldName, value: unknown, row: number, describe: () => string): void {
    const values = getOrAdd(this.#wrong, at, () => new Map<string, WrongDate>());
    const key = typeof value === "string" ? value : shown(value);
    getOrAdd(values, key, () => ({ problem: describe(), row, count: 0 })).count += 1;
  }

  /**
   * Returns the values that are not dates, sorted by the first row that has the value. If several fields read the same
   * column, its values are listed once. `firstRow` is the number of the first row.
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
