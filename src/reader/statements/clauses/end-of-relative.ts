import { can, hasVerbEnding, isFiller, isVerb } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import type { View } from "../words/view.ts";
import type { Clause } from "./clause.ts";

/** The largest number of tokens of a relative clause. Without the limit, the running time would not be linear. */
const longest = 200;

/**
 * Returns the index of the comma after a relative clause that reports a statement, or 0. The main clause goes on after
 * it, as in `Orsini, who said the bridge was closed, recounted the visit`.
 */
export function endOfRelative({ tokens, vocabulary, cueAt }: View, { cue, link, inverted }: Clause): number {
  const opens = can(tokens[cue.from - 1], kinds.relative) && tokens[cue.from - 2]?.kind === "comma";
  if (!opens || inverted || (link?.kind !== "bare" && link?.kind !== "clause")) return 0;
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
