import type { StatementAct } from "../../../model/speech-act.ts";
import { type NounPhrase, phraseAt } from "../phrases/noun-phrase.ts";
import { type Cue, can, isFiller } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import type { View } from "../words/view.ts";
import { actOfNoun, isPlan } from "./proposal-noun.ts";

/** The acts by which an actor answers a proposal. */
const answering: ReadonlySet<StatementAct | undefined> = new Set([
  "accept",
  "reject",
  "support",
  "oppose",
  "criticize",
]);

/** The largest number of tokens from the start of an apposition to its noun, as in `a further demand`. */
const longestAttribute = 3;

/** The largest number of tokens between the subject of an answer and its verb, such as auxiliaries and adverbs. */
const nearVerb = 4;

/** The act of a relative clause, as indexes of tokens. */
export interface RelativeAct {
  readonly from: number;
  readonly to: number;
  readonly cue: Cue;
  readonly act: StatementAct;
  readonly phrase: NounPhrase;
}

/**
 * Returns the acts of relative clauses by which an actor answers a proposal, as in
 * `demanded that Alba leave, a demand that Borea rejected` and `the offer, which Borea rejected, expires on Friday`. The
 * keys are their cues.
 */
export function relativeActsOf(view: View): ReadonlyMap<Cue, RelativeAct> {
  const acts = new Map<Cue, RelativeAct>();
  if (view.cues.length === 0) return acts;
  const cues = new Map(view.cues.map((cue) => [cue.from, cue]));
  for (let at = 1; at < view.tokens.length; at += 1) {
    const found = relativeActAt(view, cues, at);
    if (found && !acts.has(found.cue)) acts.set(found.cue, found);
  }
  return acts;
}

/** Whether a participle after an apposition answers a proposal, as in `a demand rejected by Borea`. */
export function isAnsweredAt(view: View, from: number): boolean {
  const noun = appositionNoun(view, from);
  if (noun < 0) return false;
  const { participles } = view.vocabulary;
  const { word = "" } = view.tokens[noun + 1] ?? {};
  // Romanian participles agree with their noun, as `salutată` does.
  const cue = participles.get(word) ?? participles.get(word.slice(0, -1));
  return answering.has(cue?.act) && can(view.tokens[noun + 2], kinds.agent);
}

/**
 * Returns the index of the noun for a proposal that is in apposition, if its phrase begins at an index after a comma.
 * Otherwise, returns -1.
 */
function appositionNoun(view: View, from: number): number {
  const { tokens } = view;
  if (tokens[from - 1]?.kind !== "comma") return -1;
  for (let at = from; at < from + longestAttribute; at += 1) {
    if (actOfNoun(view, at) !== undefined || isPlan(view, at)) return at;
    const token = tokens[at];
    if (token?.kind !== "word" || (token.can !== 0 && !can(token, kinds.determiner))) return -1;
  }
  return -1;
}

/**
 * Returns the act of the relative clause after a noun for a proposal. After a noun in apposition, the relative pronoun
 * can be left out in English, as in `a proposal Alba turned down`.
 */
function relativeActAt(view: View, cues: ReadonlyMap<number, Cue>, from: number): RelativeAct | undefined {
  const { tokens } = view;
  const apposed = appositionNoun(view, from);
  const isNoun = actOfNoun(view, from) !== undefined || isPlan(view, from);
  const noun = apposed < 0 && isNoun ? from : apposed;
  if (noun < 0) return undefined;
  let subject = noun + 1;
  if (apposed < 0 && tokens[subject]?.kind === "comma") subject += 1;
  if (can(tokens[subject], kinds.preposition)) subject += 1;
  const isRelative = can(tokens[subject], kinds.relative | kinds.complementizer);
  if (isRelative) subject += 1;
  if (!isRelative && (apposed < 0 || !view.vocabulary.words.namesModify)) return undefined;
  const first = can(tokens[subject], kinds.determiner) ? subject + 1 : subject;
  if (tokens[first]?.kind !== "name" && tokens[first]?.kind !== "role") return undefined;
  const phrase = phraseAt(view, subject, tokens.length, false);
  if (phrase?.kind === undefined || phrase.outlet) return undefined;
  let verb = phrase.to;
  while (verb < phrase.to + nearVerb && !view.cueAt(verb) && isFiller(tokens[verb])) verb += 1;
  const cue = cues.get(verb);
  const act = cue?.cue.objectAct ?? cue?.cue.act;
  if (!cue || cue.negated || cue.form === "passive" || !act || !answering.has(act)) return undefined;
  return { from, to: cue.to, cue, act, phrase };
}
