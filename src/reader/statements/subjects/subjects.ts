import { type NounPhrase, phraseAt } from "../phrases/noun-phrase.ts";
import { phraseEnd, startsPhrase } from "../phrases/phrase-extent.ts";
import { type Cue, can, isFiller, isVerb, reach } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import type { Token } from "../words/tokens.ts";
import type { View } from "../words/view.ts";
import { forward } from "./subject-forward.ts";
import { boundary, type Found, followsPreposition, isActor, isRelative } from "./subject-words.ts";

/** Returns the first noun phrase between two indexes that no preposition introduces. */
function firstPhrase(view: View, from: number, to: number): NounPhrase | undefined {
  const { tokens } = view;
  let at = from;
  while (at < to) {
    const token = tokens[at] as Token;
    if (can(token, kinds.preposition | kinds.genitive | kinds.agent) && !can(token, kinds.determiner)) {
      at += 1;
      while (at < to && can(tokens[at], kinds.preposition | kinds.genitive)) at += 1;
      if (tokens[at]?.kind === "date") at += 1;
      else at = Math.max(phraseEnd(view, at, to), at + 1);
    } else if (!isFiller(token) && startsPhrase(view, at)) {
      return phraseAt(view, at, to);
    } else {
      at += 1;
    }
  }
  return undefined;
}

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
  // Dates and places can be between a subject and its verb, such as `ieri, la Bruxelles,`. The function `forward` skips
  // them as a parenthesis.
  const before = last >= start ? tokens[last] : undefined;
  if (!before || boundary.has(before.kind)) return { clause: last + 1 };
  // An interrogative pronoun after a preposition means nobody in particular, as in
  // `A chi gli chiedeva perché, Orsini ha risposto`.
  const introduced = tokens[last - 1];
  if (
    can(before, kinds.question) &&
    can(introduced, kinds.preposition) &&
    !can(introduced, kinds.subordinator)
  )
    return { clause: last, question: true };
  // A pronoun in the dative is not the subject. For example, in `Danko, căruia i-a promis un pod`, the bridge is promised
  // by the subject of the verb before the pronoun.
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
  return forward(view, { start, end: last + 1, form });
}

/** Returns the phrase before a relative pronoun, as `Medvedev` in `Medvedev, il quale ha detto`. */
function antecedent(view: View, start: number, relative: number): Found {
  const { tokens } = view;
  let end = relative;
  // A grammatical article before the relative pronoun belongs to it. An example is `il` in `il quale`.
  while (end > start && can(tokens[end - 1], kinds.determiner) && tokens[end - 1]?.kind === "word") end -= 1;
  if (tokens[end - 1]?.kind === "comma") end -= 1;
  let first = start;
  for (let from = end - 1; from >= Math.max(start, end - 12); from -= 1) {
    if (isActor(tokens[from])) {
      const actor = isActor(tokens[from - 1]) ? from - 1 : from;
      const phrase = phraseAt(view, actor, end);
      if (phrase) return { phrase, clause: actor };
    }
    const token = tokens[from];
    // The search goes back only to the word that begins the clause of the pronoun, such as `că`. For example, `Alba` is
    // not found in `că Alba vine și că oamenii care protestează`.
    if (can(token, kinds.complementizer) && !can(token, kinds.relative)) {
      first = from + 1;
      break;
    }
    if (token?.kind === "comma" || (token && boundary.has(token.kind))) break;
    // If a preposition is among the words before the pronoun, the pronoun refers to the noun after this preposition. An
    // example is `path` in `a missile on a path that showed`.
    const introduced = can(token, kinds.preposition) && !can(token, kinds.genitive | kinds.determiner);
    if (introduced && from < end - 1) return { clause: relative, question: true };
  }
  const phrase = firstPhrase(view, Math.max(first, end - 6), end);
  return phrase ? { phrase, clause: phrase.from } : { clause: relative, shared: true };
}
