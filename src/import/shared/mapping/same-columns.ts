/**
 * The mapping of a record in which `columns: "same"` stands for the fields whose columns have their names. `K` are the
 * fields that are required otherwise.
 */
export type SameColumns<M, K extends keyof M> = Omit<M, K | "columns"> &
  Partial<Pick<M, K>> & {
    /**
     * Reads each field that the mapping does not have from the column with the name of the field: `speaker` from
     * `speaker`. Fields with parts, such as `positions`, `place` and `about`, and the fields `id`, `key` and `citation` are
     * not among them. A column with a misspelt name is in `losses.unusedColumns`.
     */
    readonly columns: "same";
  };
