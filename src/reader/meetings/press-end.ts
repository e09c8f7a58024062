import type { View } from "../statements/words/view.ts";
import type { MeetingVocabulary } from "./meeting-vocabulary.ts";

/** Returns the index after the words for a press conference. If the conference is not a press conference, returns 0. */
export function pressEnd({ tokens }: View, words: MeetingVocabulary, at: number): number {
  for (let i = Math.max(0, at - 1); i < Math.min(tokens.length, at + 4); i += 1)
    if (words.press.has(tokens[i]?.word ?? "")) return Math.max(i, at) + 1;
  return 0;
}
