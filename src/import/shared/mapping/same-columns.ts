/**
 * The mapping `M` of a record, with `columns: "same"`. `K` are the fields that are required in `M`. They are optional
 * here, because a column with the name of the field can provide them.
 */
export type SameColumns<M, K extends keyof M> = Omit<M, K | "columns"> &
  Partial<Pick<M, K>> & {
    /**
     * A field that is not in the mapping is read from the column with the name of the field, such as `speaker` from the
     * column `speaker`. This does not apply to fields with parts, such as `positions`, `place` and `about`, or to `id`,
     * `key` and `citation`. A column with a misspelt name is in `losses.unusedColumns`.
     */
    readonly columns: "same";
  };
