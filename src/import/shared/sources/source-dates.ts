import { shown } from "../../../errors/suggest.ts";
import { dateProblem } from "../cells/date-problem.ts";
import { notText } from "../cells/not-text.ts";
import { isAbsent } from "../cells/read-cell.ts";
import { readDate } from "../cells/read-date.ts";
import type { DateFormats } from "../mapping/date-formats.ts";
import { cellOf, toPlainText } from "./source-cells.ts";
import type { SourceLedger, SourceRow } from "./source-ledger.ts";

/** Reads the dates in the rows of a source. The losses list values that are not dates. */
export class SourceDates {
  readonly #caller: string;
  readonly #ledger: SourceLedger;
  readonly #formats: DateFormats | undefined;

  /** `formats` are the formats that dates can have in addition to EDTF. */
  constructor(caller: string, ledger: SourceLedger, formats: DateFormats | undefined) {
    this.#caller = caller;
    this.#ledger = ledger;
    this.#formats = formats;
  }

  /** Returns whether a cell has a value. The value does not have to be a date. */
  isGiven(row: SourceRow, column: string): boolean {
    return !isAbsent(cellOf(row, column));
  }

  /**
   * Returns a date as EDTF. The time of day is dropped and counted. Undefined if the value is absent or not a date.
   */
  read(row: SourceRow, column: string): string | undefined {
    const { date, isTimed } = this.readTimed(row, column);
    if (isTimed) this.#ledger.droppedTimes += 1;
    return date;
  }

  /**
   * Returns a date as EDTF, and whether the cell also has a time of day. The caller counts the times of day. The date
   * is undefined if the value is absent or not a date.
   */
  readTimed(
    row: SourceRow,
    column: string,
  ): { readonly date: string | undefined; readonly isTimed: boolean } {
    const value = cellOf(row, column);
    const text = toPlainText(value);
    if (text === undefined) {
      if (!isAbsent(value)) {
        const problem = `the date ${notText(value)} It was left out.`;
        this.#ledger.addUnreadableDate(row, { column, value: shown(value), problem });
      }
      return { date: undefined, isTimed: false };
    }
    const read = readDate(text, this.#formats);
    if ("date" in read) return read;
    const cure = dateProblem(text, this.#formats, read, { caller: this.#caller, column });
    const problem = `the date cannot be ${shown(text)}. ${cure} It was left out.`;
    this.#ledger.addUnreadableDate(row, { column, value: text, problem });
    return { date: undefined, isTimed: false };
  }
}
