import { trimmed } from "../../text/invisible.ts";
import { readCell } from "../shared/cells/column-use.ts";
import { isAbsent } from "../shared/cells/read-cell.ts";
import type { Refusal } from "../shared/losses/refusal.ts";
import type { VoteColumn, VoteColumns } from "./columns.ts";
import type { VoteMeanings } from "./meanings.ts";

/** A vote in the rows: the cells with its voter, its roll call and its value. */
export interface VoteCell {
  readonly voter: unknown;
  readonly rollCall: unknown;
  readonly value: unknown;
}

/** The cells of the rows that have votes, in any layout. */
export class VoteCells<R extends object> {
  readonly rows: readonly R[];
  readonly columns: VoteColumns;
  readonly meanings: VoteMeanings;
  /**
   * The votes that were left out although their values are known, for example because the details of the voter are
   * wrong. The key is the number of the cell.
   */
  readonly refusals = new Map<number, Refusal>();

  constructor(rows: readonly R[], columns: VoteColumns, meanings: VoteMeanings) {
    this.rows = rows;
    this.columns = columns;
    this.meanings = meanings;
  }

  /** Returns the vote in a row and a column. In a wide table, the name of the column is the voter or the roll call. */
  cellAt(row: R, column: string | number): VoteCell {
    const { voter } = this.columns.role;
    return {
      voter: voter === undefined ? column : readCell(row, voter),
      rollCall: this.rollCallAt(row, column),
      value: readCell(row, column),
    };
  }

  /**
   * Returns the roll call of the vote in a row and a column. If every session or chamber numbers its roll calls from 1, the
   * session and the chamber come before the number, as in "113 House 12". Undefined if a required part is empty.
   */
  rollCallAt(row: R, column: VoteColumn): unknown {
    const { role, series, isSeriesRequired } = this.columns;
    if (role.rollCall === undefined) return column;
    if (isSeriesRequired && this.emptyPartOf(row) !== undefined) return undefined;
    const written = readCell(row, role.rollCall);
    // White space at the ends is removed, because it is also removed from the key of the event. The tally of the roll
    // call is looked up by this key.
    const number = typeof written === "string" ? trimmed(written) : written;
    if (series.length === 0 || isAbsent(number)) return number;
    const parts = [...series.map((name) => readCell(row, name)), number];
    return parts.flatMap((part) => (isAbsent(part) ? [] : trimmed(String(part)))).join(" ");
  }

  /** Returns the first column that is empty in a row although the id of a roll call requires it. */
  emptyPartOf(row: R): VoteColumn | undefined {
    const { role, series, isSeriesRequired } = this.columns;
    const required = [...(isSeriesRequired ? series : []), role.rollCall as VoteColumn];
    return required.find((name) => isAbsent(readCell(row, name)));
  }

  /** Returns the number of the cell in a row and at a position among the columns with votes. */
  cellNumber(row: number, position: number): number {
    return row * this.columns.votes.length + position;
  }

  /**
   * Returns whether a row has a vote in one of these columns. Also returns true for a row that has to be refused,
   * because with false it would be skipped:
   * - In every table, a row without a roll call is refused.
   * - In a table with one vote per row, a row without a voter or with an unknown value is refused.
   *
   * In a wide table, a row without a voter is skipped, and an unknown value is left out.
   */
  hasVote(row: R, columns: readonly (string | number)[]): boolean {
    const { voter, rollCall } = this.columns.role;
    if (voter !== undefined && isAbsent(readCell(row, voter))) return this.columns.layout === "votes";
    if (rollCall !== undefined && this.emptyPartOf(row) !== undefined) return true;
    return columns.some((column) => {
      const value = readCell(row, column);
      const meaning = this.meanings.of(value);
      if (meaning !== undefined) return meaning !== "not-a-member";
      return this.columns.layout === "votes" && !this.meanings.isMissing(value);
    });
  }
}
