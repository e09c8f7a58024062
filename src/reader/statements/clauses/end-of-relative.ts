import { opensClause } from "../subjects/link.ts";
import { can, hasVerbEnding, isFiller, isVerb } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import type { View } from "../words/view.ts";
import type { Clause } from "./clause.ts";

/** The largest number of tokens of a relative clause. Without the limit, the running time would not be linear. */
const longest = 200;

/** The largest number of dates and adverbs between the pronoun and the verb of a relative clause. */
const mostFillers = 3;

/**
 * Returns the index of the comma after a relative clause that reports a statement, or 0. The main clause goes on after
 * it, as in `Orsini, who said the bridge was closed, recounted the visit`.
 */
export function endOfRelative({ tokens, vocabulary, cueAt }: View, { cue, link, inverted }: Clause): number {
  // A date can follow the pronoun, as in `Orsini, who last year said`.
  let pronoun = cue.from - 1;
  while (isFiller(tokens[pronoun]) && cue.from - pronoun <= mostFillers) pronoun -= 1;
  const opens = can(tokens[pronoun], kinds.relative) && tokens[pronoun - 1]?.kind === "comma";
  if (!opens || inverted || !link || (link.kind !== "bare" && !opensClause(link))) return 0;
  for (let at = link.content + 1; at < Math.min(tokens.length, link.content + longest); at += 1) {
    let next = at + 1;
    while (isFiller(tokens[next]) && tokens[next]?.kind === "word") next += 1;
    const verb = tokens[next];
    const isUnlisted = verb?.can === 0 && hasVerbEnding(verb, vocabulary);
    const goesOn = cueAt(next) || isVerb(tokens, next, vocabulary) || isUnlisted;
    if (tokens[at]?.kind === "comma" && goesOn && !vocabulary.gerunds.has(tokens[next]?.word ?? ""))
      return at;
  }
  return 0;
}
