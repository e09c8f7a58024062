import { getOrAdd } from "../../collections/get-or-add.ts";
import { trimmed } from "../../text/invisible.ts";
import { readCell } from "../shared/cells/column-use.ts";
import { isRow } from "../shared/cells/is-row.ts";
import { isAbsent } from "../shared/cells/read-cell.ts";
import { readDate } from "../shared/cells/read-date.ts";
import type { DefaultedField } from "../shared/losses/import-losses.ts";
import type { DateFormats } from "../shared/mapping/date-formats.ts";
import type { VoteCells } from "./vote-cells.ts";

/** The dates of votes in a table in which a row is a vote. */
export class RollCallDates<R extends object> {
  readonly #votes: VoteCells<R>;
  /** The key is a roll call. The value is the first of its cells with a date that can be read. */
  readonly #dates = new Map<string, string | number>();

  constructor(votes: VoteCells<R>, formats: DateFormats | undefined) {
    this.#votes = votes;
    const { date, rollCall } = votes.columns.role;
    if (date === undefined || rollCall === undefined) return;
    for (const row of votes.rows) {
      if (!isRow(row)) continue;
      const key = String(votes.rollCallAt(row, rollCall));
      if (this.#dates.has(key)) continue;
      const cell = readCell(row, date);
      if (isAbsent(cell) || (typeof cell !== "string" && typeof cell !== "number")) continue;
      if ("date" in readDate(cell, formats)) this.#dates.set(key, cell);
    }
  }

  /**
   * Returns the date of the vote in a row. If the row has none, returns the date of the roll call, because all votes on
   * a roll call are cast on its day. Undefined if no row of the roll call has a date.
   */
  of(row: R): unknown {
    const cell = readCell(row, this.#votes.columns.role.date as string);
    return isAbsent(cell) ? this.#inferred(row) : cell;
  }

  #inferred(row: R): string | number | undefined {
    const { rollCall } = this.#votes.columns.role;
    return rollCall === undefined
      ? undefined
      : this.#dates.get(String(this.#votes.rollCallAt(row, rollCall)));
  }

  /**
   * Returns the numbers of votes that got their dates from other rows of their roll calls. `refused` has the indexes of
   * refused rows.
   */
  defaultedFields(refused: ReadonlySet<number>, firstRow: number): readonly DefaultedField[] {
    const found = new Map<string, DefaultedField & { count: number }>();
    const { date, rollCall } = this.#votes.columns.role;
    if (date === undefined || rollCall === undefined || this.#dates.size === 0) return [];
    for (const [index, row] of this.#votes.rows.entries()) {
      if (!isRow(row) || refused.has(index)) continue;
      if (!isAbsent(readCell(row, date)) || !this.#votes.hasVote(row, this.#votes.columns.votes)) continue;
      const inferred = this.#inferred(row);
      if (inferred === undefined) continue;
      const value = trimmed(String(inferred));
      const first = { field: "statement.date", column: String(date), value, count: 0, row: index + firstRow };
      getOrAdd(found, value, () => first).count += 1;
    }
    return [...found.values()];
  }
}
