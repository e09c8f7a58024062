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

/** The key is a word. The value contains the phrases that begin with this word, longer phrases first. */
export type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>;

/** Returns an index of phrases by their first words. */
export function indexOf(phrases: readonly Phrase[]): PhraseIndex {
  const byFirst = groupBy(phrases, ({ words }) => words[0] ?? "");
  for (const same of byFirst.values()) same.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/**
 * Splits a phrase into words in the same way as a text is split. If the language elides vowels, an apostrophe ends a
 * word. For example, `stando all'` and `quest'ultimo` are two words each.
 */
export function splitPhrase(phrase: string, elides: boolean): readonly string[] {
  return (elides ? phrase.replace(/'(?=\S)/g, "' ") : phrase).split(" ");
}
