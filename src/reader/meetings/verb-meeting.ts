import type { MeetingFormat } from "../../model/meeting.ts";
import type { NounPhrase } from "../statements/phrases/noun-phrase.ts";
import { isActor, isUnknownName, listAt } from "../statements/phrases/participants.ts";
import { phraseEnd, startsPhrase } from "../statements/phrases/phrase-extent.ts";
import { earlierSubject } from "../statements/subjects/other-subjects.ts";
import { boundary } from "../statements/subjects/subject-words.ts";
import { subjectBefore } from "../statements/subjects/subjects.ts";
import { verbStart } from "../statements/subjects/verb-start.ts";
import { can, isFiller, isVerb } from "../statements/words/cues.ts";
import * as kinds from "../statements/words/kinds.ts";
import type { Token } from "../statements/words/tokens.ts";
import type { View } from "../statements/words/view.ts";
import { directPlace } from "./arrival.ts";
import { type FoundMeeting, isPlanned } from "./found-meeting.ts";
import { listedBefore } from "./listed-before.ts";
import type { MeetingVocabulary } from "./meeting-vocabulary.ts";
import { pairBefore } from "./pair-before.ts";
import { sittingEnd } from "./sitting-end.ts";

/**
 * Returns the meeting that a verb reports, as in `Orsini met Danko`, `Orsini met with Danko` and `Orsini and Danko will
 * meet`.
 */
export function verbMeeting(
  view: View,
  words: MeetingVocabulary,
  at: number,
  format: MeetingFormat,
): FoundMeeting | undefined {
  const { tokens } = view;
  const { word } = tokens[at] as Token;
  const from = verbStart(view, at);
  const participle = words.participles.has(word) && !words.finite.has(word);
  const auxiliary =
    from < at && tokens.slice(from, at).some((token) => can(token, kinds.auxiliary | kinds.passive));
  const passive = tokens.slice(from, at).some((token) => can(token, kinds.passive));
  // After a comma, a participle without an auxiliary describes the subject, as in Italian `Orsini e Danko, riuniti a
  // Roma con Rusu, hanno firmato` (`Orsini and Danko, gathered in Rome with Rusu, have signed`).
  const apposed = participle && tokens[at - 1]?.kind === "comma";
  if (participle && !auxiliary && !apposed) return undefined;
  const infinitive = words.infinitives.has(word) && !words.finite.has(word);
  // A word such as `expected` can be before an infinitive, as in `the two are expected to meet`.
  const isExpected = words.planning.has(tokens[from - 1]?.word ?? "");
  const pair = Math.max(
    pairBefore(view, words, from),
    isExpected ? pairBefore(view, words, verbStart(view, from - 1)) : -1,
  );
  // After a word such as `when`, the present tense means the future, as in `when they meet on Monday`.
  let opener = pair - 1;
  while (can(tokens[opener], kinds.determiner)) opener -= 1;
  const isWhen = infinitive && can(tokens[opener], kinds.subordinator);
  const planned =
    isWhen ||
    words.future.has(word) ||
    (infinitive && (isPlanned(tokens, words, from - 1, at) || from < at)) ||
    ((participle || auxiliary) && isPlanned(tokens, words, from, at));
  if (infinitive && !planned) return undefined;
  for (let i = Math.max(0, from - 2); i < at; i += 1) if (can(tokens[i], kinds.negation)) return undefined;
  // A visit after a noun for an invitation is not made by the subject of the sentence, as in `Danko delivered an
  // invitation to visit Port`.
  const isInvited = ({ word }: Token) => words.invitations.has(word);
  if (infinitive && tokens.slice(Math.max(0, from - 6), from).some(isInvited)) return undefined;
  let next = at + 1;
  while (next < at + 8 && (isFiller(tokens[next]) || tokens[next]?.kind === "comma")) next += 1;
  const after: NounPhrase[] = [];
  // Whether only dates and places are between the verb and the token at `next`.
  let adverbials = true;
  for (; next < Math.min(tokens.length, at + 20); next += 1) {
    const token = tokens[next] as Token;
    if (boundary.has(token.kind)) break;
    // A date between commas can have a grammatical article, as in `incontrerà a Roma, il 3 maggio, Danko`.
    if (can(token, kinds.determiner) && tokens[next + 1]?.kind === "date") continue;
    const isCalled = format === "call" && words.callMarks.has(token.word);
    const marks = words.withWhom.has(token.word) || words.objectMarks.has(token.word) || isCalled;
    const joins = token.kind === "word" && (marks || can(token, kinds.agent));
    // Before a list, `both` refers to the list and not to two earlier persons, as in `saw both Orsini and Danko`.
    const isBoth = adverbials && words.both.has(token.word) && startsPhrase(view, next + 1);
    const first = joins || isBoth ? next + 1 : next;
    const direct = !joins && adverbials && startsPhrase(view, next);
    if (!joins && !direct) {
      // Before a preposition such as `with`, a conjunction can mean `also`, as Romanian `și` does in `s-a întâlnit și
      // cu Danko` (`also met with Danko`).
      const isAlso = can(token, kinds.conjunction) && words.withWhom.has(tokens[next + 1]?.word ?? "");
      if (can(token, kinds.conjunction | kinds.relative) && !isAlso) break;
      if (token.kind === "comma" && !(adverbials && goesOn(view, words, next + 1))) break;
      if (can(token, kinds.preposition)) next = Math.max(next, placeEnd(view, next + 1, passive) - 1);
      else if (token.kind !== "comma" && !isFiller(token)) adverbials = false;
      continue;
    }
    const named = listAt(view, first, format !== "visit");
    const list = named.length > 0 ? named : listAt(view, namedAfter(view, first));
    if (list.length > 0) {
      // A phrase between a comma and a verb is the subject of that verb and not a participant, such as Danko in `met
      // in Port, Danko said`.
      let end = list.at(-1)?.to ?? first;
      if (tokens[first - 1]?.kind === "comma" && (view.cueAt(end) || isVerb(tokens, end, view.vocabulary)))
        break;
      // A state that somebody visits is the place of the visit and not a participant.
      const met = list.filter((each) => isActorByHead(view, each));
      after.push(...(format === "visit" ? met.filter(({ kind }) => kind !== "state") : met));
      // A second preposition continues the list, as in `was received by Danko and by Rusu`.
      while (joins && can(tokens[end], kinds.conjunction) && isJoint(tokens[end + 1], token)) {
        const more = listAt(view, end + 2, format !== "visit");
        if (more.length === 0) break;
        after.push(...more);
        end = more.at(-1)?.to ?? end;
      }
      // Another participant can follow a word such as `together`, as in `together with Orsini`.
      let other = tokens[end]?.kind === "comma" ? end + 1 : end;
      if (words.together.has(tokens[other]?.word ?? "")) {
        do other += 1;
        while (can(tokens[other], kinds.preposition | kinds.conjunction));
        after.push(...listAt(view, other));
      }
      break;
    }
    // A single word without a grammatical article, such as `here`, is read as an adverb. It need not be in a list of
    // adverbs.
    const isAdverb = token.kind === "word" && !token.capital && phraseEnd(view, next, next + 2) === next + 1;
    if (direct && !isAdverb) break;
  }
  const isOfPair = pair >= 0 || isOfOmittedPair(view, words, { from, at });
  const isPlace = words.where.has(tokens[from - 1]?.word ?? "");
  const found = isOfPair || isPlace ? undefined : subjectBefore(view, from);
  // The verb can share the subject of an earlier verb, as in `went to Port and met Danko` and `went to Port, where
  // she met Danko`.
  const earlier = isPlace || found?.shared ? earlierSubject(view, { from: from - 1 }) : undefined;
  const subject = found?.phrase ?? (earlier && earlier.to < from ? earlier : undefined);
  if (apposed && !auxiliary && subject?.to !== at - 1) return undefined;
  const isSubject = subject && (isActor(view, subject) || isUnknownName(view, subject, 2));
  const before = isSubject ? listedBefore(view, subject) : [];
  if (words.ofPersons.has(word) && !after.every(({ kind }) => kind === "person")) return undefined;
  const phrases = [...before, ...after];
  // If a person visits a place, as in `Orsini visited Port on Monday`, the visitor can be the only participant.
  const visits = format === "visit" && before[0]?.kind === "person";
  let object = at + 1;
  while (visits && isFiller(tokens[object])) object += 1;
  const place = visits ? directPlace(view, object) : 0;
  // Italian and Romanian omit the subject if it is the same as in the previous sentence. The verb then begins its
  // clause.
  const startsClause = from === 0 || isPlace || tokens[from - 1]?.kind === "date";
  const hasZeroSubject = !subject && !isOfPair && after.length > 0 && startsClause;
  // With an object, the verb has another meaning, as in `the council met its targets on Monday`. Therefore, a date or
  // a preposition has to follow the verb directly.
  const isAlone = tokens[at + 1]?.kind === "date" || can(tokens[at + 1], kinds.preposition);
  const isSitting = words.sittings.has(word) && isAlone && after.length === 0;
  const sitting = isSitting ? sittingEnd(view, before, at) : 0;
  const hasPronoun = before.length === 1 && can(tokens[from], kinds.clitic);
  if (phrases.length < 2 && place === 0 && !hasPronoun && sitting === 0 && !isOfPair && !hasZeroSubject)
    return undefined;
  const to = Math.max(at + 1, after.at(-1)?.to ?? 0, place, sitting);
  const byPhone = tokens.slice(at, to + 2).some((token) => words.phones.has(token.word));
  return {
    from: pair >= 0 ? pair : from,
    to,
    format: byPhone ? "call" : format,
    rule: "meeting-verb",
    phrases,
    planned,
    isOfPair,
    hasZeroSubject,
  };
}

/**
 * Whether the first noun of a phrase means an actor, as in `the leaders of the company`. In `a summit of leaders` and
 * `a task from the government`, the actor only belongs to another noun.
 */
function isActorByHead({ tokens }: View, { from, to, pronoun }: NounPhrase): boolean {
  if (pronoun) return true;
  for (const token of tokens.slice(from, to)) {
    if (token.kind !== "word" || token.capital || can(token, kinds.person)) return true;
    if (can(token, kinds.genitive | kinds.preposition) && !can(token, kinds.determiner)) return false;
  }
  return true;
}

/**
 * Whether a plural verb without a subject means the participants of an earlier meeting, as in Italian `Si incontreranno
 * a Roma` (`they will meet in Rome`). The verb has to begin its sentence with a reflexive pronoun.
 */
function isOfOmittedPair(
  { tokens, vocabulary }: View,
  words: MeetingVocabulary,
  { from, at }: { readonly from: number; readonly at: number },
): boolean {
  if (from !== 0 || from === at || vocabulary.words.namesModify) return false;
  if (words.withWhom.has(tokens[at + 1]?.word ?? "")) return false;
  const verb = tokens.slice(from, at + 1);
  const isReflexive = can(verb[0], kinds.clitic) || can(verb[0], kinds.impersonal);
  return isReflexive && verb.some((token) => words.plurals.has(token.word));
}

/** Whether a preposition joins the next participant in the same way as the one before the first participant. */
function isJoint(token: Token | undefined, first: Token): boolean {
  return token?.word === first.word || (can(token, kinds.agent) && can(first, kinds.agent));
}

/** The largest number of words in a description before a name. */
const apposition = 5;

/**
 * Returns the index of a person's name after a description of the person, such as `Rusu` in `the host of the talks
 * Rusu`. If there is no such name, returns `from`.
 */
function namedAfter({ tokens, vocabulary }: View, from: number): number {
  for (let at = from; at < from + apposition; at += 1) {
    const token = tokens[at];
    if (token?.mention?.kind === "person") return at;
    if (token?.kind !== "word" || token.capital || isVerb(tokens, at, vocabulary)) return from;
    if (can(token, kinds.connecting) && !can(token, kinds.genitive)) return from;
  }
  return from;
}

/** Whether the clause can continue after a comma with a date, a place, a participant or an object. */
function goesOn(view: View, words: MeetingVocabulary, at: number): boolean {
  const token = view.tokens[at];
  if (!token || can(token, kinds.conjunction | kinds.relative)) return false;
  const joins = words.withWhom.has(token.word) || words.objectMarks.has(token.word);
  return joins || token.kind === "date" || can(token, kinds.preposition) || startsPhrase(view, at);
}

/**
 * Returns the index after a place. A person or an office after the place does not belong to it. The agent of a passive
 * verb does not belong to it either, such as `by Danko` in `had been received in the palace by Danko`.
 */
function placeEnd(view: View, from: number, passive: boolean): number {
  const { tokens } = view;
  if (tokens[from]?.kind === "date") return from + 1;
  const end = phraseEnd(view, from, tokens.length);
  for (let at = from + 1; at < end; at += 1) {
    const joined = can(tokens[at - 1], kinds.genitive | kinds.preposition | kinds.determiner);
    const isAgent = passive && can(tokens[at - 1], kinds.agent);
    if (isAgent && (tokens[at]?.kind === "role" || tokens[at]?.mention?.kind === "person")) return at - 1;
    if (!joined && (tokens[at]?.kind === "role" || tokens[at]?.mention?.kind === "person")) return at;
  }
  return end;
}
