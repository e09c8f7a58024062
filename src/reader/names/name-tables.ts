/**
 * Names of states, organizations and media, and given names. They are strings in several tables, so that a bundle
 * contains only the languages that it reads. Each line of a table is about one actor. Semicolons separate columns,
 * and `|` separates alternatives.
 */
export interface NameTables {
  /** States and organizations: English names, English names of capitals, kind (empty: `state`), key (empty: the first name). */
  readonly actors: string;
  /**
   * Names by the code of the language. The lines are in the order of `actors`, and their columns are names, capitals
   * and adjectives. A digit stands for the English name at that index, and an empty cell for all English names.
   */
  readonly languages: Readonly<Record<string, string>>;
  /** News agencies and media: customary name, other spellings. `~` marks a spelling that is also another word. */
  readonly outlets: string;
  /** Given names, separated by blanks. They show that a name which no gazetteer has is that of a person. */
  readonly givenNames: string;
}
