import type { Edtf } from "../model/edtf.ts";
import type { Stance } from "../model/statement.ts";
import type { Attribution } from "../query/utterances.ts";

/** How statements are read from rows of any kind: each row is one act with one position. */
export interface StatementFields<R> {
  /** The id of a row; rows with the same date are in the order of their ids. */
  readonly id: (row: R) => string;
  /** The actor to whom it is attributed: the speaker, or the principal. */
  readonly actor: (row: R) => string;
  /** The matter that it takes a position on. */
  readonly on: (row: R) => string;
  /** The position. */
  readonly stance: (row: R) => Stance;
  /** The date, as EDTF or as the number of days since 1970-01-01; undefined or left out: undated. */
  readonly date?: ((row: R) => Edtf | number | undefined) | undefined;
}

/** Options of `columnsOf` for rows. */
export interface ColumnsOptions {
  /**
   * What orders rows that begin on one day: the last day that they can mean, as in every other answer (`"latest"`, the
   * default), or their ids alone (`"id"`), as in a database.
   */
  readonly ties?: "latest" | "id" | undefined;
  /** Actors that exist, whether they speak or not, so that a question to one of them is no error. Default: those that speak. */
  readonly actors?: readonly string[] | undefined;
  /** Matters that exist, whether anybody takes a position on them or not. Default: those on which somebody does. */
  readonly matters?: readonly string[] | undefined;
}

/** Options of `columnsOf` for a dataset. */
export interface DatasetColumnsOptions {
  /** Attribute a statement to its speaker (the default), or to the principal it was made for. */
  readonly attributeTo?: Attribution | undefined;
}
