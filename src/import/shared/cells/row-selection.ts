import { Refusal, refuse } from "../losses/refusal.ts";
import { reasonOf } from "./column-use.ts";
import { isBlankRow } from "./is-blank-row.ts";
import { isRow } from "./is-row.ts";

/** The rows of a table that the option `when` selects. They keep their numbers in the table. */
export class RowSelection<R extends object> {
  /** All rows, as the caller gave them. */
  readonly all: readonly R[];
  /**
   * The rows at their positions in the table. A row that is left out is null, so that nothing of it is read when the
   * whole table is evaluated. If no row is left out, this is the list of the caller.
   */
  readonly rows: readonly R[];
  readonly #when: ((row: R, index: number) => boolean) | undefined;
  readonly #leftOut = new Set<number>();

  constructor(all: readonly R[], when: ((row: R, index: number) => boolean) | undefined) {
    this.all = all;
    this.#when = when;
    const isRead = when !== undefined || all.some(isBlank);
    this.rows = isRead ? all.map((row, index) => this.#select(row, index, when)) : all;
  }

  /** Returns whether the row at an index is left out by `when`, or because it has no data. */
  isLeftOut(index: number): boolean {
    return this.#leftOut.has(index);
  }

  /**
   * Calls `when` for a row. The columns that `when` reads then count as used. If `when` throws an error, throws a
   * `Refusal`.
   */
  ask(row: R, index: number): boolean {
    if (this.#when === undefined) return true;
    try {
      return this.#when(row, index);
    } catch (error) {
      if (error instanceof Refusal) throw error;
      const at = { field: "when", column: undefined };
      throw refuse(at, `is a function that threw: ${reasonOf(error)}. Correct the function.`);
    }
  }

  #select(row: R, index: number, when: ((row: R, index: number) => boolean) | undefined): R {
    if (!isRow(row)) return row;
    try {
      if (!isBlankRow(row) && (when === undefined || when(row, index))) return row;
    } catch {
      // The error is ignored here, because `when` is called again when the row is mapped. The row is then refused for
      // this reason.
      return null as never;
    }
    this.#leftOut.add(index);
    return null as never;
  }
}

function isBlank(row: unknown): boolean {
  return isRow(row) && isBlankRow(row);
}

/** The functions whose options can leave out rows. */
const callersWithWhen: readonly string[] = ["mapRows", "fromVotes", "fromEvents"];

/** Returns the words that say how the caller of a function can leave out rows. */
export function howToLeaveOut(caller: string): string {
  return callersWithWhen.includes(caller) ? "with when" : "before the import";
}
