/**
 * A coded row, such as the stance of an actor on an issue in a document. Rows can have further fields. Any field can be
 * the row variable, the column variable or the qualifier.
 */
export interface NetworkRow {
  /** The id by which `explain` refers to the row. It has to be different for each row. */
  readonly id: string | number;
  /**
   * The date of the row, in EDTF or as a day with a time of day (`2022-01-10T09:30`). The row is undated if this field
   * is absent, null or empty.
   */
  readonly date?: string | null | undefined;
  /** The document that contains the coded passage. */
  readonly document?: string | number | null | undefined;
  /**
   * The position at which the coded passage begins in the document. If rows have the same moment and the same document,
   * they are sorted by this position.
   */
  readonly start?: number | null | undefined;
  /** The position in the document where the coded passage ends. */
  readonly end?: number | null | undefined;
}
