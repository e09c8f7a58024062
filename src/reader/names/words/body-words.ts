import type { Words } from "../../words.ts";

/** The words of a language that show that an unlisted name is the name of a body. All words are in lower case. */
export interface BodyWords {
  /** Nouns that are part of the names of bodies, in all their forms, such as `council` and `agenzia`. */
  readonly nouns: Words;
  /** Nouns with which the names of media begin, such as `radio`. */
  readonly outletNouns: Words;
  /**
   * Whether a name can end with a noun of `nouns`, as in `Levant Water Authority`. If not, these nouns only begin
   * names.
   */
  readonly nounsEndNames: boolean;
  /**
   * Endings of lower-case adjectives that follow a noun of `nouns` and belong to the name, as in `Corte
   * costituzionale`.
   */
  readonly adjectiveEndings: Words;
  /**
   * Words that join two parts of a name, such as `and` and `per`. `genitives` of {@link NameWords} also join parts
   * and need not be listed.
   */
  readonly joints: Words;
  /**
   * Joining words after which even a lower-case noun belongs to the name, such as `dei` in `Alleanza dei socialisti`.
   */
  readonly complementJoints: Words;
  /** Lower-case nouns before the name of a body, such as `company` in `the company Botas`. */
  readonly labels: Words;
  /** Lower-case nouns before the name of a medium, such as `newspaper`. */
  readonly outletLabels: Words;
  /**
   * Verbs that are between a comma and the name of the medium that is the source of a report. For example, Romanian
   * `…, transmite Agerpres` means `…, Agerpres reports`.
   */
  readonly reportingVerbs: Words;
  /** Words in capitals that are not names of bodies, such as `GDP`. */
  readonly otherAcronyms: Words;
  /** Pronouns that, after a comma, refer only to a person, such as `who`. */
  readonly personalRelatives: Words;
}
