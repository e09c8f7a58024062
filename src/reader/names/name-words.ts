import type { BodyWords } from "./body-words.ts";

/**
 * Endings of words and what takes their place, such as `["ia", ["iei"]]`. The first pair whose ending a word has
 * applies, and the others do not.
 */
export type Endings = readonly (readonly [ending: string, others: readonly string[]])[];

/**
 * The words of names and roles in a language. Words are in small letters, and names are spelled as texts spell them. A
 * table has one line for each subject, in which semicolons separate columns and `|` separates alternatives.
 */
export interface NameWords {
  /**
   * Names of states and organizations that gazetteers lack in this language: key, names, capitals, adjectives. The key of a
   * state is its three-letter code of ISO 3166, and the key of an organization is its id in the bundled gazetteer.
   */
  readonly actors?: string;
  /** How the first word of a name changes with its case or article. Empty in languages without such forms. */
  readonly nameEndings: Endings;
  /** How an adjective that follows the first word of a name changes when the first word has another form. */
  readonly agreementEndings: Endings;
  /** The other genders and numbers of an adjective. */
  readonly adjectiveEndings: Endings;
  /** Prepositions after which the name of a capital means the city. */
  readonly locatives: readonly string[];
  /** Prepositions of place and of giving: the name of a capital means a state only near one of `transfers`. */
  readonly datives: readonly string[];
  /** Beginnings of verbs and adjectives that need a partner, such as `answer` and `close`. */
  readonly transfers: readonly string[];
  /** Words that join a noun to the name of its owner, articles included. */
  readonly genitives: readonly string[];
  /** Beginnings of nouns whose owner is a city, such as `airport` and `treaty`. */
  readonly placeNouns: readonly string[];
  /** Articles and other words that begin a noun phrase. */
  readonly determiners: readonly string[];
  /**
   * Offices of one person: title in English, nouns. A question mark before the title, here and in the next two tables,
   * says that the noun alone means nobody in particular, such as `leader` without the name of a state.
   */
  readonly offices: string;
  /** Bodies: title in English, nouns. */
  readonly bodies: string;
  /** People in the plural: title in English, nouns. */
  readonly groups: string;
  /** Departments of government: title in English, phrases. */
  readonly departments: string;
  /** Words within the phrase of an office that do not change whose it is, such as `former` and `acting`. */
  readonly qualifiers: readonly string[];
  /** Words of address before the name of a person, such as `general`. */
  readonly titles: readonly string[];
  /** Words that are capitalized in names of places, bodies and works, and never in those of persons. */
  readonly notPersons: readonly string[];
  /** Words beside the name of a medium that is cited, such as `newspaper` and `according to`. */
  readonly sources: readonly string[];
  /** Beginnings of nouns before a city that is meant as a place and not as a government, such as `flight` or `capital`. */
  readonly routes: readonly string[];
  /** Prepositions of a partner, such as `with`. */
  readonly partners: readonly string[];
  /** Nouns of which only a government has one, such as `view`, after the name of a capital. */
  readonly views: readonly string[];
  /** Nouns that make another name with that of a state, such as `Sea` and `University`. */
  readonly compounds: readonly string[];
  /** Words whose subject speaks, such as `said`. A name beside one is that of a person. */
  readonly speaking: readonly string[];
  /** The words of bodies and media that no gazetteer lists. */
  readonly unlistedBodies: BodyWords;
}
