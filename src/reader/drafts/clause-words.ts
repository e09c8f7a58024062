import { areJoined, type TextWord } from "./phrases.ts";

/**
 * Returns the index after the last word before the next punctuation mark. The words begin at the index `from`, which
 * can be the number of words.
 */
export function clauseEnd(words: readonly TextWord[], from: number): number {
  let end = from;
  while (end < words.length && areJoined(words, end)) end += 1;
  return end;
}
