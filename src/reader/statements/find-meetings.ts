import type { MeetingFormat } from "../../model/meeting.ts";
import type { ReportedMeeting, Speaker } from "../reading.ts";
import type { Arranged, Resolved, Said } from "../stages.ts";
import { can, isFiller, isVerb } from "./cues.ts";
import * as kinds from "./kinds.ts";
import { type MeetingVocabulary, meetingVocabularyOf } from "./meeting-vocabulary.ts";
import { type NounPhrase, phraseAt, phraseEnd, startsPhrase } from "./noun-phrase.ts";
import { sentencesOf } from "./sentences-of.ts";
import { Speakers } from "./speakers.ts";
import { subjectBefore } from "./subjects.ts";
import type { Token } from "./tokens.ts";
import type { View } from "./view.ts";

/** Returns the meetings, offers and demands of a text. */
export function findMeetings(text: Resolved & Said): Arranged {
  const { lexicon, offers } = text;
  const words = meetingVocabularyOf(lexicon.meetings);
  const speakers = new Speakers();
  const meetings: ReportedMeeting[] = [];
  for (const { tokens, view } of sentencesOf(text)) {
    if (!tokens.some((token) => isMeetingWord(words, token.word))) continue;
    let end = 0;
    for (let at = 0; at < tokens.length; at += 1) {
      if (at < end) continue;
      const found = meetingAt(view, words, at);
      if (!found) continue;
      meetings.push(toMeeting(view, found, speakers));
      end = Math.max(found.to, at + 1);
    }
  }
  return { meetings, offers };
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly format: MeetingFormat;
  readonly rule: string;
  readonly phrases: readonly NounPhrase[];
  readonly planned: boolean;
}

function isMeetingWord(words: MeetingVocabulary, word: string): boolean {
  if (word === "") return false;
  const { nouns, finite, future, participles, infinitives } = words;
  return [nouns, finite, future, participles, infinitives].some((forms) => forms.has(word));
}

function toMeeting({ tokens }: View, found: Found, speakers: Speakers): ReportedMeeting {
  const participants: Speaker[] = [];
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

/** Returns the date of a sentence that is nearest to a meeting. */
function nearestDate(tokens: readonly Token[], from: number, to: number): string | undefined {
  let best: { edtf: string; distance: number } | undefined;
  for (let at = Math.max(0, from - 20); at < Math.min(tokens.length, to + 20); at += 1) {
    const edtf = tokens[at]?.date?.edtf;
    if (edtf === undefined) continue;
    const distance = at < from ? from - at : Math.max(0, at - to);
    if (!best || distance < best.distance) best = { edtf, distance };
  }
  return best?.edtf;
}

function meetingAt(view: View, words: MeetingVocabulary, at: number): Found | undefined {
  const { word } = view.tokens[at] as Token;
  if (word === "") return undefined;
  const noun = words.nouns.get(word);
  if (noun && isNounHere(view, words, at)) return nounMeeting(view, words, at, noun);
  const verb =
    words.future.get(word) ??
    words.finite.get(word) ??
    words.participles.get(word) ??
    words.infinitives.get(word);
  return verb ? verbMeeting(view, words, at, verb) : undefined;
}

/** Whether a word that can be a noun or a verb is a noun. */
function isNounHere({ tokens }: View, words: MeetingVocabulary, at: number): boolean {
  const { word } = tokens[at] as Token;
  if (!words.finite.has(word)) return true;
  const before = tokens[at - 1];
  return can(before, kinds.determiner | kinds.preposition | kinds.genitive);
}

/** Reads `un incontro con X`, `il vertice tra X e Y` and `la riunione del Consiglio`. */
function nounMeeting(
  view: View,
  words: MeetingVocabulary,
  at: number,
  format: MeetingFormat,
): Found | undefined {
  const { tokens } = view;
  let from = at;
  while (from > 0 && from > at - 3 && isModifier(view, from - 1)) from -= 1;
  const phrases: NounPhrase[] = [];
  // `l'incontro di X con Y`: X takes part, because somebody else does.
  const hosts: NounPhrase[] = [];
  let to = at + 1;
  let withOthers = false;
  let planned = isPlanned(tokens, words, from - 3, at);
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
    const joins = words.withWhom.has(token.word) || among;
    if (joins || can(token, kinds.genitive)) {
      const found = listAt(view, next + 1);
      const actors = found.filter(
        (phrase) => joins || phrase.kind === "organization" || phrase.kind === "state",
      );
      const host = found[0];
      if (!joins && actors.length === 0 && host) {
        hosts.push(host);
        next = host.to;
        continue;
      }
      if (actors.length > 0) {
        phrases.push(...actors);
        to = (actors.at(-1) as NounPhrase).to;
        withOthers ||= joins && !among;
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
    const holder = holderOf(view, words, from);
    if (holder) {
      phrases.unshift(holder.phrase);
      planned ||= holder.planned;
    }
  }
  const named = format === "summit" || format === "conference";
  if (phrases.length === 0 && !named) return undefined;
  // `la riunione del Consiglio`: an organization meets with itself. Anybody else needs somebody to meet.
  const isBody =
    phrases[0]?.kind === "organization" && !withOthers && format !== "visit" && format !== "call";
  if (phrases.length === 1 && !isBody) return undefined;
  return { from, to, format, rule: "meeting-noun", phrases, planned };
}

function isModifier({ tokens, vocabulary }: View, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || vocabulary.participles.has(token.word)) return false;
  return can(token, kinds.determiner) || (token.can === 0 && !token.capital);
}

/** Whether a word of the future is in a stretch. */
function isPlanned(tokens: readonly Token[], words: MeetingVocabulary, from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < to; at += 1)
    if (words.planning.has(tokens[at]?.word ?? "")) return true;
  return false;
}

/** Returns the subject of the verb that holds a meeting, as Rinaldi in `Rinaldi ha avuto un colloquio`. */
function holderOf(
  view: View,
  words: MeetingVocabulary,
  from: number,
): { phrase: NounPhrase; planned: boolean } | undefined {
  const { tokens } = view;
  let verb = -1;
  let last = -1;
  for (let at = from - 1; at >= Math.max(0, from - 6); at -= 1) {
    const token = tokens[at] as Token;
    if (token.kind === "stop" || token.kind === "semicolon" || token.kind === "quote") break;
    if (token.kind === "comma") break;
    if (!words.holding.has(token.word)) continue;
    verb = at;
    if (last < 0) last = at;
  }
  if (verb < 0) return undefined;
  // `ha definito la visita`: another verb than one of holding has the noun as its object.
  for (let at = last + 1; at < from; at += 1) if (isOtherVerb(view, words, at)) return undefined;
  while (verb > 0 && can(tokens[verb - 1], kinds.auxiliary | kinds.verb)) verb -= 1;
  const { phrase } = subjectBefore(view, verb);
  return phrase && isActor(view, phrase)
    ? { phrase, planned: isPlanned(tokens, words, verb, from) }
    : undefined;
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

function isActor({ tokens }: View, { kind, pronoun, from, to }: NounPhrase): boolean {
  return (
    kind !== undefined || pronoun === true || tokens.slice(from, to).some((token) => can(token, kinds.person))
  );
}

/** Whether a phrase has only words with capitals, so that it is a name that nobody lists. */
function isUnknownName({ tokens }: View, { from, to }: NounPhrase, fewest: number): boolean {
  return (
    to - from >= fewest &&
    to - from <= 4 &&
    tokens.slice(from, to).every(({ kind, capital }) => kind === "word" && capital)
  );
}

/** Whether words after a comma can be the rest of a clause: a date, a place, those who take part, or the object. */
function goesOn(view: View, words: MeetingVocabulary, at: number): boolean {
  const token = view.tokens[at];
  if (!token || can(token, kinds.conjunction | kinds.relative)) return false;
  const joins = words.withWhom.has(token.word) || words.objectMarks.has(token.word);
  return joins || token.kind === "date" || can(token, kinds.preposition) || startsPhrase(view, at);
}

/** Returns the index after a place. A person or an office after it is not part of it. */
function placeEnd(view: View, from: number): number {
  const { tokens } = view;
  if (tokens[from]?.kind === "date") return from + 1;
  const end = phraseEnd(view, from, tokens.length);
  for (let at = from + 1; at < end; at += 1) {
    const joined = can(tokens[at - 1], kinds.genitive | kinds.preposition | kinds.determiner);
    if (!joined && (tokens[at]?.kind === "role" || tokens[at]?.mention?.kind === "person")) return at;
  }
  return end;
}

/**
 * Returns the actors that are joined by commas and conjunctions from `from` on. Names that nobody lists are among them if
 * `unknown` is set.
 */
function listAt(view: View, from: number, unknown = false): readonly NounPhrase[] {
  const { tokens } = view;
  const found: NounPhrase[] = [];
  let at = from;
  while (found.length < 8 && startsPhrase(view, at)) {
    const phrase = phraseAt(view, at, Math.min(tokens.length, at + 16));
    if (!phrase || !(isActor(view, phrase) || (unknown && isUnknownName(view, phrase, 1)))) break;
    found.push(...splitNames(view, phrase));
    at = phrase.to;
    if (tokens[at]?.kind === "comma" || can(tokens[at], kinds.conjunction)) at += 1;
    else break;
    if (can(tokens[at], kinds.conjunction)) at += 1;
  }
  return found;
}

/** Returns one phrase for each name in a phrase such as `Lavrov e Blinken`. */
function splitNames(view: View, phrase: NounPhrase): readonly NounPhrase[] {
  const { tokens } = view;
  const starts = [phrase.from];
  for (let at = phrase.from + 1; at < phrase.to; at += 1)
    if (can(tokens[at], kinds.conjunction)) starts.push(at + 1);
  if (starts.length === 1) return [phrase];
  return starts.flatMap((start, i) => {
    const end = i + 1 < starts.length ? (starts[i + 1] as number) - 1 : phrase.to;
    return phraseAt(view, start, end, false) ?? [];
  });
}

/** Reads `X ha incontrato Y`, `X si è riunito con Y` and `X e Y si vedranno`. */
function verbMeeting(
  view: View,
  words: MeetingVocabulary,
  at: number,
  format: MeetingFormat,
): Found | undefined {
  const { tokens } = view;
  const { word } = tokens[at] as Token;
  let from = at;
  while (
    from > 0 &&
    from > at - 5 &&
    (isFiller(tokens[from - 1]) ||
      can(tokens[from - 1], kinds.auxiliary | kinds.passive | kinds.verb | kinds.infinitiveLink))
  ) {
    from -= 1;
  }
  while (from < at && isFiller(tokens[from]) && !can(tokens[from], kinds.clitic)) from += 1;
  const participle = words.participles.has(word) && !words.finite.has(word);
  const auxiliary =
    from < at && tokens.slice(from, at).some((token) => can(token, kinds.auxiliary | kinds.passive));
  if (participle && !auxiliary) return undefined;
  const infinitive = words.infinitives.has(word) && !words.finite.has(word);
  const planned =
    words.future.has(word) || (infinitive && (isPlanned(tokens, words, from - 1, at) || from < at));
  if (infinitive && !planned) return undefined;
  for (let i = Math.max(0, from - 2); i < at; i += 1) if (can(tokens[i], kinds.negation)) return undefined;
  let next = at + 1;
  while (next < at + 8 && (isFiller(tokens[next]) || tokens[next]?.kind === "comma")) next += 1;
  const after: NounPhrase[] = [];
  // Whether only dates and places are between the verb and the token.
  let adverbials = true;
  for (; next < Math.min(tokens.length, at + 20); next += 1) {
    const token = tokens[next] as Token;
    if (
      token.kind === "stop" ||
      token.kind === "quote" ||
      token.kind === "colon" ||
      token.kind === "semicolon"
    )
      break;
    const marks = words.withWhom.has(token.word) || words.objectMarks.has(token.word);
    const joins = token.kind === "word" && (marks || can(token, kinds.agent));
    const first = joins ? next + 1 : next;
    const direct = !joins && adverbials && startsPhrase(view, next);
    if (!joins && !direct) {
      if (can(token, kinds.conjunction | kinds.relative)) break;
      if (token.kind === "comma" && !(adverbials && goesOn(view, words, next + 1))) break;
      if (can(token, kinds.preposition)) next = Math.max(next, placeEnd(view, next + 1) - 1);
      else if (token.kind !== "comma" && !isFiller(token)) adverbials = false;
      continue;
    }
    const list = listAt(view, first, format !== "visit");
    if (list.length > 0) {
      // `si è riunito a Roma, Lavrov ha detto`: the phrase is the subject of another verb.
      const end = list.at(-1)?.to ?? first;
      if (tokens[first - 1]?.kind === "comma" && (view.cueAt(end) || isVerb(tokens, end, view.vocabulary)))
        break;
      after.push(...list);
      break;
    }
    if (direct) break;
  }
  const { phrase: subject } = subjectBefore(view, from);
  const isSubject = subject && (isActor(view, subject) || isUnknownName(view, subject, 2));
  const before = isSubject ? splitNames(view, subject) : [];
  const phrases = [...before, ...after];
  if (phrases.length < 2 && !(before.length === 1 && can(tokens[from], kinds.clitic))) return undefined;
  const to = Math.max(at + 1, after.at(-1)?.to ?? 0);
  return { from, to, format, rule: "meeting-verb", phrases, planned };
}
