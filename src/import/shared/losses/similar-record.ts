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
   * Ids of the records that it resembles. They are in the dataset in `extends`, or they are records of earlier rows: a
   * meeting that resembles this one, or another record that is equal to it.
   */
  readonly similar: readonly string[];
  /** A sentence that names the row and the records, and says what to do if they describe the same fact. */
  readonly message: string;
}
