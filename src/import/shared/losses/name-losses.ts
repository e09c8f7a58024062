/**
 * How a name in the rows was recognized: as the id of a record, a code of the record in a register, its name or one of
 * its other names.
 */
export type MatchReason = "id" | "identifier" | "name" | "other-name";

/** A name or a meeting in the rows that was recognized as a record of the dataset in `extends`. */
export interface MatchedName {
  /** Kind of the record. */
  readonly kind: "actors" | "issues" | "documents" | "meetings";
  /** The name in the rows, or the title of the meeting. */
  readonly name: string;
  /** Id of the record. */
  readonly id: string;
  /** How the record was recognized. Meetings are recognized by their day, format and participants. */
  readonly because: MatchReason | "date-and-participants";
}

/**
 * A name of an actor or an issue. No record of the dataset in `extends` has this name. A new record was made for it.
 */
export interface UnmatchedName {
  /** Kind of the record. */
  readonly kind: "actors" | "issues";
  /** The name in the rows. */
  readonly name: string;
  /** Id of the new record. */
  readonly id: string;
  /**
   * Ids of records that may be the same: records of the dataset in `extends`, and other new records. Absent if there is
   * no such record. A record is listed if this name is its name or one of its other names, or if the two names differ
   * in only one of these ways:
   *
   * - in one letter of a longer word, in two letters that changed places, in blanks, in hyphens or in the order of words
   * - persons: one name has a middle name, an initial or a title, begins with the family name, is the family name alone,
   *   or is another transliteration
   * - organizations: one name is the initials of the other
   * - bodies: one name ends with the other
   * - actors: one name has "UN" where the other has "United Nations", only one of them begins with "The", or both give the
   *   same id
   * - one name lists several names and the other is one of them, such as "Alba; Borea" and "Alba"
   */
  readonly similar?: readonly string[];
}

/** Two names in the rows that became one record. */
export interface JoinedNames {
  /** Kind of the record. */
  readonly kind: "actors" | "issues";
  /** Id of the record. */
  readonly id: string;
  /** The name that came first, and the name that was joined with it. */
  readonly names: readonly [string, string];
  /** What the second name was recognized by. */
  readonly because: MatchReason;
}
