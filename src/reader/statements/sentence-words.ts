import type { Clause } from "./clauses/clause.ts";
import { speaksOnly } from "./clauses/speaks-only.ts";
import type { NounPhrase } from "./phrases/noun-phrase.ts";
import { can, isFiller, isVerb, matchPhrases, reach } from "./words/cues.ts";
import * as kinds from "./words/kinds.ts";
import type { Token } from "./words/tokens.ts";
import type { View } from "./words/view.ts";

/** Whether a phrase is the name of a news medium, or contains a noun such as `agency` and no other type of actor. */
export function isMedium(tokens: readonly Token[], phrase: NounPhrase | undefined): boolean {
  if (!phrase || phrase.outlet) return phrase !== undefined;
  const named = phrase.kind === undefined || phrase.kind === "outlet";
  return named && tokens.slice(phrase.from, phrase.to).some((token) => can(token, kinds.medium));
}

/** Whether the subject of a clause is a negative pronoun, as in `nobody in the palace would say`. */
export function namesNobody(tokens: readonly Token[], { phrase, found, cue }: Clause): boolean {
  if (phrase && can(tokens[phrase.from], kinds.negation)) return true;
  for (let at = Math.max(found.clause, cue.from - reach); at < cue.from; at += 1) {
    if (can(tokens[at], kinds.negation) && can(tokens[at], kinds.pronoun)) return true;
  }
  return false;
}

/** The maximum number of tokens of a sentence that only names the speaker. */
const longestRemark = 14;

/**
 * Whether a sentence only names the speaker of the words before it. An example is the second sentence in
 * `“… .” Danko told Reuters in an interview.`
 */
export function namesOnly(tokens: readonly Token[], { cue, link, phrase }: Clause): boolean {
  const says = cue.cue.act === "assert" && (cue.form === "finite" || cue.form === "perfect");
  if (!says || link !== undefined || tokens.length > longestRemark) return false;
  return phrase?.from === 0 && phrase.to <= cue.from && tokens.every(({ kind }) => kind !== "quote");
}

/**
 * Whether a clause is a condition, as in `if both parties ask for it`, or an act in a clause about a time, as in
 * `once Alba accepts it`. Such a clause does not report an act.
 */
export function isCondition(view: View, { phrase, cue }: Clause): boolean {
  const { tokens, cueEndsAt } = view;
  const isPast = cue.form === "perfect" && view.vocabulary.words.perfectIsPast;
  if (!isPast && !speaksOnly.has(cue.cue.act) && isInTimeClause(view, cue.from)) return true;
  const at = (phrase?.from ?? 0) - 1;
  const conditional = can(tokens[at], kinds.subordinator) && can(tokens[at], kinds.complementizer);
  return conditional && at < cue.from && !cueEndsAt(at - 1);
}

/** The maximum number of tokens between a word such as `once` and the verb of its clause. */
const longestOpening = 8;

/** Whether the clause of the verb at an index begins with a word such as `once` and a subject. */
function isInTimeClause({ tokens, vocabulary, cueAt }: View, verb: number): boolean {
  let hasSubject = false;
  for (let at = verb - 1; at >= Math.max(0, verb - longestOpening); at -= 1) {
    const end = matchPhrases(tokens, at, vocabulary.timeClauses);
    if (end >= 0 && end <= verb) return hasSubject;
    const token = tokens[at];
    hasSubject ||= !isFiller(token) && !can(token, kinds.auxiliary | kinds.verb);
    const joins = can(token, kinds.conjunction) && !can(token, kinds.subordinator);
    if (token?.kind !== "word" && token?.kind !== "name" && token?.kind !== "role") return false;
    if (joins || cueAt(at) || (isVerb(tokens, at, vocabulary) && !can(token, kinds.auxiliary))) return false;
  }
  return false;
}

/** Whether the subject of a clause is after its verb. */
export function isPostposed({ cue, phrase }: Clause): boolean {
  return phrase !== undefined && phrase.from >= cue.to;
}

export function isWholeQuote(tokens: readonly Token[], from: number, to: number): boolean {
  let quotes = 0;
  for (let at = from; at < to; at += 1) {
    const { kind } = tokens[at] as Token;
    if (kind === "quote") quotes += 1;
    else if (kind !== "comma" && kind !== "stop" && kind !== "dash" && kind !== "bracket" && kind !== "other")
      return false;
  }
  return quotes > 0;
}

export function hasVerbOrQuote(view: View, from: number, to: number): boolean {
  const { tokens, vocabulary } = view;
  for (let at = from; at < to; at += 1) {
    if (at >= from + 3 || tokens[at]?.kind === "quote" || isVerb(tokens, at, vocabulary)) return true;
  }
  return false;
}
