import { type Cue, can, isFiller, isVerb, reach } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import type { View } from "../words/view.ts";
import { antecedent } from "./antecedent.ts";
import { forward } from "./subject-forward.ts";
import { boundary, type Found, followsPreposition, isRelative } from "./subject-words.ts";

/**
 * Returns the subject of the verb at an index, if the subject is before the verb. The subject is the noun phrase next
 * to the verb. If a parenthesis or a relative clause is directly before the verb, the subject is the phrase before the
 * parenthesis or clause.
 */
export function subjectBefore(view: View, verb: number, form: Cue["form"] = "finite"): Found {
  const { tokens } = view;
  const start = Math.max(0, verb - reach);
  let last = verb - 1;
  while (last >= start && isFiller(tokens[last])) last -= 1;
  // Dates and places can be between a subject and its verb, such as `ieri, la Bruxelles,` ("yesterday, in Brussels,").
  // The function `forward` skips them as a parenthesis.
  const before = last >= start ? tokens[last] : undefined;
  if (!before || boundary.has(before.kind)) return { clause: last + 1 };
  // An interrogative pronoun after a preposition means nobody in particular, as in
  // `A chi gli chiedeva perché, Orsini ha risposto` ("To those who asked him why, Orsini answered").
  const introduced = tokens[last - 1];
  if (
    can(before, kinds.question) &&
    can(introduced, kinds.preposition) &&
    !can(introduced, kinds.subordinator)
  )
    return { clause: last, question: true };
  // A pronoun in the dative is not the subject. For example, in `Danko, căruia i-a promis un pod` ("Danko, to whom he
  // promised a bridge"), the subject is that of the verb before the pronoun.
  const isDative = can(before, kinds.genitive) && !can(before, kinds.preposition);
  if (can(before, kinds.relative) && isRelative(view, last) && !isDative && !followsPreposition(view, last)) {
    const asked =
      last === start ||
      view.cueAt(last - 1) ||
      view.cueEndsAt(last - 1) ||
      isVerb(tokens, last - 1, view.vocabulary);
    if (can(before, kinds.question) && asked) return { clause: last, question: true };
    return antecedent(view, start, last);
  }
  const subordinate = can(before, kinds.subordinator) && !can(before, kinds.preposition | kinds.adverb);
  if (can(before, kinds.conjunction) || subordinate) return { clause: last, shared: true };
  const found = forward(view, { start, end: last + 1, form });
  // The phrase directly before the pronoun is its antecedent, as in `cu secretarul general, Danko, căruia i-a cerut`.
  const isAntecedent = isDative && can(before, kinds.relative) && (found.phrase?.to ?? -1) >= last - 1;
  return isAntecedent ? { clause: last, shared: true } : found;
}
