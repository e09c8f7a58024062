import type { MeetingFormat } from "../../model/meeting.ts";
import type { NounPhrase } from "../statements/phrases/noun-phrase.ts";
import { can } from "../statements/words/cues.ts";
import * as kinds from "../statements/words/kinds.ts";
import type { Token } from "../statements/words/tokens.ts";
import type { View } from "../statements/words/view.ts";
import { placeAfter } from "./arrival.ts";
import { type FoundMeeting, isPlanned } from "./found-meeting.ts";
import { hyphenatedNames } from "./hyphenated-names.ts";
import { meetingHolder } from "./meeting-holder.ts";
import type { MeetingVocabulary } from "./meeting-vocabulary.ts";
import { nounParticipants } from "./noun-participants.ts";
import { pressEnd } from "./press-end.ts";
import { takingPlace } from "./taking-place.ts";

/**
 * Whether the noun for a meeting at an index is really a noun, because some of these words, such as `visit`, can also
 * be verbs.
 */
export function isNounHere(view: View, words: MeetingVocabulary, at: number): boolean {
  const { tokens } = view;
  const { word } = tokens[at] as Token;
  const before = tokens[at - 1];
  if (words.infinitives.has(word) && can(before, kinds.verb | kinds.auxiliary | kinds.infinitiveLink))
    return false;
  if (!words.finite.has(word)) return true;
  // A verb such as Italian `fare` needs no article before the noun, as in `ha fatto visita a Roma` (`paid a visit to
  // Rome`). Before a person, as in `ha fatto visita a Danko`, the noun is read like a verb.
  const isHeld = words.holding.has(before?.word ?? "") && !can(before, kinds.auxiliary);
  if (isHeld && placeAfter(view, at + 1) > 0) return true;
  // An adjective can be between the grammatical article and the noun, as in `a brief visit`.
  const first = before?.kind === "word" && before.can === 0 && !before.capital ? tokens[at - 2] : before;
  return can(first, kinds.determiner | kinds.preposition | kinds.genitive);
}

/**
 * The indexes of the first and the last word of a noun for a meeting. They differ in a noun of several words, such as
 * Italian `faccia a faccia` (`face-to-face meeting`).
 */
interface NounWords {
  readonly first: number;
  readonly at: number;
}

/**
 * Returns the meeting that the text mentions by a noun, as in `a meeting with Danko`, `the summit between Orsini and
 * Danko` and `the session of the council`.
 */
export function nounMeeting(
  view: View,
  words: MeetingVocabulary,
  { first, at }: NounWords,
  format: MeetingFormat,
): FoundMeeting | undefined {
  const { tokens } = view;
  // A noun beside a word such as `partner` reports no meeting, as in `dialogue partner`.
  if (tokens.slice(Math.max(0, at - 2), at + 2).some(({ word }) => words.partners.has(word)))
    return undefined;
  const start = phraseStart(view, words, first);
  const isVisit = format === "visit";
  // The names beside a journey are places, as in Italian `il viaggio Roma-Parigi` (`the Rome-Paris trip`).
  const joined = isVisit ? undefined : hyphenatedNames(view, { from: start, at });
  const beside = nounParticipants(view, words, { from: start, at });
  const { phrases, hosts, withOthers, several } = beside;
  if (joined) phrases.unshift(...joined.phrases);
  const from = Math.min(start, joined?.from ?? start);
  const to = Math.max(beside.to, joined?.to ?? 0);
  let planned = beside.planned || isPlanned(tokens, words, from - 3, at);
  let proposed = false;
  let hasZeroSubject = false;
  let isOfPair = false;
  let isPurpose = false;
  let isHost = false;
  const isSummit = format === "summit" || format === "conference";
  // The other participants can be a group without a name, as in `hosted a summit of European leaders`. The host is then the
  // only participant whom the text names.
  const isGroup = isSummit && phrases.length === 1;
  const host = isGroup ? meetingHolder(view, words, { from, to, isVisit, withOthers }) : undefined;
  if (host?.isHost) {
    phrases.splice(0, 1, ...host.phrases, ...phrases.filter((each) => !isNameless(each)));
    planned ||= host.planned;
    isHost = true;
  } else if (hosts.length > 0 && (isVisit || (withOthers && phrases.length === 1))) phrases.unshift(...hosts);
  else if (withOthers || phrases.length === 0) {
    const holder = meetingHolder(view, words, { from, to, isVisit, withOthers });
    if (holder) {
      phrases.unshift(...holder.phrases);
      hasZeroSubject = holder.hasZeroSubject === true;
      isOfPair = holder.isOfPair === true;
      proposed = holder.proposed === true;
      isPurpose = holder.isPurpose === true;
      isHost = holder.isHost === true && (isSummit || (proposed && format === "talks"));
      if (holder.isPurpose) planned = false;
      if (holder.isOccasion) planned = beside.planned || isPlanned(tokens, words, from, at);
      planned ||= holder.planned;
    }
  }
  // A meeting with only one named participant can be the subject of a passive verb, as in Italian `Nel pomeriggio è
  // previsto un incontro con Danko` (`In the afternoon, a meeting with Danko is planned`). The person who meets Danko
  // is then the subject of an earlier clause.
  if (withOthers && phrases.length === 1 && isPlanned(tokens, words, from - 2, at)) {
    const isPassive = tokens.slice(Math.max(0, from - 3), at).some((token) => can(token, kinds.passive));
    hasZeroSubject ||= isPassive;
    planned ||= isPassive;
  }
  const alone = phrases.length === 1 && !several && !hasZeroSubject;
  if (phrases.length === 0 && !isOfPair) {
    const end = takingPlace(view, words, at);
    planned ||= isPlanned(tokens, words, at, end);
    if (end > 0) return { from, to: end, format, rule: "meeting-place", phrases, planned };
  }
  // Without participants, only a planned summit or conference is read as a meeting, as in `the summit will take place
  // on Monday`. A mere mention is not, as in `on the sidelines of the summit`.
  const named = planned && (format === "summit" || format === "conference");
  if (phrases.length === 0 && !named && !isOfPair) return undefined;
  // An organization can be the only participant, as in `the session of the council`. In all other cases, a second
  // participant or the place of a visit is needed.
  const isBody = phrases[0]?.kind === "organization" && !withOthers && !isVisit && format !== "call";
  const press = format === "conference" ? pressEnd(view, words, at) : 0;
  const goes = alone && isVisit && phrases[0]?.kind === "person";
  const place = goes
    ? placeAfter(view, at + 1) || placeAfter(view, beside.verbEnd ?? hosts[0]?.to ?? tokens.length)
    : 0;
  // The place of a visit can be before the visit, as in `Orsini is in Port for a visit`.
  // The host of a summit or conference can be the only participant whom the text names.
  const isHosted = isHost && press === 0;
  if (alone && place === 0 && !(goes && isPurpose) && (!isBody || press > 0) && !isHosted) return undefined;
  // An actor that proposes talks and names no partner need not take part in them, as in `the union proposes a
  // dialogue`, unless the actor is the host.
  if (alone && proposed && !isVisit && !isHosted) return undefined;
  // The word is before an English noun, as in `a video conference`, and after an Italian or Romanian one.
  const byPhone = [tokens[first - 1], tokens[at + 1]].some((token) => words.phones.has(token?.word ?? ""));
  return {
    from,
    to: Math.max(to, press, place, isHosted ? ofMeetingEnd(view, words, at) : 0),
    format: press > 0 ? "press-conference" : byPhone ? "call" : format,
    rule: "meeting-noun",
    phrases,
    planned,
    proposed,
    hasZeroSubject,
    isOfPair,
  };
}

/** The largest number of tokens from a noun such as `round` to a second noun for the same meeting. */
const nearSecond = 4;

/** Returns the index after a second noun for a meeting, as in `a round of peace talks`. Returns 0 if there is none. */
function ofMeetingEnd({ tokens }: View, words: MeetingVocabulary, at: number): number {
  if (!can(tokens[at + 1], kinds.genitive)) return 0;
  for (let next = at + 2; next <= at + nearSecond; next += 1)
    if (words.nouns.has(tokens[next]?.word ?? "")) return next + 1;
  return 0;
}

/** Whether the text has only a description of an actor, such as `European leaders`. */
function isNameless({ speaker, pronoun }: NounPhrase): boolean {
  return !pronoun && speaker.candidates.length === 0 && speaker.name === undefined;
}

/**
 * Returns the index at which the noun phrase for a meeting begins. For example, this is the index of `a` in `a brief
 * press conference`.
 */
function phraseStart(view: View, words: MeetingVocabulary, at: number): number {
  let from = at;
  while (
    from > 0 &&
    from > at - 4 &&
    !words.holding.has(view.tokens[from - 1]?.word ?? "") &&
    (isModifier(view, from - 1) || words.press.has(view.tokens[from - 1]?.word ?? ""))
  )
    from -= 1;
  return from;
}

function isModifier({ tokens, vocabulary }: View, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || vocabulary.participles.has(token.word)) return false;
  return can(token, kinds.determiner) || (token.can === 0 && !token.capital);
}
