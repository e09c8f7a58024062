import type { NounPhrase } from "../statements/noun-phrase.ts";
import type { View } from "../statements/view.ts";
import type { MeetingVocabulary } from "./meeting-vocabulary.ts";

/**
 * Whether a phrase follows a verb of meeting, or begins with one that no list of verbs contains. The phrase then means
 * whom somebody meets. For example, Danko in `dove incontrerà Danko`.
 */
export function isMet({ tokens }: View, words: MeetingVocabulary, { from }: NounPhrase): boolean {
  return [from - 1, from].some((at) => words.openings.has(tokens[at]?.word ?? ""));
}
