/**
 * Names of states, organizations and media, and given names. The reader has them in tables, so that a bundle contains those of the
 * languages that it reads. A table has one line for each actor, in which semicolons separate columns and `|` separates
 * alternatives.
 */
export interface NameTables {
  /** States and organizations: English names, English names of capitals, kind (empty: `state`), key (empty: the first name). */
  readonly actors: string;
  /**
   * Names by the code of the language, in the order of `actors`: names, capitals, adjectives. A digit is the position of an
   * English name, and an empty cell has all English names.
   */
  readonly languages: Readonly<Record<string, string>>;
  /** News agencies and media: customary name, other spellings. */
  readonly outlets: string;
  /** Given names, separated by blanks. They show that a name which no gazetteer has is that of a person. */
  readonly givenNames: string;
}
