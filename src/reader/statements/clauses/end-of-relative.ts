import { phraseEnd, startsPhrase } from "../phrases/phrase-extent.ts";
import { isClausal } from "../subjects/link.ts";
import { opensClause } from "../subjects/subject-words.ts";
import { can, hasVerbEnding, isFiller, isVerb, matchPhrases, opensTime } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import type { View } from "../words/view.ts";
import type { Clause } from "./clause.ts";

/** The largest number of tokens of a relative clause. Without the limit, the running time would not be linear. */
const longest = 200;

/** The largest number of dates and adverbs between the pronoun and the verb of a relative clause. */
const mostFillers = 3;

/**
 * Returns the index of the comma after a relative clause that reports a statement, or 0. The main clause goes on after
 * it, as in `Orsini, who said the bridge was closed, recounted the visit`.
 */
export function endOfRelative(view: View, clause: Clause): number {
  const { tokens, vocabulary, cueAt } = view;
  const { cue, link, inverted } = clause;
  // A date can follow the pronoun, as in `Orsini, who last year said`.
  let pronoun = cue.from - 1;
  while (isFiller(tokens[pronoun]) && cue.from - pronoun <= mostFillers) pronoun -= 1;
  const opens = can(tokens[pronoun], kinds.relative) && tokens[pronoun - 1]?.kind === "comma";
  if (!opens || inverted || !link || (link.kind !== "bare" && !isClausal(link))) return 0;
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

/**
 * Returns the index of the comma after a clause at the start of a sentence that begins with a word such as `when` and
 * reports a statement, or 0. The main clause begins after the comma with its subject and its verb, as in
 * `When Orsini said the bridge was closed, Danko left`.
 */
export function endOfFronted(view: View, { cue, link, inverted, edge }: Clause): number {
  const { tokens, vocabulary, cueAt } = view;
  if (inverted || !link || link.kind === "quote" || !opensFronted(view, edge)) return 0;
  // The content can begin with a clause of its own, as in `said that if it rains, the bridge is closed`.
  let isOwn = opensClause(tokens[link.content]);
  for (let at = link.content + 1; at < Math.min(tokens.length, cue.to + longest); at += 1) {
    const next = at + 1;
    if (tokens[at]?.kind !== "comma" || can(tokens[next], kinds.relative | kinds.conjunction)) continue;
    const end = startsPhrase(view, next) ? phraseEnd(view, next, next + longestSubject) : next;
    if (end === next || !(cueAt(end) || isVerb(tokens, end, vocabulary))) continue;
    if (!isOwn) return at;
    isOwn = false;
  }
  return 0;
}

/** The largest number of tokens of the subject of a main clause. */
const longestSubject = 12;

/** Whether a sentence begins with a subordinate clause that has no comma before `end`. */
function opensFronted({ tokens, vocabulary }: View, end: number): boolean {
  const at = can(tokens[0], kinds.conjunction) && !can(tokens[0], kinds.subordinator) ? 1 : 0;
  const opens =
    matchPhrases(tokens, at, vocabulary.timeClauses) >= 0 ||
    opensClause(tokens[at]) ||
    (opensTime(tokens[at]) && can(tokens[at + 1], kinds.complementizer));
  return opens && end < longest && tokens.slice(at, end).every(({ kind }) => kind !== "comma");
}

/**
 * Returns the index of the main verb after a relative clause without commas whose verb takes an infinitive, or 0. An
 * example is `è` in `Il ministro che ha promesso di aprire il ponte è partito` ("The minister who promised to open the
 * bridge has left").
 */
export function endOfRestrictive({ tokens, vocabulary }: View, { cue, link, inverted }: Clause): number {
  const opens = can(tokens[cue.from - 1], kinds.relative) && tokens[cue.from - 2]?.kind !== "comma";
  if (!opens || inverted || link?.kind !== "infinitive" || vocabulary.infinitiveEndings.length === 0)
    return 0;
  const subordinating = kinds.relative | kinds.complementizer | kinds.subordinator | kinds.conjunction;
  const governing = kinds.determiner | kinds.preposition | kinds.genitive;
  for (let at = link.content + 1; at < Math.min(tokens.length, link.content + longest); at += 1) {
    const token = tokens[at];
    if (token?.kind === "comma" || can(token, subordinating)) return 0;
    if (!isVerb(tokens, at, vocabulary) || can(tokens[at - 1], governing)) continue;
    while (can(tokens[at - 1], kinds.clitic | kinds.negation)) at -= 1;
    return at;
  }
  return 0;
}
