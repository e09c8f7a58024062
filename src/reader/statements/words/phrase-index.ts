import { groupBy } from "../../../collections/group-by.ts";
import type { CueClass } from "./cue-class.ts";

/** A phrase of several words. */
export interface Phrase {
  readonly words: readonly string[];
  /**
   * The lists that contain the phrase, as bits of `kinds`. If this is set, the tokens of the phrase are joined
   * into one token.
   */
  readonly can?: number;
  /** The class of the phrase, if it is a phrase of speaking. */
  readonly cue?: CueClass;
}

/** The phrases that begin with one word. */
interface PhraseList {
  /** The phrases, longer ones first. */
  readonly phrases: readonly Phrase[];
  /** The second words of the phrases. An empty word means that any word can follow the first one. */
  readonly seconds: ReadonlySet<string>;
}

/** Phrases by their first words. */
export type PhraseIndex = ReadonlyMap<string, PhraseList>;

/** Returns an index of phrases by their first words. */
export function indexOf(phrases: readonly Phrase[]): PhraseIndex {
  const byFirst = groupBy(phrases, ({ words }) => words[0] ?? "");
  return new Map(
    [...byFirst].map(([first, same]) => {
      const sorted = same.sort((a, b) => b.words.length - a.words.length);
      const seconds = same.map(({ words: [, second = ""] }) => (second === "*" ? "" : second));
      return [first, { phrases: sorted, seconds: new Set(seconds) }];
    }),
  );
}

/**
 * Splits a phrase into words in the same way as a text is split. If the language elides vowels, an apostrophe ends a
 * word. For example, `stando all'` and `quest'ultimo` are two words each.
 */
export function splitPhrase(phrase: string, elides: boolean): readonly string[] {
  return (elides ? phrase.replace(/'(?=\S)/g, "' ") : phrase).split(" ");
}
