import type { Words } from "../../words.ts";
import type { BodyWords } from "./body-words.ts";

/**
 * Endings of words. Each entry has an ending and the endings that can replace it. For example, `i(a|ei)` has the
 * endings `ia` and `iei` and turns `Rusia` into `Rusiei`. If a word has the endings of several entries, only the first
 * of these entries is used.
 */
export type Endings = Words;

/**
 * The words of names and offices in a language. Words are in small letters, and names are spelled as in texts. In a
 * table, each entry is on a separate line, and semicolons separate the columns.
 */
export interface NameWords {
  /**
   * A table of names of states and organizations in this language that the bundled gazetteers do not have. Its columns
   * are the key, the names, the capitals and the adjectives, and `|` separates the names in a column. The key of a
   * state is its three-letter ISO 3166 code, and the key of an organization is its id in the bundled gazetteers.
   */
  readonly actors?: string;
  /**
   * The endings that the first word of a name can have in other grammatical cases, such as the genitive. The list is
   * empty if the names of the language do not change.
   */
  readonly nameEndings: Endings;
  /**
   * Endings of adjectives that follow the first word of a name. If this word is in another grammatical case, the second
   * ending of an entry replaces the first one in the adjective.
   */
  readonly agreementEndings: Endings;
  /** Endings that make the other genders and numbers of an adjective of a state. */
  readonly adjectiveEndings: Endings;
  /** Words after which the name of a capital means the city, such as `in` and `visited`. */
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
  /** Prepositions that mean both `by` and `from`, such as Italian `da`. */
  readonly agents?: Words;
  /**
   * Words between a noun and the name of its owner, such as `of` and `the` in `the president of the union`. The list
   * includes grammatical articles.
   */
  readonly genitives: Words;
  /**
   * Beginnings of nouns such as `airport` and `treaty`. The name of a capital in the genitive after such a noun means
   * the city, as in `the airport of Moscow` and `the treaty of Moscow`.
   */
  readonly placeNouns: Words;
  /** Grammatical articles and other words that begin a noun phrase. */
  readonly determiners: Words;
  /**
   * A table of nouns for offices. Its columns are the title in English and the nouns, which are {@link Words}. A
   * question mark before the title means that the nouns, such as `leader`, identify an actor only together with the
   * name of a state or body.
   */
  readonly offices: string;
  /** A table of nouns for bodies. It has the form of `offices`. */
  readonly bodies: string;
  /** A table of plural nouns for people, such as `officials`. It has the form of `offices`. */
  readonly groups: string;
  /** Nouns for things that can follow the adjective `official`, in a language in which it can also be a person. */
  readonly officialThings?: Words;
  /**
   * A table of the departments of governments. Its columns are the title in English and the phrases for the department,
   * which are {@link Words}.
   */
  readonly departments: string;
  /** Words in the phrase for an office that do not change which office it is, such as `former` and `acting`. */
  readonly qualifiers: Words;
  /**
   * The `qualifiers` of an office that its holder no longer or not yet has, such as `former`. The holder does not speak
   * for the state.
   */
  readonly formers: Words;
  /** Forms of address before the name of a person, such as `Mrs`. */
  readonly titles: Words;
  /**
   * Words that can be part of the name of a place, a body or a work, but not of the name of a person, such as `Valley`.
   */
  readonly notPersons: Words;
  /** Words near the name of a medium that the text cites as a source, such as `newspaper` and `according to`. */
  readonly sources: Words;
  /**
   * Beginnings of nouns such as `flight` and `capital`. The name of a city directly after such a noun means the place
   * and not a government.
   */
  readonly routes: Words;
  /**
   * Prepositions before a partner, such as `with`. The name of a capital before such a preposition means a government,
   * as in `the treaty of Moscow with the West`.
   */
  readonly partners: Words;
  /** Nouns for something that a government has and a city does not have, such as `view` in `Moscow's view`. */
  readonly views: Words;
  /**
   * Nouns that, together with the name of a state, form the name of something else, as in `South China Sea` and
   * `University of Alba`.
   */
  readonly compounds: Words;
  /**
   * Beginnings of participles that show that the name of a capital after a word of `agents` means a government, as in
   * Italian `respinto da Mosca` (`rejected by Moscow`).
   */
  readonly deeds?: Words;
  /** Verbs of speaking, such as `said`. A name directly before one of them is that of a person. */
  readonly speaking: Words;
  /**
   * Other words that often follow a name, such as `was`. They are not part of it, but they are no evidence for a person:
   * they follow the names of bodies and works as well, as in `the Industrial Revolution was`.
   */
  readonly afterNames?: Words;
  /**
   * Verbs of speaking that are directly before the name of a person, as in `said Ada Miro`. A language in which the name
   * of a body can follow as well has no such verbs.
   */
  readonly saidBy?: Words;
  /** The words that show that a name is the name of a body or medium, although it is not in the gazetteer. */
  readonly unlistedBodies: BodyWords;
}
