import { boundary } from "../statements/subjects/subject-words.ts";
import { can } from "../statements/words/cues.ts";
import * as kinds from "../statements/words/kinds.ts";
import type { Token } from "../statements/words/tokens.ts";
import type { MeetingVocabulary } from "./meeting-vocabulary.ts";

/**
 * Returns the end of the clause that contains the index `from`. A clause ends at a mark such as a stop, at a relative
 * or reported clause, or at a comma or conjunction that joins a further verb, as in `met Danko and was due to see Rusu`.
 */
export function clauseEnd(tokens: readonly Token[], words: MeetingVocabulary, from: number): number {
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (boundary.has(token.kind) || can(token, kinds.relative | kinds.complementizer)) return at;
    if ((token.kind === "comma" || can(token, kinds.conjunction)) && joinsVerb(tokens, words, at)) return at;
  }
  return tokens.length;
}

/** Whether the conjunction at an index joins a further verb. */
export function joinsVerb(tokens: readonly Token[], words: MeetingVocabulary, at: number): boolean {
  const next = tokens.slice(at + 1, at + 4);
  return next.some(
    (token) =>
      can(token, kinds.auxiliary | kinds.passive | kinds.verb) ||
      words.planning.has(token.word) ||
      words.finite.has(token.word) ||
      words.future.has(token.word),
  );
}
