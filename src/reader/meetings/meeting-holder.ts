import type { StatementAct } from "../../model/statement.ts";
import { can, isFiller } from "../statements/cues.ts";
import { jointSpeakers } from "../statements/joint-speakers.ts";
import * as kinds from "../statements/kinds.ts";
import { type NounPhrase, phraseAt } from "../statements/noun-phrase.ts";
import { objectsOf } from "../statements/offers.ts";
import { earlierSubject } from "../statements/other-subjects.ts";
import { isActor, splitNames } from "../statements/participants.ts";
import { startsPhrase } from "../statements/phrase-extent.ts";
import { subjectAfter } from "../statements/subject-after.ts";
import { boundary } from "../statements/subject-words.ts";
import { subjectBefore } from "../statements/subjects.ts";
import type { Token } from "../statements/tokens.ts";
import type { View } from "../statements/view.ts";
import { directPlace } from "./arrival.ts";
import { isPlanned } from "./found-meeting.ts";
import { isMet } from "./is-met.ts";
import type { MeetingVocabulary } from "./meeting-vocabulary.ts";
import { pairBefore } from "./pair-before.ts";

/** Who holds a meeting that has a noun, besides the actors beside the noun. */
export interface Holder {
  /** The actors who hold the meeting. */
  readonly phrases: readonly NounPhrase[];
  readonly planned: boolean;
  /**
   * Whether the meeting is the purpose of a journey. Then words such as `per` before it do not show that it is planned.
   */
  readonly isPurpose?: boolean;
  /** Whether somebody only proposes the meeting. */
  readonly proposed?: boolean;
  /** Whether the verb has no subject in its clause. */
  readonly hasZeroSubject?: boolean;
  /** Whether the subject is a phrase such as `the two ministers`. */
  readonly isOfPair?: boolean;
}

/** The phrase of a meeting, as indexes of tokens. */
export interface MeetingPhrase {
  readonly from: number;
  readonly to: number;
  readonly isVisit: boolean;
  /** Whether the phrase names a participant after a preposition such as `with`. */
  readonly withOthers: boolean;
}

/** Returns who holds a meeting, or undefined if the sentence does not say so. */
export function meetingHolder(
  view: View,
  words: MeetingVocabulary,
  phrase: MeetingPhrase,
): Holder | undefined {
  return (
    proposerOf(view, words, phrase) ??
    travellerOf(view, words, phrase) ??
    holderOf(view, words, phrase) ??
    speakerAt(view, phrase) ??
    speakerAfter(view, phrase)
  );
}

/** The acts that put a meeting forward. */
const proposing: ReadonlySet<StatementAct | undefined> = new Set([
  "propose",
  "offer",
  "invite",
  "demand",
  "appeal",
]);

/** The largest number of tokens between a word of speaking and the meeting that it proposes. */
const nearMeeting = 8;

/**
 * Returns who proposes a meeting, and to whom, as Orsini and Danko in `Orsini proposed to Danko a meeting`. If somebody
 * is asked to hold a meeting with others, as in `asked Danko to hold talks with Rusu`, only the person asked takes
 * part.
 */
function proposerOf(
  view: View,
  words: MeetingVocabulary,
  { from, withOthers, isVisit }: MeetingPhrase,
): Holder | undefined {
  const { tokens, cues } = view;
  const cue = cues.findLast(({ to }) => to <= from);
  if (!cue || from - cue.to > nearMeeting || cue.form === "passive") return undefined;
  const { act, infinitiveAct } = cue.cue;
  const invites = tokens.slice(cue.to, from).some(({ word }) => words.invitations.has(word));
  if (!(proposing.has(infinitiveAct ?? act) || (invites && act !== "accept"))) return undefined;
  for (let at = cue.to; at < from; at += 1) {
    const { kind } = tokens[at] as Token;
    if (kind === "comma" || boundary.has(kind)) return undefined;
    if (can(tokens[at], kinds.complementizer | kinds.relative)) return undefined;
  }
  const asked = objectsOf(view, cue.to, from).addressees.filter((each) => each.kind !== undefined);
  const holds = tokens.slice(cue.to, from).some(({ word }) => words.holding.has(word));
  if (asked.length > 0 && holds && (withOthers || isVisit))
    return { phrases: asked, planned: true, proposed: true };
  const { phrase } = subjectBefore(view, cue.from);
  if (!phrase || !isActor(view, phrase)) return undefined;
  return { phrases: [...splitNames(view, phrase), ...asked], planned: true, proposed: true };
}

/** Returns the subject of a verb that means holding a meeting, as Rinaldi in `Rinaldi ha avuto un colloquio`. */
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
      // A date between commas does not end the clause, as in `a avut, vineri, o convorbire`.
      const opening = dateInsertion(view, at);
      // A date with a comma of its own can directly follow the verb, as in `a efectuat marți, 2 mai, o vizită`.
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
  // If another verb is directly before the meeting, as `definito` in `ha definito la visita`, the meeting is the object
  // of that verb. The subject of that verb does not take part.
  for (let at = last + 1; at < from; at += 1) if (isOtherVerb(view, words, at)) return undefined;
  // A word of agreement can be before the infinitive, as in `hanno convenuto di tenere una riunione`.
  const agreement = view.cues.findLast(({ to }) => to <= last && last - to < 3);
  const agrees = agreement?.cue.jointAct ?? agreement?.cue.act;
  const isAgreed = agreement !== undefined && (agrees === "agree" || agrees === "accept");
  if (isAgreed) verb = agreement.from;
  while (verb > 0 && can(tokens[verb - 1], kinds.auxiliary | kinds.verb)) verb -= 1;
  const planned = isAgreed || isPlanned(tokens, words, verb, from);
  if (pairBefore(view, words, verb) >= 0) return { phrases: [], planned, isOfPair: true };
  // The verb can share the subject of an earlier verb, as in `was received by Danko and had talks with Rusu`.
  const found = subjectBefore(view, verb);
  const earlier = found.shared ? earlierSubject(view, { from: verb - 1 }) : undefined;
  const phrase = found.phrase ?? (earlier && earlier.to < verb ? earlier : undefined);
  if (phrase ? !isActor(view, phrase) : verb > 0 || !can(tokens[0], kinds.auxiliary)) return undefined;
  return { phrases: phrase ? splitNames(view, phrase) : [], planned, hasZeroSubject: !phrase };
}

/**
 * Returns the index of the comma that opens an insertion, if the insertion is only a date and its second comma is at
 * `comma`. Otherwise, returns `comma`.
 */
function dateInsertion({ tokens }: View, comma: number): number {
  let at = comma - 1;
  let dated = false;
  while (at > comma - 4 && (isFiller(tokens[at]) || can(tokens[at], kinds.preposition))) {
    dated ||= tokens[at]?.kind === "date";
    at -= 1;
  }
  return dated && tokens[at]?.kind === "comma" ? at : comma;
}

function isOtherVerb({ tokens, vocabulary, cueAt }: View, words: MeetingVocabulary, at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind !== "word" || words.planning.has(token.word)) return false;
  const { participles, participleEndings } = vocabulary;
  if (cueAt(at) || participles.has(token.word)) return true;
  const isAfterAuxiliary = can(tokens[at - 1], kinds.auxiliary) || isFiller(tokens[at - 1]);
  return (
    isAfterAuxiliary && token.can === 0 && participleEndings.some((ending) => token.word.endsWith(ending))
  );
}

/** The largest number of tokens between a verb and the meeting at which its subject speaks or acts. */
const speaking = 10;

/**
 * Returns the actors who speak at a meeting, as Danko in `Danko said at a press conference with Orsini`. If the phrase
 * of the meeting names nobody, the actor who is spoken to takes part as well, as in `Danko told Orsini in a call`.
 */
function speakerAt(view: View, { from, withOthers, isVisit }: MeetingPhrase): Holder | undefined {
  const { tokens, cues } = view;
  if (!can(tokens[from - 1], kinds.preposition | kinds.setting)) return undefined;
  const cue = cues.findLast(({ to }) => to < from);
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
  const spoken = [...jointSpeakers(view, phrase), ...splitNames(view, phrase)];
  const others = withOthers
    ? []
    : objectsOf(view, cue.to, from).addressees.filter(
        (each) => each.kind === "person" && each.from !== phrase.from,
      );
  const phrases = [...spoken, ...others].sort((a, b) => a.from - b.from);
  return withOthers || isVisit || phrases.length > 1 ? { phrases, planned: false } : undefined;
}

/**
 * Returns the subject of the main clause, if the sentence begins with the phrase of the meeting. For example, Y is the
 * subject in `Durante l'incontro con X, Y ha detto`.
 */
function speakerAfter(view: View, { from, to }: MeetingPhrase): Holder | undefined {
  const { tokens } = view;
  let comma = to;
  while (comma < to + 4 && (isFiller(tokens[comma]) || isBeforeDate(tokens, comma))) comma += 1;
  if (from > 4 || tokens[comma]?.kind !== "comma") return undefined;
  if (!can(tokens[from - 1], kinds.preposition | kinds.setting)) return undefined;
  const subject = startsPhrase(view, comma + 1) ? phraseAt(view, comma + 1) : undefined;
  return subject && isActor(view, subject)
    ? { phrases: splitNames(view, subject), planned: false }
    : undefined;
}

/** The largest number of tokens between a word such as `will` and the place of a journey. */
const travelling = 12;

/**
 * Returns the person who travels to a place for a meeting, as Orsini in `Orsini è volata a Roma per un incontro con
 * Danko` and in `Orsini sarà a Roma per un incontro con Danko`.
 */
function travellerOf(
  view: View,
  words: MeetingVocabulary,
  { from, withOthers, isVisit }: MeetingPhrase,
): Holder | undefined {
  const { tokens } = view;
  let at = from - 1;
  // An adjective before the noun can look like an adverb, as `prima` does in `per una prima visita`.
  while (at > from - 4 && (isFiller(tokens[at]) || can(tokens[at], kinds.determiner))) at -= 1;
  // A visit can follow its place without a word for a purpose, as in `is in Port on a visit`.
  const leads = words.purpose.has(tokens[at]?.word ?? "") || (isVisit && can(tokens[at], kinds.setting));
  if (!(withOthers || isVisit) || !leads) return undefined;
  at -= 1;
  while (at > from - 6 && (isFiller(tokens[at]) || tokens[at]?.kind === "comma" || isBeforeDate(tokens, at)))
    at -= 1;
  let place = at;
  while (place > at - 4 && !can(tokens[place], kinds.setting | kinds.infinitiveLink)) place -= 1;
  if (directPlace(view, place + 1) !== at + 1) return undefined;
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

/** Whether a preposition before a date is at an index. */
function isBeforeDate(tokens: readonly Token[], at: number): boolean {
  return can(tokens[at], kinds.preposition) && tokens[at + 1]?.kind === "date";
}
