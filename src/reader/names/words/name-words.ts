import type { Words } from "../../words.ts";
import type { BodyWords } from "./body-words.ts";

/**
 * Endings of words. Each entry has an ending and the endings that can replace it: `i(a|ei)` turns `Rusia` into `Rusiei`.
 * If a word has the endings of several entries, only the first of these entries is used.
 */
export type Endings = Words;

/**
 * The words of names and roles in a language. Words are in small letters, and names are spelled as texts spell them.
 * A table has one entry on each line, and semicolons separate its columns.
 */
export interface NameWords {
  /**
   * A table of additional names of states and organizations in this language, which gazetteers do not have. Its columns
   * are the key, names, capitals and adjectives, and `|` separates the names in a column. The key of a state is its
   * three-letter code of ISO 3166, and the key of an organization is its id in the bundled gazetteer.
   */
  readonly actors?: string;
  /**
   * The endings of the first word of a name in its other forms, such as the genitive. The list is empty if the language
   * has no such forms.
   */
  readonly nameEndings: Endings;
  /**
   * Endings of adjectives that follow the first word of a name. If this word is in another form, such as the genitive,
   * the adjective gets the second ending of an entry in place of the first.
   */
  readonly agreementEndings: Endings;
  /** The other genders and numbers of an adjective. */
  readonly adjectiveEndings: Endings;
  /** Prepositions after which the name of a capital means the city. */
  readonly locatives: Words;
  /**
   * Prepositions that can introduce a place or an actor, such as `to` and `from`. After one of them, the name of a
   * capital means a state only if one of `transfers` is near, as in `the answer to Moscow`.
   */
  readonly datives: Words;
  /**
   * Prepositions before the place where somebody goes. After such a preposition, the name of a state or capital does
   * not show whose office is meant, as in `invited the leaders to Rome`.
   */
  readonly directions?: Words;
  /**
   * Beginnings of words that connect one actor with another, such as `answer` in `the answer to Moscow` and `close` in
   * `close to Moscow`.
   */
  readonly transfers: Words;
  /** Words between a noun and the name of its owner, including grammatical articles, such as `of` and `the`. */
  readonly genitives: Words;
  /**
   * Beginnings of nouns such as `airport` and `treaty`. The name of a capital after such a noun means the city, as in
   * `the airport of Moscow` and `the treaty of Moscow`.
   */
  readonly placeNouns: Words;
  /** Grammatical articles and other words that begin a noun phrase. */
  readonly determiners: Words;
  /**
   * A table of the offices of one person. Its columns are the title in English and the nouns, which are {@link Words}.
   * A question mark before the title means that the nouns, such as `leader`, identify an actor only together with the
   * name of a state or body. The tables `bodies` and `groups` have the same columns and the same question mark.
   */
  readonly offices: string;
  /** A table of nouns for bodies, with the columns of `offices`. */
  readonly bodies: string;
  /** A table of plural nouns for people, with the columns of `offices`. */
  readonly groups: string;
  /** A table of the departments of governments. Its columns are the title in English and phrases, which
   * are {@link Words}. */
  readonly departments: string;
  /** Words within the phrase of an office that do not change which office it is, such as `former` and `acting`. */
  readonly qualifiers: Words;
  /** Words of address before the name of a person, such as `general`. */
  readonly titles: Words;
  /** Words that can be part of the name of a place, a body or a work, but not of a person, such as `Valley`. */
  readonly notPersons: Words;
  /** Words beside the name of a medium that is cited, such as `newspaper` and `according to`. */
  readonly sources: Words;
  /**
   * Beginnings of nouns such as `flight` or `capital`. If such a noun is directly before the name of a city, the name
   * means a place and not a government.
   */
  readonly routes: Words;
  /** Prepositions before a partner, such as `with`. Before one of them, the name of a capital means a government. */
  readonly partners: Words;
  /** Nouns for something that a government has and a city does not have, such as `view` in `Moscow's view`. */
  readonly views: Words;
  /**
   * Nouns that, together with the name of a state, form the name of something else, as in `South China Sea` and
   * `University of Alba`.
   */
  readonly compounds: Words;
  /** Verbs of speaking, such as `said`. A name directly before one of them is that of a person. */
  readonly speaking: Words;
  /** The words of bodies and media that no gazetteer lists. */
  readonly unlistedBodies: BodyWords;
}
