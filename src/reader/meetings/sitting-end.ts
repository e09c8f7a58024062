import type { NounPhrase } from "../statements/phrases/noun-phrase.ts";
import { boundary } from "../statements/subjects/subject-words.ts";
import { can } from "../statements/words/cues.ts";
import * as kinds from "../statements/words/kinds.ts";
import type { View } from "../statements/words/view.ts";

/** The largest number of tokens between the verb and the date of a sitting. */
const reach = 10;

/**
 * Returns the index after the date of the sitting of a body, as in `the council will discuss the truce on Monday`. The
 * body has to be the only subject, and the date has to follow the verb in the same clause. Otherwise, returns 0.
 */
export function sittingEnd({ tokens }: View, subjects: readonly NounPhrase[], verb: number): number {
  const kind = subjects[0]?.kind;
  if (subjects.length !== 1 || !(kind === "organization" || kind === "body")) return 0;
  if (can(tokens[verb - 1], kinds.infinitiveLink)) return 0;
  for (let at = verb + 1; at < Math.min(tokens.length, verb + reach); at += 1) {
    const token = tokens[at];
    if (!token || token.kind === "comma" || boundary.has(token.kind)) return 0;
    if (can(token, kinds.relative | kinds.complementizer)) return 0;
    if (token.date !== undefined) return at + 1;
  }
  return 0;
}
