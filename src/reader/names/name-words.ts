import type { BodyWords } from "./body-words.ts";

/**
 * Endings of words and the endings that can replace them: `["ia", ["iei"]]` turns `Rusia` into `Rusiei`. If a word
 * has the endings of several pairs, only the first of these pairs is used.
 */
export type Endings = readonly (readonly [ending: string, others: readonly string[]])[];

/**
 * The words of names and roles in a language. Words are in small letters, and names are spelled as texts spell them.
 * A table has one entry on each line. Semicolons separate its columns, and `|` separates alternatives.
 */
export interface NameWords {
  /**
   * A table of the names of states and organizations that gazetteers lack in this language. Its columns are the key,
   * names, capitals and adjectives. The key of a state is its three-letter code of ISO 3166, and the key of an
   * organization is its id in the bundled gazetteer.
   */
  readonly actors?: string;
  /**
   * The endings of the other forms of the first word of a name, such as its genitive. The list is empty for a
   * language without such forms.
   */
  readonly nameEndings: Endings;
  /**
   * Endings of adjectives that follow the first word of a name. If this word has one of its other forms, such as the
   * genitive, the adjective gets the second ending of a pair in place of the first.
   */
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
  /**
   * Beginnings of words that connect one actor with another, such as `answer` in `the answer to Moscow` and `close` in
   * `close to Moscow`.
   */
  readonly transfers: readonly string[];
  /** Words between a noun and the name of its owner, including articles, such as `of` and `the`. */
  readonly genitives: readonly string[];
  /**
   * Beginnings of nouns that show that the name of a capital after them means the city, as in `the airport of Moscow`
   * and `the treaty of Moscow`.
   */
  readonly placeNouns: readonly string[];
  /** Articles and other words that begin a noun phrase. */
  readonly determiners: readonly string[];
  /**
   * A table of the offices of one person. Its columns are the title in English and the nouns. A question mark before
   * the title means that the nouns, such as `leader`, show who is meant only together with the name of a state or
   * body. The tables `bodies` and `groups` have the same columns and the same question mark.
   */
  readonly offices: string;
  /** A table of nouns for bodies, with the columns of `offices`. */
  readonly bodies: string;
  /** A table of nouns for people in the plural, with the columns of `offices`. */
  readonly groups: string;
  /** A table of the departments of governments. Its columns are the title in English and phrases. */
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
   * Beginnings of nouns such as `flight` or `capital`. If such a noun is directly before the name of a city, the name
   * means a place and not a government.
   */
  readonly routes: readonly string[];
  /** Prepositions before a partner, such as `with`. Before one of them, the name of a capital means a government. */
  readonly partners: readonly string[];
  /** Nouns for something that a government has and a city does not have, such as `view` in `Moscow's view`. */
  readonly views: readonly string[];
  /** Nouns that form a different name with the name of a state, as in `South China Sea` and `University of Alba`. */
  readonly compounds: readonly string[];
  /** Verbs of speaking, such as `said`. A name directly before one of them is that of a person. */
  readonly speaking: readonly string[];
  /** The words of bodies and media that no gazetteer lists. */
  readonly unlistedBodies: BodyWords;
}
