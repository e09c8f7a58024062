/** The words of a language that show that a name is one of a body which no gazetteer lists. Words are in small letters. */
export interface BodyWords {
  /** Nouns that are part of the names of bodies, in all their forms, such as `council` and `agenzia`. */
  readonly nouns: readonly string[];
  /** Nouns with which the names of media begin, such as `radio`. */
  readonly outletNouns: readonly string[];
  /** Whether the noun also ends a name, as in `Levant Water Authority`, or only begins one. */
  readonly nounsEndNames: boolean;
  /** Endings of adjectives in small letters that follow the noun and belong to the name, as in `Corte costituzionale`. */
  readonly adjectiveEndings: readonly string[];
  /** Words that join the parts of a name, other than the words of owners, such as `and` and `per`. */
  readonly joints: readonly string[];
  /** Those of the words that join parts after which a noun in small letters belongs to the name: `Alleanza dei socialisti`. */
  readonly complementJoints: readonly string[];
  /** Nouns in small letters before the name of a body, such as `company` in `the company Botas`. */
  readonly labels: readonly string[];
  /** Nouns in small letters before the name of a medium, such as `newspaper`. */
  readonly outletLabels: readonly string[];
  /** Verbs between a comma and the name of the medium that reports something, such as `transmite`. */
  readonly reportingVerbs: readonly string[];
  /** Words in capitals that are no names of bodies, such as `GDP`. */
  readonly otherAcronyms: readonly string[];
  /** Pronouns that follow only a person and a comma, such as `who`. */
  readonly personalRelatives: readonly string[];
}
