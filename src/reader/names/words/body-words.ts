import type { Words } from "../../words.ts";

/**
 * The words of a language that show that a name is the name of a body, although it is not in the gazetteer. All words
 * are in lower case.
 */
export interface BodyWords {
  /** Nouns that are part of the names of bodies, such as `council`, in all their forms. */
  readonly nouns: Words;
  /** Nouns with which the names of media begin, such as `radio`. */
  readonly outletNouns: Words;
  /**
   * Whether a name can end with one of `nouns`, as in English `Levant Water Authority`. If not, these nouns only begin
   * names, as in Italian `Autorità delle acque` (`Water Authority`).
   */
  readonly nounsEndNames: boolean;
  /**
   * Endings of lower-case adjectives that can follow one of `nouns` and belong to the name, as in Italian `Corte
   * costituzionale` (`Constitutional Court`).
   */
  readonly adjectiveEndings: Words;
  /**
   * Words that join two parts of a name, such as `and` and `for`. The words in `genitives` of {@link NameWords} also
   * join parts and need not be listed.
   */
  readonly joints: Words;
  /**
   * Joining words after which even a lower-case noun belongs to the name, such as Italian `dei` in `Alleanza dei
   * socialisti` (`Alliance of Socialists`).
   */
  readonly complementJoints: Words;
  /** Lower-case nouns before the name of a body, such as `company` in `the company Botas`. */
  readonly labels: Words;
  /** Lower-case nouns before the name of a medium, such as `newspaper`. */
  readonly outletLabels: Words;
  /**
   * Verbs between a comma and the name of the medium that is the source of a report, such as Romanian `transmite` in
   * `…, transmite Agerpres` (`…, Agerpres reports`).
   */
  readonly reportingVerbs: Words;
  /** Words in capitals that are not names of bodies, such as `GDP`. */
  readonly otherAcronyms: Words;
  /** Relative pronouns that refer only to persons, such as `who`. They are searched for after a comma. */
  readonly personalRelatives: Words;
}
