import type { BodyWords } from "./body-words.ts";

/**
 * Endings of words and the endings that can replace them: `["ia", ["iei"]]` makes `Rusiei` of `Rusia`. Only the first
 * pair whose ending a word has is used.
 */
export type Endings = readonly (readonly [ending: string, others: readonly string[]])[];

/**
 * The words of names and roles in a language. Words are in small letters, and names are spelled as texts spell them.
 * A table has one entry on each line. Semicolons separate its columns, and `|` separates alternatives.
 */
export interface NameWords {
  /**
   * Names of states and organizations that gazetteers lack in this language: key, names, capitals, adjectives. The key of a
   * state is its three-letter code of ISO 3166, and the key of an organization is its id in the bundled gazetteer.
   */
  readonly actors?: string;
  /** The other forms of the first word of a name, such as its genitive. Empty in languages without such forms. */
  readonly nameEndings: Endings;
  /** The form of an adjective after the first word of a name, if the first word has one of its other forms. */
  readonly agreementEndings: Endings;
  /** The other genders and numbers of an adjective. */
  readonly adjectiveEndings: Endings;
  /** Prepositions after which the name of a capital means the city. */
  readonly locatives: readonly string[];
  /**
   * Prepositions that can introduce a place or an actor, such as `to` and `from`. After one of them, the name of a
   * capital means a state only if one of `transfers` is near, as in `the answer to Moscow`.
   */
  readonly datives: readonly string[];
  /** Beginnings of words that need somebody else, such as `answer` and `close` in `close to Moscow`. */
  readonly transfers: readonly string[];
  /** Words between a noun and the name of its owner, including articles, such as `of` and `the`. */
  readonly genitives: readonly string[];
  /** Beginnings of nouns that belong to a city and not to a government, such as `airport` and `treaty`. */
  readonly placeNouns: readonly string[];
  /** Articles and other words that begin a noun phrase. */
  readonly determiners: readonly string[];
  /**
   * Offices of one person: title in English, nouns. A question mark before the title means that the noun alone does
   * not say who is meant, such as `leader` without the name of a state. The same is true of the next two tables.
   */
  readonly offices: string;
  /** Bodies: title in English, nouns, as in `offices`. */
  readonly bodies: string;
  /** People in the plural: title in English, nouns, as in `offices`. */
  readonly groups: string;
  /** Departments of government: title in English, phrases. */
  readonly departments: string;
  /** Words within the phrase of an office that do not change which office it is, such as `former` and `acting`. */
  readonly qualifiers: readonly string[];
  /** Words of address before the name of a person, such as `general`. */
  readonly titles: readonly string[];
  /** Words that can be part of the name of a place, a body or a work, but not of a person, such as `Valley`. */
  readonly notPersons: readonly string[];
  /** Words beside the name of a medium that is cited, such as `newspaper` and `according to`. */
  readonly sources: readonly string[];
  /**
   * Beginnings of nouns directly before a city that show that it is a place and not a government, such as `flight` or
   * `capital`.
   */
  readonly routes: readonly string[];
  /** Prepositions before a partner, such as `with`. Before one of them, the name of a capital means a government. */
  readonly partners: readonly string[];
  /** Nouns for what a government has and a city has not, such as `view` in `Moscow's view`. */
  readonly views: readonly string[];
  /** Nouns that form a different name with the name of a state, as in `South China Sea` and `University of Alba`. */
  readonly compounds: readonly string[];
  /** Verbs of speaking, such as `said`. A name directly before one of them is that of a person. */
  readonly speaking: readonly string[];
  /** The words of bodies and media that no gazetteer lists. */
  readonly unlistedBodies: BodyWords;
}
