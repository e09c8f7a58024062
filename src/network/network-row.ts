/** A coded row: somebody takes a stance on something in a document on a day. Any other field can be a variable. */
export interface NetworkRow {
  /** What explanations call the row. */
  readonly id: string | number;
  /** An EDTF date, or a day with the time of the day (`2022-01-10T09:30`). Absent, null or empty: undated. */
  readonly date?: string | null | undefined;
  /** The document that it stands in. */
  readonly document?: string | number | null | undefined;
  /** Where it begins in the document; puts rows of one day in order. */
  readonly start?: number | null | undefined;
  /** Where it ends in the document. */
  readonly end?: number | null | undefined;
}
