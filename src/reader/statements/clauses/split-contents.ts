import { phraseEnd, startsPhrase } from "../phrases/phrase-extent.ts";
import { settingsEnd } from "../phrases/settings-end.ts";
import type { Attribution } from "../sources/attributions.ts";
import { isBareClause } from "../subjects/loose-link.ts";
import { type Cue, can, isFiller, isVerb, matchPhrases, reach } from "../words/cues.ts";
import { endsInParticiple } from "../words/ends-in-participle.ts";
import * as kinds from "../words/kinds.ts";
import type { Token } from "../words/tokens.ts";
import type { View } from "../words/view.ts";
import type { Clause } from "./clause.ts";
import { contentStart, type Limits, startsContent } from "./content-limits.ts";

/**
 * Returns the index at which content continues after a cue that interrupts it. For example, it is the index of `is` in
 * `Sofia, he added, is a demanding friend`. If the content does not continue, the index is 0.
 */
export function restOfContent(view: View, { cue, phrase, edge }: Clause, limits: Limits): number {
  const { tokens, vocabulary } = view;
  const mark = tokens[edge]?.kind;
  const to = settingsEnd(view, phrase && phrase.from >= cue.to ? phrase.to : receiverEnd(view, cue));
  if ((mark !== "comma" && mark !== "dash") || tokens[to]?.kind !== mark) return 0;
  const from = to + 1;
  const next = tokens[from];
  if (!next || next.kind === "date" || limits(from) - from < (next.kind === "quote" ? 1 : 2)) return 0;
  const short = edge - contentStart(view, edge) < 5;
  if (can(next, kinds.relative) || vocabulary.gerunds.has(next.word)) return 0;
  if (
    matchPhrases(tokens, from, vocabulary.quotedBy) >= 0 ||
    matchPhrases(tokens, from, vocabulary.accordingTo) >= 0
  )
    return 0;
  if (next.kind === "quote") return from;
  // A conjunction can continue the content after the cue, as in `It flew for an hour, she added, and came down`.
  if (can(next, kinds.conjunction) && tokens[edge]?.kind === "comma") {
    // If another word of speaking follows the conjunction, the conjunction begins another statement. An example is
    // `Plouă, spune ministrul, iar vecinul său crede că va ninge` ("It rains, says the minister, and his neighbour
    // thinks that it will snow").
    const another = view.cues.some((each) => each.from > from && each.from < from + reach);
    return another ? 0 : from;
  }
  if (can(next, kinds.setting)) return 0;
  // Before a pronoun, a phrase of time or place such as `In two years, she said, they will leave` is not the content.
  const isFronted = can(next, kinds.pronoun) && isBareClause(view, from) && !startsContent(view, edge);
  if (short || isFronted || can(next, kinds.subordinator) || completes(view, edge, from)) return from;
  return 0;
}

/** Returns the index after the addressee of a verb such as `told`. Without an addressee, it is the index after the verb. */
export function receiverEnd(view: View, { cue, to }: Cue): number {
  return cue.receiver ? Math.max(to, phraseEnd(view, to, to + 6)) : to;
}

/**
 * Whether the words after a cue complete the clause before the cue. There are three cases:
 * - They are a negated object, as in `Nei prossimi mesi non ci sarà, ha detto, alcun ritiro` ("In the coming months
 *   there will not be, he said, any withdrawal").
 * - They are an infinitive, and the words before the cue contain a verb.
 * - They are a finite verb, and the words before the cue contain no verb.
 */
function completes(view: View, edge: number, from: number): boolean {
  const { tokens, vocabulary } = view;
  const next = tokens[from] as Token;
  if (can(next, kinds.negation | kinds.infinitiveLink) && !can(next, kinds.preposition)) return true;
  const endsInVerb =
    isVerb(tokens, edge - 1, vocabulary) || can(tokens[edge - 2], kinds.auxiliary | kinds.verb);
  if (endsInVerb && next.kind === "word" && startsPhrase(view, from)) {
    for (let at = contentStart(view, edge); at < edge; at += 1)
      if (can(tokens[at], kinds.negation)) return true;
  }
  const isInfinitive =
    next.can === 0 && vocabulary.infinitiveEndings.some((ending) => next.word.endsWith(ending));
  const isVerbNear = (at: number): boolean => isVerb(tokens, at, vocabulary);
  if (!isInfinitive && !isVerbNear(from) && !(isFiller(next) && isVerbNear(from + 1))) return false;
  for (let at = contentStart(view, edge); at < edge; at += 1) if (isVerbNear(at)) return isInfinitive;
  return !isInfinitive;
}

/** Returns the content of an attribution, as indexes of tokens. */
export function attributedContent(
  view: View,
  { from, to: phraseTo, relative, opensClause }: Attribution,
  limits: Limits,
): [number, number] {
  const { tokens } = view;
  const opens = from === 0 || tokens[from - 1]?.kind === "comma";
  const to = opens && !relative && !opensClause ? sourceEnd(view, phraseTo) : phraseTo;
  let after = to;
  while (isFiller(tokens[after]) && !can(tokens[after], kinds.determiner)) after += 1;
  if (tokens[after]?.kind === "comma") after += 1;
  after = relativeEnd(view, after);
  const end = limits(Math.min(after, tokens.length - 1));
  const before = from - (tokens[from - 1]?.kind === "comma" ? 1 : 0);
  const tooShort = end - after < (tokens[after]?.kind === "quote" ? 1 : 2);
  // A phrase of time or place after the attribution belongs to the attribution and is not content. An example is
  // `…, according to his statement in Port`.
  const isSetting = before > 0 && can(tokens[after], kinds.setting) && !hasVerb(view, after, end);
  if (tooShort || isSetting) return [contentStart(view, before), before];
  // An attribution can be in the middle of its content, as in `Il ritiro, secondo Putin, non avverrà` ("The withdrawal,
  // according to Putin, will not happen"). After a relative pronoun, only the rest of the relative clause is the
  // content. An example is `sunt persecutați` in `uigurii, care, potrivit ONU, sunt persecutați` ("the Uyghurs, who,
  // according to the UN, are persecuted").
  const parenthesis =
    !relative &&
    before < from &&
    tokens[to]?.kind === "comma" &&
    !can(tokens[before - 1], kinds.relative) &&
    startsContent(view, before);
  return [parenthesis ? contentStart(view, before) : after, Math.max(after, end)];
}

/**
 * Returns the index after the words that describe the source of an attribution, such as `who asked not to be named` in
 * `according to an official who asked not to be named`. They end at a comma or with the sentence.
 */
function sourceEnd(view: View, from: number): number {
  const { tokens } = view;
  const next = tokens[from];
  const describes =
    next?.kind === "date" ||
    (can(next, kinds.relative | kinds.preposition | kinds.genitive | kinds.agent) &&
      !can(next, kinds.determiner));
  const participle = next?.can === 0 && !next.capital && endsInParticiple(view, from + 1);
  if (!describes && (!participle || isVerb(tokens, from, view.vocabulary))) return from;
  for (let at = from; at < from + reach; at += 1) {
    const kind = tokens[at]?.kind ?? "stop";
    if (kind === "comma" || kind === "stop") return at;
  }
  return from;
}

function hasVerb({ tokens, vocabulary }: View, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (tokens[at]?.kind === "quote" || isVerb(tokens, at, vocabulary)) return true;
  return false;
}

/** Returns the index after a relative clause, as in `according to Putin, who is in Rome, the talks go on`. */
function relativeEnd({ tokens }: View, from: number): number {
  const begins = can(tokens[from], kinds.relative) && !can(tokens[from], kinds.determiner);
  if (!begins) return from;
  for (let at = from + 1; at < Math.min(tokens.length, from + reach); at += 1) {
    if (tokens[at]?.kind === "comma") return at + 1;
  }
  return from;
}
