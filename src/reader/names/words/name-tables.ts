/**
 * Names of states, organizations and media, and given names. The names of each language are a separate string, so that
 * a bundle contains only the languages that it reads. In all tables except `givenNames`, a line is about one actor,
 * semicolons separate the columns, and `|` separates the names in a column.
 */
export interface NameTables {
  /**
   * The states. The columns are the English names, the English names of the capitals, and the key, which is a
   * three-letter ISO 3166 code. The key is shortened: letters at its start are left out if the first name begins with
   * them. For example, the line of Angola has `GO` for the key `AGO`.
   */
  readonly states: string;
  /**
   * The organizations. The columns are the English names, the English names of the cities that can mean the
   * organization, and the type. An empty type means `organization`. The key of an organization is its first name in the
   * form of an id.
   */
  readonly organizations: string;
  /**
   * The names of these actors in other languages, as one table for each language code. The lines are in the order of
   * `states` and then of `organizations`. The columns are names, capitals and adjectives. A digit in the first two
   * columns means the English name at this index, and an empty cell means all English names.
   */
  readonly languages: Readonly<Record<string, string>>;
  /**
   * The news agencies and media. The columns are the customary name and other spellings. `~` before a spelling means
   * that it is also a common word.
   */
  readonly outlets: string;
  /**
   * Given names in alphabetical order. They show that an unknown name is the name of a person. Each name is shortened:
   * the letters that it shares with the start of the previous name are left out, and the digit before it is the number
   * of these letters. For example, `0anna3e` means `anna` and `anne`.
   */
  readonly givenNames: string;
}
