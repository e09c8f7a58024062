import { boundary } from "../statements/subjects/subject-words.ts";
import { can } from "../statements/words/cues.ts";
import * as kinds from "../statements/words/kinds.ts";
import type { Token } from "../statements/words/tokens.ts";
import type { MeetingVocabulary } from "./meeting-vocabulary.ts";

/**
 * Returns the index of the token that ends the clause at `from`. This is a mark such as a full stop, the first word of
 * a relative or reported clause, or a comma or conjunction before another verb, such as `and` in `met Danko and was due
 * to see Rusu`.
 */
export function clauseEnd(tokens: readonly Token[], words: MeetingVocabulary, from: number): number {
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (boundary.has(token.kind) || can(token, kinds.relative | kinds.complementizer)) return at;
    if ((token.kind === "comma" || can(token, kinds.conjunction)) && joinsVerb(tokens, words, at)) return at;
  }
  return tokens.length;
}

/** Whether another verb follows the comma or conjunction at an index within three tokens. */
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
