import type { Edtf } from "../model/edtf.ts";
import type { Stance } from "../model/statement.ts";
import type { Attribution } from "../query/stance-act.ts";

/** Functions that read a statement from a row of any kind. Each row is one statement with one position. */
export interface StatementFields<R> {
  /** Returns the id of a row. Rows with the same date are in the order of their ids. */
  readonly id: (row: R) => string;
  /** Returns the id of the actor to whom a row is attributed: the speaker or the principal. */
  readonly actor: (row: R) => string;
  /** Returns the id of what the stance is on, such as an issue. */
  readonly on: (row: R) => string;
  /** Returns the stance. */
  readonly stance: (row: R) => Stance;
  /** Returns the date, as EDTF or as the number of days since 1970-01-01; undefined: the row is undated. Default: all rows are undated. */
  readonly date?: ((row: R) => Edtf | number | undefined) | undefined;
}

/** Options of `columnsOf` for rows. */
export interface ColumnsOptions {
  /**
   * The order of rows that begin on the same day: by the last day that their dates can mean and then by id (`"latest"`, the
   * default and the order of all queries), or only by id (`"id"`), as a database sorts by two columns.
   */
  readonly ties?: "latest" | "id" | undefined;
  /** Ids of actors that exist even if no row has them, so that queries for them return nothing instead of throwing. Default: only those in the rows. */
  readonly actors?: readonly string[] | undefined;
  /** Ids of issues and other matters that exist even if no row has a stance on them. Default: only those in the rows. */
  readonly matters?: readonly string[] | undefined;
}

/** Options of `columnsOf` for a dataset. */
export interface DatasetColumnsOptions {
  /**
   * Attribute a statement, a proposal or a response to the actor that performed it (`"speaker"`), to the principal it was
   * performed for, or to both. Default: `"both"`.
   */
  readonly attributeTo?: Attribution | undefined;
}
