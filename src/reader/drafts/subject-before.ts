import type { Mention, Reading, Span, Speaker } from "../reading.ts";
import { indexFrom } from "./index-from.ts";
import { toSpeaker } from "./offer-addressees.ts";
import { type DraftPhrases, type Phrases, phraseAt, type TextWord } from "./phrases.ts";
import type { SentenceWords } from "./sentence-words.ts";

/** The largest number of characters between a verb and its subject. */
const nearSubject = 80;

/**
 * Returns the actors before the word at an index, who are the subjects of this verb, as in `Alba and Borea have not
 * replied`. The last one comes first.
 */
export function subjectsBefore(
  sentence: SentenceWords,
  index: number,
  reading: Pick<Reading, "mentions" | "offices">,
  { joiners, outside }: DraftPhrases,
): readonly Subject[] {
  const last = subjectBefore(sentence, index, reading, outside);
  if (!last) return [];
  const subjects = [last];
  for (let at = indexFrom(reading.mentions, last.span.start) - 1; at >= 0; at -= 1) {
    const other = reading.mentions[at] as Mention;
    const next = subjects.at(-1) as Subject;
    const isInside = other.start >= sentence.sentence.start && other.kind !== "outlet";
    if (!isInside || !isJoined(sentence, other.end, next.span.start, joiners)) break;
    subjects.push({ ...toSpeaker(other), span: { start: other.start, end: other.end } });
  }
  return subjects;
}

/**
 * Whether a name is not in a phrase such as `in Alba`, `the voters of Alba` or `Alba's voters`, whose actor is not the
 * subject.
 */
function isSubject(
  { words, startOf, endOf }: SentenceWords,
  { start, end }: Span,
  outside: Phrases,
): boolean {
  const at = words.findIndex((_, index) => startOf(index) >= start);
  const next = words.findIndex((_, index) => endOf(index) > end);
  // The apostrophe of the genitive belongs to the last word of the name, and `s` is a word of its own.
  if (next >= 0 && words[next]?.text.endsWith("'") && words[next + 1]?.text === "s") return false;
  // A grammatical article can be between the preposition and the name.
  return ![at - 1, at - 2].some((from) => phraseAt(words, outside, from)?.next === at);
}

/** A grammatical article between two actors has at most this number of letters. */
const longestArticle = 3;

/** Whether only a conjunction and a grammatical article are between two positions. */
function isJoined({ words, startOf }: SentenceWords, start: number, end: number, joiners: Phrases): boolean {
  const from = words.findIndex((_, index) => startOf(index) >= start);
  if (from < 0 || !phraseAt(words, joiners, from)) return false;
  for (let at = from; at < words.length && startOf(at) < end; at += 1)
    if ((words[at] as TextWord).text.length > longestArticle) return false;
  return true;
}

/** An actor before a verb, and the words for this actor. */
type Subject = Speaker & { readonly span: Span };

/**
 * Returns the last actor in a sentence before the word at an index. This is a name, or an office or a body without a
 * name, as in `the Albanian government`. A medium is not returned, because it reports the answer of another actor.
 */
function subjectBefore(
  line: SentenceWords,
  index: number,
  { mentions, offices }: Pick<Reading, "mentions" | "offices">,
  outside: Phrases,
): Subject | undefined {
  const { sentence, startOf } = line;
  const verb = startOf(index);
  const isNear = (found: Span | undefined): boolean =>
    found !== undefined &&
    found.start >= sentence.start &&
    found.end <= verb &&
    verb - found.end <= nearSubject;
  const mention = mentions[indexFrom(mentions, verb) - 1];
  const office = offices[indexFrom(offices, verb) - 1];
  // The name of the state can be part of the phrase for the office, as in `the government of Alba`.
  const isOffice = isNear(office) && !office?.holder && office?.organization !== undefined;
  if (office && isOffice && (!mention || office.end >= mention.end))
    return { span: { start: office.start, end: office.end }, candidates: [] };
  if (!mention || !isNear(mention) || mention.kind === "outlet") return undefined;
  if (!isSubject(line, mention, outside)) return undefined;
  return { ...toSpeaker(mention), span: { start: mention.start, end: mention.end } };
}
