/** A coded row, such as the stance of an actor on an issue in a document. Rows can have further fields, each of which can be a variable. */
export interface NetworkRow {
  /** The id by which `explain` refers to the row. */
  readonly id: string | number;
  /** An EDTF date, or a day with a time of day (`2022-01-10T09:30`). Absent, null or empty: undated. */
  readonly date?: string | null | undefined;
  /** The document that contains the coded passage. */
  readonly document?: string | number | null | undefined;
  /** Where the passage begins in the document. Rows of the same day and document are sorted by it. */
  readonly start?: number | null | undefined;
  /** Where the passage ends in the document. */
  readonly end?: number | null | undefined;
}
