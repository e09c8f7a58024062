import { insertionEnd } from "../acts/offers.ts";
import { phraseEnd, startsPhrase } from "../phrases/phrase-extent.ts";
import type { CueClass } from "../words/cue-class.ts";
import { type Cue, can, hasVerbEnding, isFiller, isVerb } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import { stemIn } from "../words/stems.ts";
import type { Token } from "../words/tokens.ts";
import type { View } from "../words/view.ts";
import type { Link } from "./link.ts";

/** Whether a finite verb follows soon after `index`. It shows that a clause begins at `index`. */
export function hasVerb({ tokens, vocabulary, cueAt }: View, index: number): boolean {
  let relative = false;
  for (let at = index + 1; at < Math.min(tokens.length, index + 24); at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === "stop" || token.kind === "semicolon" || token.kind === "colon") return false;
    // After a comma, a verb of speaking belongs to an earlier subject, as in `Orsini, who wrote the report, said`.
    if (token.kind === "comma" && cueAt(at + 1)) return false;
    if (token.kind === "quote" && at > index + 2 && !relative) return true;
    // A verb of speaking after a conjunction belongs to the subject before `index`, as `praised` in
    // `warned Alba and praised Borea`.
    if (can(tokens[at - 1], kinds.conjunction) && cueAt(at)) continue;
    const past = hasVerbEnding(token, vocabulary);
    const cue = cueAt(at) && !vocabulary.gerunds.has(token.word);
    // The first verb after a relative pronoun belongs to the relative clause. For example, `described` does in
    // `new tolls after what Danko described as a theft`.
    if (past || cue || isVerb(tokens, at, vocabulary)) {
      if (!relative) return true;
      relative = false;
    } else if (can(token, kinds.relative | kinds.content)) relative = true;
  }
  return false;
}

/**
 * Whether a verb follows the phrase at `index`. If so, a clause begins at `index`, and the phrase is not the subject of
 * a cue before it.
 */
export function isBareClause(view: View, index: number): boolean {
  const { tokens } = view;
  if (opensWithPronoun(view, index)) return true;
  let at = phraseEnd(view, index, Math.min(tokens.length, index + 20));
  while (isFiller(tokens[at])) at += 1;
  return view.cueAt(at) || isVerb(tokens, at, view.vocabulary);
}

/**
 * Whether a pronoun such as `she` and a verb begin at an index, as in `she sees the bridge`. The verb need not be in a
 * list, because only a mark or a preposition can follow such a pronoun otherwise, as in `said she in a letter`.
 */
function opensWithPronoun({ tokens }: View, index: number): boolean {
  if (!can(tokens[index], kinds.pronoun) || can(tokens[index], kinds.determiner | kinds.negation))
    return false;
  let at = index + 1;
  while (isFiller(tokens[at]) && tokens[at]?.kind === "word") at += 1;
  const next = tokens[at];
  return next?.kind === "word" && !next.capital && !can(next, kinds.preposition | kinds.connecting);
}

/**
 * Returns the index after phrases of time and place, such as `on Friday` or `in a statement`. If no other phrase
 * follows them, returns `from`.
 */
function adjunctEnd(view: View, from: number): number {
  const { tokens } = view;
  let at = from;
  while (
    at < from + 10 &&
    can(tokens[at], kinds.preposition | kinds.opinion) &&
    !can(tokens[at], kinds.determiner)
  ) {
    at += 1;
    if (isProgressive(view, at)) return from;
    if (tokens[at]?.kind === "date") at += 1;
    else at = Math.max(at, phraseEnd(view, at, at + 6));
    while (isFiller(tokens[at])) at += 1;
  }
  return at > from && startsPhrase(view, at) ? at : from;
}

/** Whether a word such as English `opening` in `said in opening the session` is at an index. */
function isProgressive({ tokens, vocabulary: { progressive } }: View, index: number): boolean {
  const { kind, word = "", capital } = tokens[index] ?? {};
  return kind === "word" && !capital && progressive !== undefined && word.endsWith(progressive);
}

/** Returns the index after the addressee of a verb such as `told`, and after the time and place of speaking. */
function receiverEnd(view: View, from: number): number {
  const { tokens } = view;
  const first = tokens[from];
  // If the addressee is a name, it ends before the next word without a capital, such as `the` in
  // `told CBC News the deal was dead`.
  const named = first?.kind === "name" || first?.kind === "outlet" || first?.capital === true;
  let at = named ? from + 1 : phraseEnd(view, from, from + 6);
  while (named && tokens[at]?.capital && tokens[at]?.kind === "word") at += 1;
  if (first?.kind === "role" && tokens[at]?.kind === "name") at += 1;
  if (can(tokens[at], kinds.conjunction) && tokens[at + 1]?.kind === "name") at += 2;
  while (isFiller(tokens[at])) at += 1;
  at = adjunctEnd(view, at);
  return at > from ? at : tokens.length;
}

/** Tokens from this number on are too many for an object of a verb such as `announced`. */
const tooLong = 6;

/** Tokens from this number on are too many for an object of a verb such as `said`, which hardly ever has one. */
const tooLongForSaying = 3;

/**
 * Whether a clause begins at `index`, because a verb follows or because the tokens are too many for an object of the
 * word of speaking.
 */
function opensClause(view: View, index: number, { act, clausal }: CueClass): boolean {
  const token = view.tokens[index];
  if (token === undefined) return false;
  if (!startsPhrase(view, index) && token.word !== "there" && token.kind !== "quote") return false;
  if (opensWithPronoun(view, index) || hasVerb(view, index)) return true;
  if (clausal) return isLong(view, index, tooLongForSaying) && !can(token, kinds.negation);
  return act === "assert" && isLong(view, index, tooLong) && !opensStance(view, index);
}

/** Whether an object such as `its support for the plan`, whose noun shows the act, begins at an index. */
function opensStance({ tokens, vocabulary }: View, index: number): boolean {
  const at = [index, index + 1, index + 2].find((each) => {
    const { word = "", capital } = tokens[each] ?? {};
    return !capital && stemIn(vocabulary.stances, word) !== undefined;
  });
  return at !== undefined && can(tokens[at + 1], kinds.preposition | kinds.genitive);
}

/** Whether at least `fewest` words and names follow each other from `index` on. */
function isLong({ tokens }: View, index: number, fewest: number): boolean {
  for (let at = index; at < index + fewest; at += 1) {
    const kind = tokens[at]?.kind;
    if (kind !== "word" && kind !== "name" && kind !== "role" && kind !== "outlet") return false;
  }
  return true;
}

/**
 * Returns the content after a cue such as `rejected`, `is in favour` or `said`. This is an object, an adjective, or a
 * clause without a complementizer.
 */
export function looseLink(view: View, cue: Cue): Link | undefined {
  const { tokens } = view;
  const { cue: words } = cue;
  let at = cue.to;
  while (at < cue.to + 4 && isFiller(tokens[at]) && !can(tokens[at], kinds.clitic)) at += 1;
  if (words.bare) at = adjunctEnd(view, at);
  // Words between commas can be between the verb and its object, as in `a exclus, la rândul ei, orice negociere`
  // ("excluded, in turn, any negotiation").
  if (words.object && tokens[at]?.kind === "comma" && isFiller(tokens[at + 1])) at = insertionEnd(view, at);
  const token = tokens[at];
  if (!token || cue.form === "passive") return undefined;
  // The content of a judgement or position can begin with a preposition, as in `si è detta a favore di un accordo`
  // ("declared herself in favour of an agreement").
  const next = tokens[at + 1];
  const position = can(token, kinds.preposition) && next?.kind === "word" && next.can === 0 && !next.capital;
  if (words.predicate && position) return { kind: "object", content: at, adjacent: true };
  if (words.predicate && (token.kind === "quote" || (token.kind === "word" && startsPhrase(view, at))))
    return { kind: "predicate", content: at, adjacent: true };
  if (words.object && startsPhrase(view, at)) return { kind: "object", content: at, adjacent: true };
  if (words.receiver) at = receiverEnd(view, at);
  if (words.bare && opensClause(view, at, words))
    return { kind: "bare", content: at, adjacent: !words.receiver };
  return undefined;
}
