import { once } from "../../collections/once.ts";
import type { Mention, ReportedMeeting, ReportedStatement, Span, Speaker } from "../reading.ts";
import type { Arranged, Resolved, Said } from "../stages.ts";
import type { NounPhrase } from "../statements/phrases/noun-phrase.ts";
import { sentencesOf } from "../statements/sentences-of.ts";
import { Speakers } from "../statements/subjects/speakers.ts";
import { can } from "../statements/words/cues.ts";
import * as kinds from "../statements/words/kinds.ts";
import type { Token } from "../statements/words/tokens.ts";
import type { View } from "../statements/words/view.ts";
import { arrival } from "./arrival.ts";
import { exchangeMeeting } from "./exchange-meeting.ts";
import type { FoundMeeting } from "./found-meeting.ts";
import { invitationMeeting } from "./invitation-meeting.ts";
import { isMet } from "./is-met.ts";
import { meetingDate } from "./meeting-date.ts";
import { meetingPlace, type PlacesByStart } from "./meeting-place.ts";
import { meetingStatus } from "./meeting-status.ts";
import { type MeetingVocabulary, meetingVocabularyOf } from "./meeting-vocabulary.ts";
import { isNounHere, nounMeeting } from "./noun-meeting.ts";
import { unrealMeeting } from "./unreal-meeting.ts";
import { verbMeeting } from "./verb-meeting.ts";

/** Returns the meetings of a text, together with its offers and demands. */
export function findMeetings(text: Resolved & Said): Arranged {
  const { lexicon, offers } = text;
  const places = new Map(text.places.map((place) => [place.start, place]));
  const words = meetingVocabularyOf(lexicon.meetings);
  const speakers = new Speakers();
  const meetings: ReportedMeeting[] = [];
  // The participants of the last meeting that has exactly two participants. A later sentence can call them `the two`.
  let pair: readonly Speaker[] = [];
  const noticeSpeakers = speakersOf(text, speakers);
  for (const sentence of sentencesOf(text)) {
    const { tokens, view, subject: subjectOf } = sentence;
    const subject = subjectOf();
    const last = speakers.resolve(undefined);
    if (subject?.kind === "person") speakers.notice(subject);
    let pronouns: Map<number | undefined, Speaker> | undefined;
    const invitations = new Map(
      view.cues.flatMap((cue) => (cue.cue.act === "invite" ? [[cue.from, cue] as const] : [])),
    );
    let previous: FoundMeeting | undefined;
    let end = 0;
    for (let at = 0; at < tokens.length; at += 1) {
      const invited = invitations.get(at);
      if (at < end || !(invited || words.openings.has((tokens[at] as Token).word))) continue;
      const found = invited ? invitationMeeting(view, words, invited) : realMeetingAt(view, words, at);
      if (!found || (previous && isPurposeOf(view, words, found, previous))) continue;
      previous = found;
      // If the verb for the meeting has no subject, the subject of the sentence probably takes part, and not a person
      // whom this subject met before. The subject of the sentence does not count if it is the person who is met, as
      // Danko in Italian `Ieri ha incontrato Danko` (`Yesterday, [she] met Danko`).
      const isEarlier = subject !== undefined && subject.to <= found.from && !isMet(view, words, subject);
      if (found.hasZeroSubject && isEarlier && subject.kind === "person") speakers.notice(subject);
      const omitted = isEarlier ? speakers.resolve(undefined) : last;
      pronouns ??= new Map();
      const meeting = toMeeting(view, words, found, { speakers, pair, omitted, pronouns, places });
      const { length } = meeting.participants;
      const isUnknownPair = found.isOfPair || found.phrases.some((phrase) => phrase.pair);
      if (length > 1 || !(found.hasZeroSubject || isUnknownPair)) meetings.push(meeting);
      if (length === 2) pair = meeting.participants;
      end = Math.max(found.to, at + 1);
    }
    speakers.mention(sentence);
    noticeSpeakers((tokens.at(-1) as Token).end);
    // A pronoun in the next sentence probably refers to the subject of this sentence, and not to the person whom the
    // subject met. Therefore, the subject is noticed last.
    if (subject?.kind === "person") speakers.notice(subject);
  }
  return { meetings, offers };
}

/**
 * Whether the words of a meeting only give the purpose of the meeting before them, as `pentru a discuta` in
 * `Orsini și Danko s-au întâlnit pentru a discuta`.
 */
function isPurposeOf(
  { tokens }: View,
  words: MeetingVocabulary,
  found: FoundMeeting,
  previous: FoundMeeting,
): boolean {
  const isPurpose = [1, 2].some((distance) => words.purpose.has(tokens[found.from - distance]?.word ?? ""));
  const known = new Set(previous.phrases.map(({ from }) => from));
  return isPurpose && found.rule === "meeting-verb" && found.phrases.every(({ from }) => known.has(from));
}

/**
 * Returns a function that adds the speakers of the statements before a position to `speakers`, if they are persons. The
 * function has to be called with ascending positions.
 */
function speakersOf(
  { statements, mentions }: Resolved & Said,
  speakers: Speakers,
): (position: number) => void {
  const kinds = new Map(mentions.map((mention) => [keyOf(mention), mention.kind]));
  let next = 0;
  return (position) => {
    for (; next < statements.length && (statements[next] as Span).start < position; next += 1) {
      const { speaker } = statements[next] as ReportedStatement;
      if (speaker === undefined || speaker.anaphoric || kinds.get(keyOf(speaker)) !== "person") continue;
      speakers.notice({ speaker, kind: "person" });
    }
  };
}

function keyOf({ candidates, name }: Pick<Mention, "candidates" | "name">): string {
  return `${candidates.join(" ")}/${name}`;
}

/** The actors to whom the phrases of a meeting can refer. */
interface Context {
  readonly speakers: Speakers;
  /** The participants of the last meeting that has exactly two participants. */
  readonly pair: readonly Speaker[];
  /** The actor who takes part if the verb for the meeting has no subject. */
  readonly omitted: Speaker | undefined;
  /** The actors to whom the pronouns of the sentence refer, by the positions of the pronouns. */
  readonly pronouns: Map<number | undefined, Speaker>;
  readonly places: PlacesByStart;
}

/** Returns the meeting of a reading for a meeting that was found in a sentence. */
function toMeeting(
  view: View,
  words: MeetingVocabulary,
  found: FoundMeeting,
  { speakers, pair, omitted, pronouns, places }: Context,
): ReportedMeeting {
  const { tokens } = view;
  const participants: Speaker[] = found.hasZeroSubject && omitted ? [omitted] : [];
  const [start, end] = [(tokens[found.from] as Token).start, (tokens[found.to - 1] as Token).end];
  // `the two` means the participants of the last meeting of two. If there is no such meeting, it means the persons of
  // an earlier sentence with exactly two persons.
  const earlier =
    pair.length > 0 ? pair : speakers.pair({ speaker: { span: { start, end }, candidates: [] } });
  const both = once(() =>
    (pairIn(tokens, found.from) ?? earlier).map((each) => ({ ...each, anaphoric: true }) as const),
  );
  if (found.isOfPair) participants.push(...both());
  for (const phrase of found.phrases) {
    // After a noun for a meeting, a phrase such as `between the two` or `between them` means the persons in `both`.
    const isPlural = phrase.pair || (phrase.pronoun && phrase.body && found.phrases.length === 1);
    if (isPlural && found.rule === "meeting-noun") {
      participants.push(...both());
      continue;
    }
    // Two verbs can have the same pronoun as their subject, as in `He met Danko and will see Rusu`. The pronoun then
    // refers to the same person in both meetings.
    const { span } = phrase.speaker;
    const speaker = representedBy(tokens, phrase) ?? pronouns.get(span?.start) ?? speakers.resolve(phrase);
    if (phrase.pronoun && speaker) pronouns.set(span?.start, speaker);
    if (speaker && !participants.some((each) => isSame(each, speaker))) participants.push(speaker);
  }
  const date = meetingDate(tokens, words, found);
  const place = meetingPlace(view, words, found, places);
  return {
    start,
    end,
    rule: found.rule,
    format: found.format,
    status: meetingStatus(tokens, words, found),
    participants,
    ...(date && { date }),
    ...(place && { place }),
  };
}

/**
 * Returns the two persons whom a sentence names before a phrase such as `the two`. If the sentence names another number
 * of persons and the phrase is a pronoun such as `they`, returns an empty array, because it is unknown to whom the
 * pronoun refers. In other cases, returns undefined, and the phrase can mean persons of an earlier sentence.
 */
function pairIn(tokens: readonly Token[], end: number): readonly Speaker[] | undefined {
  const persons = new Map<string, Speaker>();
  for (const { mention } of tokens.slice(0, end)) {
    if (mention?.kind !== "person") continue;
    const { start, end, candidates, name } = mention;
    persons.set(keyOf(mention), { span: { start, end }, candidates, ...(name !== undefined && { name }) });
  }
  const isPronoun = can(tokens[end], kinds.pronoun);
  // The first of three persons is often the one who speaks about the two others.
  if (persons.size === 2 || (persons.size === 3 && !isPronoun)) return [...persons.values()].slice(-2);
  return persons.size > 0 && isPronoun ? [] : undefined;
}

/**
 * Returns the state or organization that a delegation or unnamed officials represent. It takes part in their place,
 * because a description such as `officials of Alba` is not the name of an actor.
 */
function representedBy(tokens: readonly Token[], { from, to, speaker }: NounPhrase): Speaker | undefined {
  if (speaker.candidates.length > 0) return undefined;
  const represents = tokens.slice(from, to).find(({ role }) => role)?.role?.represents;
  if (represents === undefined) return undefined;
  const { id, name } = represents;
  return { ...(speaker.span && { span: speaker.span }), candidates: id === undefined ? [] : [id], name };
}

function isSame(a: Speaker, b: Speaker): boolean {
  if (a.candidates.length > 0 && b.candidates.length > 0) return a.candidates.join() === b.candidates.join();
  return a.span?.start === b.span?.start;
}

/** Returns the meeting that the word at an index reports, unless the words before it show that there is no meeting. */
function realMeetingAt(view: View, words: MeetingVocabulary, at: number): FoundMeeting | undefined {
  const found = meetingAt(view, words, at);
  if (!found) return undefined;
  const unreal = unrealMeeting(view, words, { from: found.from, at });
  if (unreal === "none") return undefined;
  return unreal === "wished" ? { ...found, proposed: true } : found;
}

function meetingAt(view: View, words: MeetingVocabulary, at: number): FoundMeeting | undefined {
  const { word } = view.tokens[at] as Token;
  const phrase = `${word} ${view.tokens[at + 1]?.word} ${view.tokens[at + 2]?.word}`;
  const long = words.nouns.get(phrase);
  if (long) return nounMeeting(view, words, { first: at, at: at + 2 }, long);
  const noun = words.nouns.get(word);
  if (noun && !view.cueAt(at) && isNounHere(view, words, at))
    return nounMeeting(view, words, { first: at, at }, noun);
  if (words.exchanges.has(word)) return exchangeMeeting(view, words, at);
  if (words.arrivals.has(word) || words.presence.has(word)) return arrival(view, words, at);
  const verb =
    words.future.get(word) ??
    words.finite.get(word) ??
    words.participles.get(word) ??
    words.infinitives.get(word);
  return verb ? verbMeeting(view, words, at, verb) : undefined;
}
