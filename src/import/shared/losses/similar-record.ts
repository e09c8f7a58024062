/**
 * A record of the rows that may describe the same fact as another record. The two records are of one of these kinds:
 * - meetings or events with the same actors, at times that can be the same
 * - statements of the same speaker on the same day, with the same act on the same issues
 * - proposals with the same proposers and title
 *
 * A record is also listed if it would have become one record with a record of the dataset in `extends` if all rows of
 * their table had been read in one call. Such records have the same key or the same number in event data, or they are
 * votes of one speaker on the same issues.
 */
export interface SimilarRecord {
  /** Kind of the records. */
  readonly kind: "statements" | "proposals" | "meetings" | "events";
  /** Id of the record of the rows. */
  readonly id: string;
  /** Number of the row that the record was made from. */
  readonly row: number;
  /**
   * Ids of the similar records in the dataset in `extends`, and of records of earlier rows. A meeting of an earlier row
   * is listed if it has the same date, format and participants. A record of another kind is listed only if it is equal.
   */
  readonly similar: readonly string[];
  /** A sentence that names the row and the records, and says what to do if they describe the same fact. */
  readonly message: string;
}
