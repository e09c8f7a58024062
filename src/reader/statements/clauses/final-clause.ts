import { isThing, type NounPhrase, phraseAt } from "../phrases/noun-phrase.ts";
import { settingsEnd } from "../phrases/settings-end.ts";
import { inverted } from "../subjects/inverted.ts";
import { can } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import type { View } from "../words/view.ts";
import type { Clause } from "./clause.ts";
import { startsContent } from "./content-limits.ts";
import { speaksOnly } from "./speaks-only.ts";
import { receiverEnd } from "./split-contents.ts";

/** The maximum number of tokens of the subject of a final clause. */
const longestSubject = 12;

/**
 * Reads a clause that ends its sentence after a comma, as in `The town cannot pay for the bridge, Orsini said`. Without
 * this rule, `the bridge, Orsini` would be a noun in apposition, if no verb is found before it.
 */
export function finalClause(view: View, clause: Clause): Clause | undefined {
  const { tokens, vocabulary } = view;
  const { cue, link, edge } = clause;
  if (link !== undefined || cue.cue.quoteOnly || !speaksOnly.has(cue.cue.act)) return undefined;
  if (cue.form !== "finite" && cue.form !== "perfect") return undefined;
  const end = settingsEnd(view, receiverEnd(view, cue));
  const mark = tokens[end]?.kind ?? "stop";
  const isLast = mark === "stop" || (mark === "comma" && vocabulary.gerunds.has(tokens[end + 1]?.word ?? ""));
  if (!isLast) return undefined;
  let from = edge;
  while (from > 0 && edge - from <= longestSubject && tokens[from - 1]?.kind !== "comma") from -= 1;
  if (tokens[from - 1]?.kind !== "comma" || from === edge) return undefined;
  const phrase = subjectIn(view, from, edge);
  if (phrase === undefined || !startsContent(view, from - 1)) return undefined;
  return inverted(tokens, { ...clause, edge: from }, { link: undefined, phrase });
}

/**
 * Returns the phrase that begins at `from` and ends at `to`. Of two phrases with a conjunction between them, it is the
 * first one that means an actor, as `he` in `he and Danko` and `former officials` in `current and former officials`.
 */
function subjectIn(view: View, from: number, to: number): NounPhrase | undefined {
  const { tokens } = view;
  const first = phraseAt(view, from, to);
  if (first === undefined || first.to === to) return first;
  if (!can(tokens[first.to], kinds.conjunction)) return undefined;
  const second = phraseAt(view, first.to + 1, to);
  if (second?.to !== to) return undefined;
  return isThing(tokens, first) ? second : first;
}
