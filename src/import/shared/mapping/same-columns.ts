/**
 * The mapping `M` of a record, with `columns: "same"`. `K` are the fields that are required in `M`. They are optional
 * here, because a column with the name of the field can provide them.
 */
export type SameColumns<M, K extends keyof M> = Omit<M, K | "columns"> &
  Partial<Pick<M, K>> & {
    /**
     * If the mapping does not have a field, the field is read from the column with its name. For example, `speaker` is
     * read from the column `speaker`. Fields with parts, such as `positions`, `place` and `about`, are not read in this
     * way, and neither are the fields `id`, `key` and `citation`. A column with a misspelt name is in
     * `losses.unusedColumns`.
     */
    readonly columns: "same";
  };
