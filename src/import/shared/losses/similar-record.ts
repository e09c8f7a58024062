/**
 * A record of the rows that may describe the same fact as another record: a meeting or an event with the same actors at
 * a time that can be the same, a statement of the same speaker on the same day with the same act on the same issues, or
 * a proposal with the same proposers and title. A record is listed as well if it would be one with a record of the
 * dataset in `extends` if all rows of their table had been read in one call: both have the same key or the same number in
 * event data, or they are votes of one speaker on the same issues.
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
