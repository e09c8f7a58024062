import type { NounPhrase } from "../statements/phrases/noun-phrase.ts";
import type { View } from "../statements/words/view.ts";
import type { MeetingVocabulary } from "./meeting-vocabulary.ts";

/**
 * Whether a phrase means the person whom somebody meets, as Danko in `where she will meet Danko`. This is the case if a
 * verb or noun for a meeting is directly before the phrase or is its first word.
 */
export function isMet({ tokens }: View, words: MeetingVocabulary, { from }: NounPhrase): boolean {
  return [from - 1, from].some((at) => words.openings.has(tokens[at]?.word ?? ""));
}
