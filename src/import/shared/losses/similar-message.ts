/** What a sentence about similar records names. */
interface SimilarRecords {
  /** The row, such as `row 2 (the 3rd)`. */
  readonly row: string;
  /** The kind of the records, such as `meeting`. */
  readonly word: string;
  readonly id: string;
  /** Ids of the similar records. At least one. */
  readonly similar: readonly string[];
  /** Whether the first similar record comes from another part of the same table. */
  readonly isOfTable: boolean;
}

/**
 * Returns a sentence that names two records that may describe the same fact, and says what to do if they do. The ids are
 * written in full, so that the code in the sentence can be copied.
 */
export function similarMessage({ row, word, id, similar, isOfTable }: SimilarRecords): string {
  const [quoted, ...others] = [id, ...similar].map((each) => JSON.stringify(each));
  const cure = isOfTable
    ? "They seem to come from two parts of one table. Read all rows of the table in one call, so that they become one record."
    : `If two of them are one, leave the row out, or call renameIds(dataset, { ${quoted}: ${others[0]} }, { merge: true, prefer: "first" }).`;
  return `${row}: the ${word} ${quoted} resembles ${others.join(", ")}. ${cure}`;
}
