import type { ColumnName } from "./fields.ts";

/** The fields that cannot be in `columns`, because they have parts or do not describe the record. */
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
 * The columns from which the fields of a mapping `M` are read. With `"same"`, a field that is not in the mapping is
 * read from the column of the same name, such as `speaker` from the column `speaker`. A column with a misspelt name is
 * in `losses.unusedColumns`. An object gives the column of each field, such as `{ speaker: "Who", date: "Day" }`.
 *
 * A cell of a field that is a list, such as the participants, is split at semicolons. Fields with parts, such as
 * `positions`, `place` and `about`, and `citation` are not read in this way. `"same"` reads `id` and `key` only if the
 * mapping has a single record for each row, because several records of a row cannot have the same id.
 */
export type FieldColumns<R, M> =
  | "same"
  | { readonly [F in Exclude<keyof M, OtherField>]?: ColumnName<R> | undefined };

/**
 * The mapping `M` of a record, with `columns`. The fields `K`, which are required in `M`, are optional here, because a
 * column can provide them.
 */
export type SameColumns<R, M, K extends keyof M> = Omit<M, K | "columns"> &
  Partial<Pick<M, K>> & {
    /** The columns of the fields that are not in the mapping. See {@link FieldColumns}. */
    readonly columns: FieldColumns<R, M>;
  };
