import type { ColumnName } from "./fields.ts";

/** The fields that `columns` cannot have: they have parts, or they do not describe the record. */
type OtherField =
  | "when"
  | "citation"
  | "columns"
  | "positions"
  | "place"
  | "amount"
  | "about"
  | "codes"
  | "terms"
  | "responses"
  | "inReplyTo"
  | "attributes"
  | "doubts"
  | "length"
  | "digest"
  | "identifiers";

/**
 * The columns of the fields of a mapping `M`. `"same"` means that a field that is not in the mapping is read from the
 * column with the name of the field, such as `speaker` from the column `speaker`. A column with a misspelt name is in
 * `losses.unusedColumns`. An object has the name of the column for each field, such as `{ speaker: "Who", date: "Day" }`.
 *
 * A cell of a field that is a list, such as the participants, is split at semicolons. Fields with parts, such as
 * `positions`, `place` and `about`, and `citation` are not read in this way. `"same"` reads `id` and `key` only if the
 * mapping has a single record for each row, because several records of a row cannot have the same id.
 */
export type FieldColumns<R, M> =
  | "same"
  | { readonly [F in Exclude<keyof M, OtherField>]?: ColumnName<R> | undefined };

/**
 * The mapping `M` of a record, with `columns`. `K` are the fields that are required in `M`. They are optional here,
 * because a column can provide them.
 */
export type SameColumns<R, M, K extends keyof M> = Omit<M, K | "columns"> &
  Partial<Pick<M, K>> & {
    /** Columns from which the fields that the mapping does not have are read. See {@link FieldColumns}. */
    readonly columns: FieldColumns<R, M>;
  };
