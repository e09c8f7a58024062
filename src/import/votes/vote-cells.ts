import { readCell } from "../shared/cells/column-use.ts";
import { isAbsent } from "../shared/cells/read-cell.ts";
import type { VoteColumns } from "./columns.ts";
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

  constructor(rows: readonly R[], columns: VoteColumns, meanings: VoteMeanings) {
    this.rows = rows;
    this.columns = columns;
    this.meanings = meanings;
  }

  /** Returns the vote in a row and a column. In a wide table, the name of the column is the voter or the roll call. */
  cellAt(row: R, column: string | number): VoteCell {
    const { voter, rollCall } = this.columns.role;
    return {
      voter: voter === undefined ? column : readCell(row, voter),
      rollCall: rollCall === undefined ? column : readCell(row, rollCall),
      value: readCell(row, column),
    };
  }

  /** Returns the number of the cell in a row and at a position among the columns with votes. */
  cellNumber(row: number, position: number): number {
    return row * this.columns.votes.length + position;
  }

  /**
   * Returns whether a row has a vote in one of these columns. A row without its roll call, or without its voter in a
   * table with one vote per row, has one, so that it is refused and not skipped.
   */
  hasVote(row: R, columns: readonly (string | number)[]): boolean {
    const { voter, rollCall } = this.columns.role;
    if (voter !== undefined && isAbsent(readCell(row, voter))) return this.columns.layout === "votes";
    if (rollCall !== undefined && isAbsent(readCell(row, rollCall))) return true;
    return columns.some((column) => {
      const value = readCell(row, column);
      return !isAbsent(value) && this.meanings.of(value) !== "not-a-member";
    });
  }
}
