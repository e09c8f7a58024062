/**
 * Names of states, organizations and media, and given names. They are strings in several tables, so that a bundle
 * contains only the languages that it reads. Each line of a table is about one actor. Semicolons separate columns,
 * and `|` separates alternatives.
 */
export interface NameTables {
  /**
   * States. The columns are the English names, the English names of capitals and the key. The first letters of the key
   * are left out if the first name begins with them. For example, the line of Angola has `GO` for the key `AGO`.
   */
  readonly states: string;
  /**
   * Organizations. The columns are the English names, the English names of their seats and the type (an empty cell
   * means `organization`). The key of an organization is made from the first of its names, in the form of an id.
   */
  readonly organizations: string;
  /**
   * For each language code, a table of names in that language. Its lines are in the order of the lines of `states` and
   * then of `organizations`, and its columns are names, capitals and adjectives. A digit in a cell means the English name at that index, and an
   * empty cell means all English names.
   */
  readonly languages: Readonly<Record<string, string>>;
  /**
   * News agencies and media. The columns are the customary name and other spellings. A spelling that begins with `~` is
   * also a common word.
   */
  readonly outlets: string;
  /**
   * Given names in alphabetical order. They show that an unknown name is that of a person. Each name is shortened: a
   * digit is the number of first letters that it shares with the previous name, and only the other letters follow.
   * For example, `0anna3e` means `anna` and `anne`.
   */
  readonly givenNames: string;
}
