import type { MeetingFormat } from "../../model/meeting.ts";
import { can, isFiller } from "../statements/cues.ts";
import * as kinds from "../statements/kinds.ts";
import type { NounPhrase } from "../statements/noun-phrase.ts";
import { isActor, listAt, splitNames } from "../statements/participants.ts";
import { phraseEnd } from "../statements/phrase-extent.ts";
import { subjectAfter } from "../statements/subject-after.ts";
import { subjectBefore } from "../statements/subjects.ts";
import { spanOf, type Token } from "../statements/tokens.ts";
import type { View } from "../statements/view.ts";
import { placeAfter } from "./arrival.ts";
import { type FoundMeeting, isPlanned } from "./found-meeting.ts";
import type { MeetingVocabulary } from "./meeting-vocabulary.ts";

/** Whether a word that can be a noun or a verb is a noun. */
export function isNounHere({ tokens }: View, words: MeetingVocabulary, at: number): boolean {
  const { word } = tokens[at] as Token;
  if (!words.finite.has(word)) return true;
  const before = tokens[at - 1];
  return can(before, kinds.determiner | kinds.preposition | kinds.genitive);
}

/**
 * Reads a meeting for which the text has a noun, as in `un incontro con X`, `il vertice tra X e Y` and
 * `la riunione del Consiglio`.
 */
export function nounMeeting(
  view: View,
  words: MeetingVocabulary,
  at: number,
  format: MeetingFormat,
): FoundMeeting | undefined {
  const { tokens } = view;
  let from = at;
  while (
    from > 0 &&
    from > at - 4 &&
    !words.holding.has(tokens[from - 1]?.word ?? "") &&
    (isModifier(view, from - 1) || words.press.has(tokens[from - 1]?.word ?? ""))
  )
    from -= 1;
  const phrases: NounPhrase[] = [];
  // Actors after a genitive, such as X in `l'incontro di X con Y`. They take part only if the text names a second
  // participant.
  const hosts: NounPhrase[] = [];
  let to = at + 1;
  let withOthers = false;
  let planned = isPlanned(tokens, words, from - 3, at);
  let hasZeroSubject = false;
  // Whether the search has passed another noun, to which later names can belong. For example, in
  // `talks aimed at a truce between Alba and Borea`, they belong to the truce.
  let afterNoun = false;
  // Whether one phrase names all participants, as in `talks between the ministers`.
  let several = false;
  for (let next = at + 1; next < Math.min(tokens.length, at + 14); ) {
    const token = tokens[next] as Token;
    if (token.kind === "stop" || token.kind === "comma" || token.kind === "colon" || token.kind === "quote")
      break;
    if (token.kind !== "word") {
      next += 1;
      continue;
    }
    if (view.cueAt(next) || can(token, kinds.relative | kinds.complementizer)) break;
    if (can(token, kinds.verb)) {
      planned ||= words.planning.has(token.word);
      break;
    }
    const among = words.among.has(token.word);
    const withWhom = words.withWhom.has(token.word);
    const joins = withWhom || among;
    if (!joins && can(token, kinds.preposition) && introducesNoun(view, next)) afterNoun = true;
    if (joins || can(token, kinds.genitive)) {
      const found = listAt(view, next + 1);
      const isBetween = among && !can(token, kinds.genitive);
      const actors = found.filter(({ kind }) => {
        if (afterNoun && !withWhom) return isBetween && kind === "person";
        return joins || kind === "organization" || kind === "state";
      });
      const host = found[0];
      if (!joins && !afterNoun && actors.length === 0 && host) {
        hosts.push(host);
        next = host.to;
        continue;
      }
      if (actors.length > 0) {
        const [only, ...others] = actors as [NounPhrase, ...NounPhrase[]];
        several ||= isBetween && others.length === 0 && only.speaker.candidates.length === 0;
        phrases.push(several ? withSecondAdjective(view, only) : only, ...others);
        to = (phrases.at(-1) as NounPhrase).to;
        withOthers ||= withWhom;
        next = to;
        if (joins) break;
        continue;
      }
    }
    planned ||= words.planning.has(token.word) && next < at + 3;
    next += 1;
  }
  if (withOthers && phrases.length === 1 && hosts.length > 0) phrases.unshift(...hosts);
  else if (withOthers || phrases.length === 0) {
    const holder =
      holderOf(view, words, { from, isVisit: format === "visit" }) ??
      speakerAt(view, from) ??
      speakerAfter(view, from, to);
    if (holder) {
      if (holder.phrase) phrases.unshift(...splitNames(view, holder.phrase));
      hasZeroSubject = !holder.phrase;
      planned ||= holder.planned;
    }
  }
  const byPhone = words.phones.has(tokens[at + 1]?.word ?? "");
  // If the noun is the subject of a passive, the other participant is the subject of an earlier clause. For example,
  // `Nel pomeriggio è previsto un incontro con Danko` does not name the person who meets Danko.
  if (withOthers && phrases.length === 1 && isPlanned(tokens, words, from - 1, at)) {
    const isPassive = tokens.slice(Math.max(0, from - 2), at).some((token) => can(token, kinds.passive));
    hasZeroSubject ||= isPassive;
    planned ||= isPassive;
  }
  if (phrases.length === 0) {
    const end = takingPlace(view, words, at);
    if (end > 0) return { from, to: end, format, rule: "meeting-place", phrases, planned };
  }
  // Without participants, only a summit or conference that is planned is a meeting. For example,
  // `il vertice si terrà lunedì` plans one, and `A margine del vertice` does not.
  const named = planned && (format === "summit" || format === "conference");
  if (phrases.length === 0 && !named) return undefined;
  // An organization can be the only participant, as in `la riunione del Consiglio`. Otherwise, the text has to name a
  // second one.
  const isBody =
    phrases[0]?.kind === "organization" && !withOthers && format !== "visit" && format !== "call";
  const press = format === "conference" ? pressEnd(view, words, at) : 0;
  const alone = phrases.length === 1 && !several && !hasZeroSubject;
  const place = alone && format === "visit" && phrases[0]?.kind === "person" ? placeAfter(view, at + 1) : 0;
  if (alone && place === 0 && (!isBody || press > 0)) return undefined;
  return {
    from,
    to: Math.max(to, press, place),
    format: press > 0 ? "press-conference" : byPhone ? "call" : format,
    rule: "meeting-noun",
    phrases,
    planned,
    hasZeroSubject,
  };
}

/** The largest number of tokens between a noun for a meeting and a verb such as `took place`. */
const nearVerb = 12;

/**
 * Returns the index after the verb and the date of a meeting, as in `il vertice si è svolto il 10 gennaio`. Without
 * such a verb or without a date, returns 0. The date is needed, because without participants nothing else distinguishes
 * the meeting from others.
 */
function takingPlace({ tokens }: View, words: MeetingVocabulary, at: number): number {
  let verb = at + 1;
  while (verb < at + nearVerb && !words.takingPlace.has(tokens[verb]?.word ?? "")) {
    const kind = tokens[verb]?.kind ?? "stop";
    if (kind === "stop" || kind === "comma" || kind === "quote") return 0;
    verb += 1;
  }
  if (verb === at + nearVerb) return 0;
  const from = Math.max(0, at - nearVerb);
  // A date in a later clause is not that of the meeting, as in
  // `Vizita are loc după ce, pe 24 februarie, Danko a plecat`.
  let end = verb + 1;
  while (end < verb + nearVerb && !can(tokens[end], kinds.subordinator | kinds.relative)) end += 1;
  const date = tokens.slice(from, end).findIndex((token) => token.date !== undefined);
  return date < 0 ? 0 : Math.max(verb, from + date) + 1;
}

/**
 * Whether a preposition introduces a common noun, as in `at a truce`. Dates and places, as in `in Port`, are not common
 * nouns.
 */
function introducesNoun(view: View, preposition: number): boolean {
  const { tokens } = view;
  let from = preposition + 1;
  while (can(tokens[from], kinds.preposition)) from += 1;
  const end = phraseEnd(view, from, Math.min(tokens.length, from + 8));
  return end > from && tokens.slice(from, end).every(({ kind, capital }) => kind === "word" && !capital);
}

/**
 * Returns a phrase together with its second adjective, if it has one. For example, `miniștrii leton și eston` means two
 * ministers, so the phrase no longer has the id or name of one.
 */
function withSecondAdjective({ tokens }: View, phrase: NounPhrase): NounPhrase {
  const second = tokens[phrase.to + 1];
  const isAdjective = second?.kind === "word" && second.can === 0 && !second.capital;
  if (!can(tokens[phrase.to], kinds.conjunction) || !isAdjective) return phrase;
  const span = spanOf(tokens, phrase.from, phrase.to + 2);
  return { from: phrase.from, to: phrase.to + 2, kind: phrase.kind, speaker: { span, candidates: [] } };
}

/** Returns the index after the words that show a press conference. For another conference, returns 0. */
function pressEnd({ tokens }: View, words: MeetingVocabulary, at: number): number {
  for (let i = Math.max(0, at - 1); i < Math.min(tokens.length, at + 4); i += 1)
    if (words.press.has(tokens[i]?.word ?? "")) return Math.max(i, at) + 1;
  return 0;
}

/** The largest number of tokens between a word of speaking and the meeting at which somebody speaks. */
const speaking = 8;

/**
 * Returns the person or other actor who speaks at a meeting. For example, this is Danko in
 * `Danko said at a press conference with Orsini`.
 */
function speakerAt(view: View, from: number): Holder | undefined {
  const { tokens, cues } = view;
  if (!can(tokens[from - 1], kinds.preposition | kinds.setting)) return undefined;
  const cue = cues.findLast(({ to }) => to < from);
  if (!cue || from - cue.to > speaking) return undefined;
  for (let at = cue.to; at < from; at += 1) {
    const { kind } = tokens[at] as Token;
    if (kind !== "word" && kind !== "name" && kind !== "role" && kind !== "date") return undefined;
    if (can(tokens[at], kinds.complementizer | kinds.relative)) return undefined;
  }
  const after = subjectAfter(view, cue.to);
  const phrase = after && after.to < from ? after : subjectBefore(view, cue.from).phrase;
  return phrase && isActor(view, phrase) ? { phrase, planned: false } : undefined;
}

/**
 * Returns the subject of the main clause, if the sentence begins with a phrase that names the meeting. For example, `Y`
 * in `Durante l'incontro con X, Y ha detto`.
 */
function speakerAfter(view: View, from: number, to: number): Holder | undefined {
  const { tokens, cues } = view;
  if (from > 4 || tokens[to]?.kind !== "comma") return undefined;
  if (!can(tokens[from - 1], kinds.preposition | kinds.setting)) return undefined;
  const cue = cues.find((each) => each.from > to);
  const { phrase } = cue ? subjectBefore(view, cue.from) : {};
  return phrase && phrase.from > to && phrase.from <= to + 2 && isActor(view, phrase)
    ? { phrase, planned: false }
    : undefined;
}

/** The actor who holds a meeting. The `phrase` is absent if the verb has no subject in its clause. */
interface Holder {
  readonly phrase?: NounPhrase;
  readonly planned: boolean;
}

function isModifier({ tokens, vocabulary }: View, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || vocabulary.participles.has(token.word)) return false;
  return can(token, kinds.determiner) || (token.can === 0 && !token.capital);
}

/**
 * Returns the subject of a verb that means holding a meeting. For example, Rinaldi in `Rinaldi ha avuto un colloquio`.
 */
function holderOf(
  view: View,
  words: MeetingVocabulary,
  { from, isVisit }: { readonly from: number; readonly isVisit: boolean },
): Holder | undefined {
  const { tokens } = view;
  let verb = -1;
  let last = -1;
  for (let at = from - 1; at >= Math.max(0, from - 6); at -= 1) {
    const token = tokens[at] as Token;
    if (token.kind === "stop" || token.kind === "semicolon" || token.kind === "quote") break;
    if (token.kind === "comma") break;
    // A verb such as `is` means holding a meeting only before a visit, as in `Orsini is on a visit to Alba`.
    if (!words.holding.has(token.word) && !(isVisit && can(token, kinds.passive))) continue;
    verb = at;
    if (last < 0) last = at;
  }
  if (verb < 0) return undefined;
  // If a verb that does not mean holding a meeting is directly before the meeting, the meeting is the object of that
  // verb. Its subject does not take part. For example, `definito` in `ha definito la visita`.
  for (let at = last + 1; at < from; at += 1) if (isOtherVerb(view, words, at)) return undefined;
  while (verb > 0 && can(tokens[verb - 1], kinds.auxiliary | kinds.verb)) verb -= 1;
  const { phrase } = subjectBefore(view, verb);
  if (phrase ? !isActor(view, phrase) : verb > 0 || !can(tokens[0], kinds.auxiliary)) return undefined;
  return { ...(phrase && { phrase }), planned: isPlanned(tokens, words, verb, from) };
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
