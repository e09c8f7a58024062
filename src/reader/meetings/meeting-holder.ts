import { objectsOf } from "../statements/acts/offers.ts";
import { jointSpeakers } from "../statements/phrases/joint-speakers.ts";
import { type NounPhrase, phraseAt } from "../statements/phrases/noun-phrase.ts";
import { isActor, splitNames } from "../statements/phrases/participants.ts";
import { startsPhrase } from "../statements/phrases/phrase-extent.ts";
import { earlierSubject } from "../statements/subjects/other-subjects.ts";
import { subjectAfter } from "../statements/subjects/subject-after.ts";
import { boundary } from "../statements/subjects/subject-words.ts";
import { subjectBefore } from "../statements/subjects/subjects.ts";
import { can, isFiller } from "../statements/words/cues.ts";
import * as kinds from "../statements/words/kinds.ts";
import type { Token } from "../statements/words/tokens.ts";
import type { View } from "../statements/words/view.ts";
import { directPlace } from "./arrival.ts";
import { isPlanned } from "./found-meeting.ts";
import type { Holder, MeetingPhrase } from "./holder.ts";
import { insertion } from "./insertion.ts";
import { isMet } from "./is-met.ts";
import { isOtherVerb } from "./is-other-verb.ts";
import { isSettingAt } from "./is-setting-at.ts";
import { listedBefore, phraseEndingAt } from "./listed-before.ts";
import { proposerOf } from "./meeting-proposer.ts";
import type { MeetingVocabulary } from "./meeting-vocabulary.ts";
import { pairBefore } from "./pair-before.ts";
import { subjectOf } from "./subject-of.ts";

/** Returns who holds a meeting, or undefined if the sentence does not say so. */
export function meetingHolder(
  view: View,
  words: MeetingVocabulary,
  phrase: MeetingPhrase,
): Holder | undefined {
  const isTopic = view.tokens
    .slice(Math.max(0, phrase.from - 1), phrase.from + 1)
    .some(({ word }) => words.topics.has(word));
  if (isTopic) return undefined;
  return (
    proposerOf(view, words, phrase) ??
    travellerOf(view, words, phrase) ??
    holderOf(view, words, phrase) ??
    speakerAt(view, phrase) ??
    speakerAfter(view, phrase)
  );
}

/**
 * Returns the subject of a verb that means holding a meeting, such as Rinaldi in `Rinaldi had a conversation with
 * Danko`.
 */
function holderOf(
  view: View,
  words: MeetingVocabulary,
  { from, isVisit }: MeetingPhrase,
): Holder | undefined {
  const { tokens } = view;
  let verb = -1;
  let last = -1;
  for (let at = from - 1; at >= Math.max(0, from - 6); at -= 1) {
    const token = tokens[at] as Token;
    if (boundary.has(token.kind)) break;
    if (token.kind === "comma") {
      // A date or a place between two commas does not end the clause, as in `held, on Friday, a conversation`.
      const opening = insertion(view, words, at);
      // A date that contains a comma can directly follow the verb, as in Romanian `a efectuat marți, 2 mai, o vizită`
      // (`made on Tuesday, 2 May, a visit`). The search then goes on before the date.
      if (opening === at && tokens[at - 1]?.kind === "date") continue;
      if (opening === at) break;
      at = opening;
      continue;
    }
    // A verb such as `is` means holding a meeting only before a visit, as in `Orsini is on a visit to Alba`.
    if (!words.holding.has(token.word) && !(isVisit && can(token, kinds.passive))) continue;
    verb = at;
    if (last < 0) last = at;
  }
  if (verb < 0) return undefined;
  // The verb that was found can be only the auxiliary of a verb of speaking. For example, `ha` in Italian `ha
  // proposto ai colloqui una tregua` (`has proposed a truce at the talks`) does not mean that somebody holds the
  // talks. A verb that presents a plan can also hold a meeting, as `made` does in `made a visit`.
  const speaks = view.cues.some(({ cue, from: start, to }) => start <= last && last < to && !cue.presents);
  if (speaks) return undefined;
  // If another verb is between the verb that was found and the meeting, the meeting is the object of that verb, and
  // the subject need not take part. For example, the subject of Italian `ha definito la visita un errore` (`has
  // called the visit a mistake`) does not make the visit.
  for (let at = last + 1; at < from; at += 1) if (isOtherVerb(view, words, at)) return undefined;
  // A verb of agreement can be before an infinitive, as in `agreed to hold a meeting`. Its subject holds the meeting.
  const agreement = view.cues.findLast(({ to }) => to <= last && last - to < 3);
  const agrees = agreement?.cue.jointAct ?? agreement?.cue.act;
  const isAgreed = agreement !== undefined && (agrees === "agree" || agrees === "accept");
  if (isAgreed) verb = agreement.from;
  // A verb such as `plans` can be before the infinitive, as in `plans to host talks`.
  else if (can(tokens[verb - 1], kinds.infinitiveLink) && words.planning.has(tokens[verb - 2]?.word ?? ""))
    verb -= 2;
  while (verb > 0 && can(tokens[verb - 1], kinds.auxiliary | kinds.verb)) verb -= 1;
  const planned = isAgreed || isPlanned(tokens, words, verb, from);
  if (pairBefore(view, words, verb) >= 0) return { phrases: [], planned, isOfPair: true };
  // A participle after a comma describes the actor before it, as in Romanian
  // `l-a primit pe Rusu, aflat într-o vizită la Roma` (`received Rusu, who is on a visit to Rome`).
  const isApposed =
    tokens[verb - 1]?.kind === "comma" &&
    view.vocabulary.participleEndings.some(
      (ending) =>
        verb === last && tokens[verb]?.word.endsWith(ending) && !words.finite.has(tokens[verb]?.word ?? ""),
    );
  const phrase = (isApposed ? phraseEndingAt(view, verb - 1) : undefined) ?? subjectOf(view, verb);
  // A verb can lack a subject only at the beginning of a clause, as in Italian `; ieri ha avuto un colloquio con
  // Danko` (`; yesterday, [she] had a conversation with Danko`).
  const { kind = "stop" } = tokens[verb - 1] ?? {};
  const startsClause = kind === "stop" || kind === "semicolon" || kind === "date";
  const isOmitted = startsClause && can(tokens[verb], kinds.auxiliary) && !view.vocabulary.words.namesModify;
  if (phrase ? !isActor(view, phrase) : !isOmitted) return undefined;
  const phrases = phrase ? actorsOf(view, phrase) : [];
  if (phrase && phrases.length === 0) return undefined;
  const isHost = words.hosting.has(tokens[last]?.word ?? "");
  return { phrases, planned, hasZeroSubject: !phrase, isHost };
}

/** Returns the actors in a phrase. Media are left out, because they only report about a meeting. */
function actorsOf(view: View, phrase: NounPhrase): readonly NounPhrase[] {
  return listedBefore(view, phrase).filter(({ outlet }) => !outlet);
}

/** The largest number of tokens between a verb of speaking and the meeting at which its subject speaks. */
const speaking = 10;

/**
 * Returns the actors who speak at a meeting, such as Danko in `Danko said at a press conference with Orsini`. If the
 * phrase for the meeting names no other participant, the person who is addressed takes part as well, such as Orsini in
 * `Danko told Orsini in a call`.
 */
function speakerAt(view: View, { from, withOthers, isVisit }: MeetingPhrase): Holder | undefined {
  const { tokens, cues } = view;
  const isAfterSetting = isSettingAt(tokens, from);
  if (!isAfterSetting && !can(tokens[from - 1], kinds.preposition)) return undefined;
  const cue = cues.findLast(({ to }) => to <= from);
  if (!cue || from - cue.to > speaking) return undefined;
  for (let at = cue.to; at < from; at += 1) {
    const { kind } = tokens[at] as Token;
    const isNear = kind === "word" || kind === "name" || kind === "role" || kind === "date";
    if (!isNear && !(kind === "comma" && at >= from - 2)) return undefined;
    if (can(tokens[at], kinds.complementizer | kinds.relative)) return undefined;
  }
  const after = subjectAfter(view, cue.to);
  const before = subjectBefore(view, cue.from).phrase;
  const phrase = [before, after].find((each) => each && each.to < from && isActor(view, each));
  if (!phrase) return undefined;
  const spoken = [...jointSpeakers(view, phrase), ...actorsOf(view, phrase)];
  const others = withOthers ? [] : addressedPersons(view, cue.to, from);
  const phrases = [...spoken, ...others.filter((each) => each.from !== phrase.from)].sort(
    (a, b) => a.from - b.from,
  );
  return spoken.length > 0 && (withOthers || isVisit || phrases.length > 1)
    ? { phrases, planned: false, isOccasion: isAfterSetting }
    : undefined;
}

/** Returns the persons whom a verb of speaking addresses, if they are named between the verb and the index `limit`. */
function addressedPersons(view: View, from: number, limit: number): readonly NounPhrase[] {
  return objectsOf(view, from, limit).addressees.filter(({ kind }) => kind === "person");
}

/** The largest number of tokens between a verb of speaking and the person who is addressed. */
const nearAddressee = 6;

/**
 * Returns the subject of the main clause if the sentence begins with the phrase for the meeting, such as Danko in
 * `During the meeting with Orsini, Danko said`. If the phrase names no other participant, the person who is addressed
 * takes part as well, such as Orsini in `In a call on Monday, Danko told Orsini`.
 */
function speakerAfter(view: View, { from, to, withOthers }: MeetingPhrase): Holder | undefined {
  const { tokens } = view;
  if (from > 4 || !can(tokens[from - 1], kinds.preposition | kinds.setting)) return undefined;
  const comma = nextComma(tokens, to);
  // A place in the phrase can have an apposition, so the subject can follow the second comma, as in `During a meeting
  // in Port, the capital of Alba, Orsini said`.
  for (const at of comma > 0 ? [comma, nextComma(tokens, comma + 1)] : []) {
    const subject = at > 0 && startsPhrase(view, at + 1) ? phraseAt(view, at + 1) : undefined;
    const isFirst = at === comma || (subject && view.cueAt(subject.to));
    if (!subject || !isFirst || subject.outlet || !isActor(view, subject)) continue;
    const cue = withOthers ? undefined : view.cues.find((each) => each.from === subject.to);
    const others = cue ? addressedPersons(view, cue.to, cue.to + nearAddressee) : [];
    return { phrases: [...splitNames(view, subject), ...others], planned: false };
  }
  return undefined;
}

/**
 * Returns the index of the first comma among the five tokens from the index `from` on. Returns 0 if there is none or if
 * another punctuation mark comes first.
 */
function nextComma(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + 5; at += 1) {
    const kind = tokens[at]?.kind ?? "stop";
    if (kind === "comma") return at;
    if (boundary.has(kind)) return 0;
  }
  return 0;
}

/** The largest number of tokens between a word such as `will` and the place of a journey. */
const travelling = 12;

/**
 * Returns the person who travels to a place for a meeting, such as Orsini in `Orsini flew to Port for a meeting with
 * Danko` and in `Orsini will be in Port for a meeting with Danko`.
 */
function travellerOf(
  view: View,
  words: MeetingVocabulary,
  { from, withOthers, isVisit }: MeetingPhrase,
): Holder | undefined {
  const { tokens } = view;
  let at = from - 1;
  // An adjective before the noun can have the form of an adverb. An example is Italian `prima`, which means `first`
  // in `per una prima visita` (`for a first visit`) and otherwise `before`.
  while (at > from - 4 && (isFiller(tokens[at]) || can(tokens[at], kinds.determiner))) at -= 1;
  // Usually, a word of purpose such as `for` is between the place and the meeting, as in `was in Port for talks`.
  // Before a visit, a preposition of place can be there instead, as in `is in Port on a visit`.
  const leads = words.purpose.has(tokens[at]?.word ?? "") || (isVisit && can(tokens[at], kinds.setting));
  if (!(withOthers || isVisit) || !leads) return undefined;
  at -= 1;
  while (at > from - 6 && (isFiller(tokens[at]) || tokens[at]?.kind === "comma" || isBeforeDate(tokens, at)))
    at -= 1;
  let place = at;
  while (place > at - 4 && !can(tokens[place], kinds.setting | kinds.infinitiveLink)) place -= 1;
  const placed = directPlace(view, place + 1);
  if (placed === 0 || placed !== at + 1) return undefined;
  if (tokens.slice(Math.max(0, place - 3), place).some((token) => can(token, kinds.negation)))
    return undefined;
  const found = earlierSubject(view, { from: place });
  const subject = found && found.to <= place && !isMet(view, words, found) ? found : undefined;
  const planned = isPlanned(tokens, words, Math.max(subject?.to ?? 0, place - travelling), place);
  if (!subject) return { phrases: [], planned, isPurpose: true, hasZeroSubject: true };
  return isActor(view, subject)
    ? { phrases: splitNames(view, subject), planned, isPurpose: true }
    : undefined;
}

/** Whether the token at an index is a preposition before a date. */
function isBeforeDate(tokens: readonly Token[], at: number): boolean {
  return can(tokens[at], kinds.preposition) && tokens[at + 1]?.kind === "date";
}
