import type { Mention, ReportedMeeting, ReportedStatement, Span, Speaker } from "../reading.ts";
import type { Arranged, Resolved, Said } from "../stages.ts";
import { can } from "../statements/cues.ts";
import * as kinds from "../statements/kinds.ts";
import { sentencesOf } from "../statements/sentences-of.ts";
import { Speakers } from "../statements/speakers.ts";
import type { Token } from "../statements/tokens.ts";
import type { View } from "../statements/view.ts";
import { arrival } from "./arrival.ts";
import { exchangeMeeting } from "./exchange-meeting.ts";
import type { FoundMeeting } from "./found-meeting.ts";
import { type MeetingVocabulary, meetingVocabularyOf } from "./meeting-vocabulary.ts";
import { isNounHere, nounMeeting } from "./noun-meeting.ts";
import { verbMeeting } from "./verb-meeting.ts";

/** Returns the meetings, offers and demands of a text. */
export function findMeetings(text: Resolved & Said): Arranged {
  const { lexicon, offers } = text;
  const words = meetingVocabularyOf(lexicon.meetings);
  const speakers = new Speakers();
  const meetings: ReportedMeeting[] = [];
  const noticeSpeakers = speakersOf(text, speakers);
  for (const { tokens, view, subject: subjectOf } of sentencesOf(text)) {
    const subject = subjectOf();
    if (subject?.kind === "person") speakers.notice(subject);
    let end = 0;
    for (let at = 0; at < tokens.length; at += 1) {
      if (at < end || !words.openings.has((tokens[at] as Token).word)) continue;
      const found = meetingAt(view, words, at);
      if (!found) continue;
      // If the subject of the verb is left out, it is probably the subject of the sentence, and not a person whom that
      // subject met before.
      if (found.hasZeroSubject && subject?.kind === "person") speakers.notice(subject);
      const meeting = toMeeting(view, found, speakers);
      if (!found.hasZeroSubject || meeting.participants.length > 1) meetings.push(meeting);
      end = Math.max(found.to, at + 1);
    }
    noticeSpeakers((tokens.at(-1) as Token).end);
    // A pronoun in the next sentence probably means the subject of this sentence, and not the person whom the subject
    // met.
    if (subject?.kind === "person") speakers.notice(subject);
  }
  return { meetings, offers };
}

/**
 * Returns a function that adds to `speakers` the persons who speak before a position. It has to be called with
 * ascending positions.
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

function toMeeting({ tokens }: View, found: FoundMeeting, speakers: Speakers): ReportedMeeting {
  const zero = found.hasZeroSubject ? speakers.resolve(undefined) : undefined;
  const participants: Speaker[] = zero ? [zero] : [];
  for (const phrase of found.phrases) {
    const speaker = speakers.resolve(phrase);
    if (speaker && !participants.some((each) => isSame(each, speaker))) participants.push(speaker);
  }
  const date = nearestDate(tokens, found.from, found.to);
  return {
    start: (tokens[found.from] as Token).start,
    end: (tokens[found.to - 1] as Token).end,
    rule: found.rule,
    format: found.format,
    participants,
    ...(found.planned && { planned: true }),
    ...(date && { date }),
  };
}

function isSame(a: Speaker, b: Speaker): boolean {
  if (a.candidates.length > 0 && b.candidates.length > 0) return a.candidates.join() === b.candidates.join();
  return a.span?.start === b.span?.start;
}

/**
 * Returns the date that is nearest to a meeting in its sentence. A date in a relative or reported clause after the
 * meeting is not taken.
 */
function nearestDate(tokens: readonly Token[], from: number, to: number): string | undefined {
  let best: { edtf: string; distance: number } | undefined;
  for (let at = Math.max(0, from - 20); at < Math.min(tokens.length, to + 20); at += 1) {
    // A date in a later clause is not that of the meeting. For example, `on Monday` is not the date of the conference
    // in `a conference with Danko, who came on Monday`.
    if (at >= to && can(tokens[at], kinds.relative | kinds.complementizer)) break;
    const edtf = tokens[at]?.date?.edtf;
    if (edtf === undefined) continue;
    const distance = at < from ? from - at : Math.max(0, at - to);
    if (!best || distance < best.distance) best = { edtf, distance };
  }
  return best?.edtf;
}

function meetingAt(view: View, words: MeetingVocabulary, at: number): FoundMeeting | undefined {
  const { word } = view.tokens[at] as Token;
  const noun = words.nouns.get(word);
  if (noun && !view.cueAt(at) && isNounHere(view, words, at)) return nounMeeting(view, words, at, noun);
  if (words.exchanges.has(word)) return exchangeMeeting(view, words, at);
  if (words.arrivals.has(word)) return arrival(view, words, at);
  const verb =
    words.future.get(word) ??
    words.finite.get(word) ??
    words.participles.get(word) ??
    words.infinitives.get(word);
  return verb ? verbMeeting(view, words, at, verb) : undefined;
}
