import { type NounPhrase, phraseAt } from "../phrases/noun-phrase.ts";
import { phraseEnd, startsPhrase } from "../phrases/phrase-extent.ts";
import { can, isFiller } from "../words/cues.ts";
import { hasParticipleEnding } from "../words/ends-in-participle.ts";
import * as kinds from "../words/kinds.ts";
import type { Token } from "../words/tokens.ts";
import type { View } from "../words/view.ts";
import { boundary, type Found, isActor } from "./subject-words.ts";

/** Returns the first noun phrase between two indexes. Phrases after a preposition are skipped. */
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
 * Returns the agent of a participle, if a name that no list contains is at `from` and ends at `to`. An example is
 * Griffiths in `rumours, denied by Griffiths, who said`.
 */
function agentIn(view: View, from: number, to: number): NounPhrase | undefined {
  const { tokens, vocabulary } = view;
  const name = tokens[from];
  if (!name?.capital || name.can !== 0 || !can(tokens[from - 1], kinds.agent)) return undefined;
  if (!hasParticipleEnding(tokens[from - 2]?.word ?? "", vocabulary)) return undefined;
  const phrase = phraseAt(view, from, to);
  return phrase?.to === to ? phrase : undefined;
}

/**
 * Returns the phrase between two indexes that ends with persons, such as `i manifestanti` in
 * `si è scontrato con i manifestanti che gridavano` ("clashed with the protesters who shouted").
 */
function personBefore(view: View, from: number, end: number): NounPhrase | undefined {
  const { tokens } = view;
  let start = end - 1;
  while (start > from && !can(tokens[start], kinds.determiner)) start -= 1;
  const phrase = startsPhrase(view, start) ? phraseAt(view, start, end, false) : undefined;
  const isPerson = tokens.slice(start, end).some((each) => can(each, kinds.person));
  return isPerson && phrase?.to === end ? phrase : undefined;
}

/**
 * Returns the phrase before a relative pronoun, as `Medvedev` in `Medvedev, il quale ha detto` ("Medvedev, who said").
 */
export function antecedent(view: View, start: number, relative: number): Found {
  const { tokens } = view;
  let end = relative;
  // A grammatical article before the relative pronoun belongs to it. An example is `il` in Italian `il quale` ("who").
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
    const agent = agentIn(view, from, end);
    if (agent) return { phrase: agent, clause: from };
    // The search goes back only to the word that begins the clause of the pronoun, such as `că` ("that"). For example,
    // `Alba` is not found in `că Alba vine și că oamenii care protestează` ("that Alba comes and that the people who
    // protest").
    if (can(token, kinds.complementizer) && !can(token, kinds.relative)) {
      first = from + 1;
      break;
    }
    if (token?.kind === "comma" || (token && boundary.has(token.kind))) {
      first = from + 1;
      break;
    }
    // If a preposition is among the words before the pronoun, the pronoun refers to the noun after this preposition. An
    // example is `path` in `a missile on a path that showed`.
    const introduced = can(token, kinds.preposition) && !can(token, kinds.genitive | kinds.determiner);
    if (introduced && from < end - 1) {
      // Who asks a question only gives the occasion of the answer, as in `to a reporter who asked whether it rained`.
      const asks = view.cues.some(
        ({ from: verb, cue }) => verb > relative && verb < relative + 4 && cue.asks,
      );
      const phrase = asks || can(token, kinds.agent) ? undefined : personBefore(view, from + 1, end);
      return phrase ? { phrase, clause: phrase.from } : { clause: relative, question: true };
    }
  }
  const phrase = firstPhrase(view, Math.max(first, end - 6), end);
  return phrase ? { phrase, clause: phrase.from } : { clause: relative, shared: true };
}
