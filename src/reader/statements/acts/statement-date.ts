import type { Edtf } from "../../../model/edtf.ts";
import type { DateMention } from "../../reading.ts";
import type { Clause } from "../clauses/clause.ts";
import { can, isVerb } from "../words/cues.ts";
import { hasParticipleEnding } from "../words/ends-in-participle.ts";
import * as kinds from "../words/kinds.ts";
import type { Token } from "../words/tokens.ts";
import type { View } from "../words/view.ts";
import { isVerbAhead } from "./offers.ts";

/**
 * The words before the subject of a sentence are searched for the date of the statement only if there are at most this
 * number of tokens. An example is `On Tuesday, in the port of Alba` in
 * `On Tuesday, in the port of Alba, the minister said`.
 */
const longestOpening = 12;

/**
 * If no reported words follow a cue, the date of the statement is searched for in this number of tokens after the cue.
 */
const longestDistance = 22;
/** A date that is farther than this number of tokens from the cue needs a participle, as in `dated 17 April`. */
const nearby = 12;

/**
 * Returns the day of a statement. It is a date near the cue and outside the content, or a date at the beginning of the
 * sentence.
 */
export function dateOf(view: View, { cue, link, inverted, edge, found }: Clause): Edtf | undefined {
  const { tokens } = view;
  const from = inverted ? edge : Math.max(found.clause, cue.from - 20);
  const to = link && !inverted ? link.content : Math.min(tokens.length, cue.to + longestDistance);
  const near = tokens
    .slice(from, cue.to)
    .find(
      ({ date }, at) =>
        date && !isInApposition(view, from + at, cue.from) && !isInRelative(view, from + at, cue.from),
    )?.date;
  if (near) return near.edtf;
  const opening = inverted || from > longestOpening ? undefined : openingDate(view, from);
  if (opening !== undefined) return opening;
  const after = dateAfter(view, cue.to, to);
  // A year after the cue belongs to the object and is not the date of the statement. An example is
  // `a cerut revenirea la granițele din 1997` ("asked for a return to the borders of 1997").
  return after?.precision === "year" ? undefined : after?.edtf;
}

/** Returns the first date between two indexes, if no quotation and no other clause is before it. */
function dateAfter(view: View, from: number, to: number): DateMention | undefined {
  for (let at = from; at < to; at += 1) {
    const token = view.tokens[at] as Token;
    const { kind, date, quotation } = token;
    if (kind === "semicolon") return undefined;
    // A date in a later clause is not the date of the statement. An example is `marți` ("Tuesday") in
    // `Orsini a salutat planul, iar Danko l-a criticat marți` ("Orsini welcomed the plan, and Danko criticized it on
    // Tuesday").
    const joins = kind === "comma" || can(token, kinds.conjunction | kinds.subordinator | kinds.relative);
    if (joins && at > from && isVerbAhead(view, at + 1)) return undefined;
    if (date && (isOfNoun(view, at) || (at >= from + nearby && !isParticiple(view, at - 1)))) continue;
    if (date || quotation !== undefined) return date;
  }
  return undefined;
}

/**
 * Returns the date in the words before the index `from`, if these words are only a phrase of time or place and not a
 * clause.
 */
function openingDate(view: View, from: number): Edtf | undefined {
  const { tokens, vocabulary } = view;
  const opening = tokens.slice(0, from);
  const isAdverbial = opening.some(
    ({ kind }, at) => (kind === "date" && at < 2) || (at === 0 && can(opening[at], kinds.preposition)),
  );
  const hasOtherClause =
    can(tokens[from], kinds.conjunction) ||
    opening.some(
      (token, at) => token.kind === "quote" || token.kind === "colon" || isVerb(tokens, at, vocabulary),
    );
  if (!isAdverbial || hasOtherClause) return undefined;
  return opening.find(({ date }, at) => date !== undefined && !isInApposition(view, at, from))?.date?.edtf;
}

/**
 * Whether a date belongs only to a relative clause, which ends at a comma before the index `end`. Monday is the day of
 * the statement in `Orsini, who spoke on Monday, said`, but not in `Orsini, who met Danko on Monday, said`.
 */
function isInRelative(view: View, at: number, end: number): boolean {
  const { tokens } = view;
  if (!tokens.slice(at, end).some(({ kind }) => kind === "comma")) return false;
  for (let index = at - 1; index > Math.max(0, at - 20); index -= 1)
    if (can(tokens[index], kinds.relative)) {
      // A preposition or an article can be before the pronoun, as in `il cui partito` ("whose party").
      const joins = can(tokens[index - 1], kinds.determiner | kinds.preposition | kinds.genitive);
      if (tokens[joins ? index - 2 : index - 1]?.kind === "comma") return !onlySpeaks(view, index + 1);
    }
  return false;
}

/** Whether a clause begins with a verb such as `spoke` and has no phrase such as `with Danko`. */
function onlySpeaks({ tokens, vocabulary, cues }: View, from: number): boolean {
  const verb = cues.find((each) => each.from === from)?.cue;
  if (!verb?.quoteOnly || verb.act) return false;
  const end = tokens.findIndex(({ kind }, at) => at > from && kind === "comma");
  return !tokens
    .slice(from, end)
    .some(({ word = "" }, at) => vocabulary.involving.has(word) && !tokens[from + at + 1]?.date);
}

/**
 * Whether a date belongs to a participle that describes the noun before a comma, as in
 * `the plan, made in May by Alba, was rejected`. The participle is before `end`. If the participle describes a text,
 * the date is the date of the statement in the text, as in `in a letter, sent on Monday, Orsini rejected the plan`.
 */
function isInApposition(view: View, at: number, end: number): boolean {
  const { tokens } = view;
  for (let verb = at - 1; verb > Math.max(0, at - 5); verb -= 1) {
    const token = tokens[verb] as Token;
    if (token.kind === "comma") return false;
    if (tokens[verb - 1]?.kind !== "comma" || token.kind !== "word" || verb >= end) continue;
    const noun = tokens[verb - 2];
    // If an actor does something on a day, this can be the day of the statement, as in
    // `Orsini, visiting Port on Monday, said`.
    const isActor = noun?.kind === "name" || noun?.kind === "role" || can(noun, kinds.person);
    return (
      isParticiple(view, verb) &&
      !can(noun, kinds.document) &&
      !(isActor && tokens[at]?.date?.precision === "day")
    );
  }
  return false;
}

function isParticiple({ tokens, vocabulary }: View, at: number): boolean {
  const { kind, word = "", can: listed, capital } = tokens[at] ?? {};
  if (kind !== "word") return false;
  return (
    vocabulary.participles.has(word) || (listed === 0 && !capital && hasParticipleEnding(word, vocabulary))
  );
}

/**
 * Whether a date belongs to the noun before it, as in `l'attacco di marzo` ("the attack of March") or
 * `the removal of checks from March`. If a preposition is before the noun, the date can be the date of the statement
 * itself, as in `nella giornata di ieri` ("in the course of yesterday").
 */
function isOfNoun({ tokens, vocabulary }: View, at: number): boolean {
  const before = tokens[at - 1];
  if (vocabulary.sinceWhen.has(before?.word ?? "")) return true;
  if (!can(before, kinds.genitive)) return false;
  let noun = at - 2;
  while (noun > at - 5 && tokens[noun]?.kind === "word" && tokens[noun]?.can === 0) noun -= 1;
  if (noun === at - 2) return false;
  while (can(tokens[noun], kinds.determiner) && !can(tokens[noun], kinds.preposition)) noun -= 1;
  return !can(tokens[noun], kinds.preposition | kinds.setting);
}
