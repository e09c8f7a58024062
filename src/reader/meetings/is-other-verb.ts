import { can, isFiller } from "../statements/words/cues.ts";
import * as kinds from "../statements/words/kinds.ts";
import type { Token } from "../statements/words/tokens.ts";
import type { View } from "../statements/words/view.ts";
import type { MeetingVocabulary } from "./meeting-vocabulary.ts";

/**
 * Whether a token is a verb other than one that holds a meeting: a verb of speaking, or a participle after an auxiliary.
 */
export function isOtherVerb(
  { tokens, vocabulary, cueAt }: View,
  words: MeetingVocabulary,
  at: number,
): boolean {
  const token = tokens[at] as Token;
  if (token.kind !== "word" || words.planning.has(token.word)) return false;
  const { participles, participleEndings } = vocabulary;
  if (cueAt(at) || participles.has(token.word)) return true;
  const isAfterAuxiliary = can(tokens[at - 1], kinds.auxiliary) || isFiller(tokens[at - 1]);
  return (
    isAfterAuxiliary && token.can === 0 && participleEndings.some((ending) => token.word.endsWith(ending))
  );
}
