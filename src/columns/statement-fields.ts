import type { Edtf } from "../model/edtf.ts";
import type { Stance } from "../model/stance.ts";
import type { Attribution } from "../query/stances/stance-act.ts";

/** Functions that read a statement from a row of any kind. Each row is one statement with one position. */
export interface StatementFields<R> {
  /** Returns the id of a row. Rows with the same date are in the order of their ids. */
  readonly id: (row: R) => string;
  /** Returns the id of the actor to whom a row is attributed: the speaker or the principal. */
  readonly actor: (row: R) => string;
  /** Returns the id of the matter that the stance of a row is on, such as an issue. */
  readonly on: (row: R) => string;
  /** Returns the stance that a row takes on the matter, such as `support`. */
  readonly stance: (row: R) => Stance;
  /**
   * Returns the date of a row, as EDTF or as the number of days since 1970-01-01, or undefined if the row is undated.
   * Default: all rows are undated.
   */
  readonly date?: ((row: R) => Edtf | number | undefined) | undefined;
}

/** Options of `columnsOf` when it is called with an array of rows. */
export interface ColumnsOptions {
  /**
   * The order of rows whose dates begin on the same day. With `"latest"`, such rows are sorted by the last day that
   * their dates can mean and then by id, as in all queries of `demarche`. With `"id"`, they are sorted only by id. This
   * is the order of a database that sorts by first day and id. Default: `"latest"`.
   */
  readonly ties?: "latest" | "id" | undefined;
  /**
   * Ids of actors that can be queried even if no row has them. A query for such an actor returns an empty result. For
   * any other actor that is in no row, a query throws. Default: only the actors in the rows can be queried.
   */
  readonly actors?: readonly string[] | undefined;
  /**
   * Ids of issues and other matters that can be queried even if no row has a stance on them. A query for such a matter
   * returns an empty result. For any other matter that is in no row, a query throws. Default: only the matters in the
   * rows can be queried.
   */
  readonly matters?: readonly string[] | undefined;
}

/** Options of `columnsOf` when it is called with a dataset. */
export interface DatasetColumnsOptions {
  /**
   * Whether an act (a statement, a proposal or a response) is attributed to the actor that performed it (`"speaker"`),
   * to the principal for whom it was performed (`"principal"`), or to both (`"both"`). Default: `"both"`.
   */
  readonly attributeTo?: Attribution | undefined;
}
