/**
 * A record of the rows that may describe the same fact as another record: a meeting or an event with the same actors at
 * a time that can be the same, a statement of the same speaker on the same day with the same act on the same issues, or
 * a proposal with the same proposers and title.
 */
export interface SimilarRecord {
  /** Kind of the records. */
  readonly kind: "statements" | "proposals" | "meetings" | "events";
  /** Id of the record of the rows. */
  readonly id: string;
  /** Number of the row that the record was made from. */
  readonly row: number;
  /**
   * Ids of the similar records in the dataset in `extends`, and of records of earlier rows: meetings with the same date,
   * format and participants, or equal records of another kind.
   */
  readonly similar: readonly string[];
  /** A sentence that names the row and the records, and says what to do if they describe the same fact. */
  readonly message: string;
}
