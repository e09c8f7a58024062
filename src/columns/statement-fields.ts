import type { Edtf } from "../model/edtf.ts";
import type { Stance } from "../model/statement.ts";

/** How the statements in rows of any kind are read: each row is one act, with one position. */
export interface StatementFields<R> {
  /** The id of a row; the order among rows of one date. */
  readonly id: (row: R) => string;
  /** To whom it is put down: the speaker, or the principal. */
  readonly actor: (row: R) => string;
  /** The matter that it takes a position on. */
  readonly on: (row: R) => string;
  /** The position. */
  readonly stance: (row: R) => Stance;
  /** When; undefined or left out: undated. */
  readonly date?: ((row: R) => Edtf | undefined) | undefined;
}

/** Options of `columnsOf`. */
export interface ColumnsOptions {
  /**
   * What orders rows that begin on one day: the last day that they can mean, as in every other answer (`"latest"`, the
   * default), or their ids alone (`"id"`), as in a database.
   */
  readonly ties?: "latest" | "id" | undefined;
  /** Actors that there are, whether they speak or not: to ask about one of them is no error. Default: those that speak. */
  readonly actors?: readonly string[] | undefined;
  /** Matters that there are, whether anybody takes a position on them or not. Default: those on which somebody does. */
  readonly matters?: readonly string[] | undefined;
}
