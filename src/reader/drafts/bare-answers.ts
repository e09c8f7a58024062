import type { Reading, Span, Speaker } from "../reading.ts";
import type { FoundAnswer } from "./found-answer.ts";
import { indexFrom } from "./index-from.ts";
import { toSpeaker } from "./offer-addressees.ts";
import {
  areJoined,
  type DraftPhrases,
  findPhrase,
  findPhrases,
  phraseAt,
  type TextWord,
  withoutInner,
} from "./phrases.ts";
import { nounIn } from "./proposal-nouns.ts";
import { type SentenceWords, sentenceWords } from "./sentence-words.ts";
import type { Sentences } from "./sentences.ts";
import { subjectsBefore } from "./subject-before.ts";

/** The largest number of characters between a verb such as `refused` and its subject. */
const nearSubject = 25;

/**
 * The largest number of characters between the verb and its subject, if the subject is the only actor before the verb
 * in the sentence.
 */
const onlySubject = 80;

/** The largest number of characters between words such as `no reply` and the actor who has not answered. */
const nearActor = 40;

/** The largest number of characters between a noun such as `reply` and the actor after it. */
const nearNoun = 20;

/** The largest number of characters between the subject and a word such as Italian `no` in `Alba invece no`. */
const nearShort = 10;

/**
 * The lists of words that answer a proposal without an object, the answer that each list shows, and the largest number
 * of characters between the subject and the words.
 */
const bareLists = [
  ["saidYes", "accepted", onlySubject],
  ["saidNo", "rejected", onlySubject],
  ["shortYes", "accepted", nearShort],
  ["shortNo", "rejected", nearShort],
] as const;

/** The largest number of words between the start of a passive verb and its participle. */
const longestPassive = 3;

/** Whether the verb at an index is the participle of a passive, as `accepted` in `has been accepted`. */
function isPassive(words: readonly TextWord[], index: number, phrases: DraftPhrases): boolean {
  const isAt = (from: number) =>
    [phrases.accepted, phrases.rejected].some((list) => (phraseAt(words, list, from)?.next ?? 0) > index);
  for (let from = Math.max(0, index - longestPassive); from < index; from += 1) if (isAt(from)) return true;
  return false;
}

/** Whether words report an answer, as in `Alba said yes` and `Alba rejected the offer`. */
function hasAnswer(words: readonly TextWord[], phrases: DraftPhrases): boolean {
  const lists = ["saidYes", "saidNo", "accepted", "rejected", "welcomed", "accepting"] as const;
  return lists.some((list) => findPhrase(words, phrases[list]));
}

/** Words of at most this number of letters, such as prepositions, do not count as an object of an answer. */
const shortest = 3;

/** The largest number of characters after a verb without an object. No prose has so many adverbs and dates there. */
const longestRest = 300;

/**
 * Whether the words after a verb of acceptance or rejection contain no object, as `at once` in `Alba agreed at once`
 * and `on Monday` in `Alba refused on Monday`.
 */
export function isWithoutObject(
  span: Span,
  phrases: DraftPhrases,
  sentences: Sentences,
  { dates, mentions }: Pick<Reading, "dates" | "mentions">,
): boolean {
  const end = Math.min(span.end, span.start + longestRest);
  const { words, startOf } = sentenceWords({ start: span.start, end }, sentences);
  const itemAt = (items: readonly Span[], at: number): Span | undefined =>
    items[indexFrom(items, startOf(at) + 1) - 1];
  const isDate = (index: number): boolean => startOf(index) < (itemAt(dates, index)?.end ?? 0);
  // The addressee of the answer can follow the verb, as in `did not reply to Borea`. Prepositions of any length can be
  // before a date.
  const isInside = (index: number): boolean =>
    startOf(index) < (itemAt(mentions, index)?.end ?? 0) ||
    isDate(index) ||
    [1, 2].some((distance) => index + distance < words.length && isDate(index + distance));
  for (let at = 0; at < words.length; ) {
    const word = words[at] as TextWord;
    const adverb = phraseAt(words, phrases.promptly, at) ?? phraseAt(words, phrases.partly, at);
    // After words such as `on condition that`, the clause is no object.
    if (phraseAt(words, phrases.conditions, at)) return true;
    if (!adverb && word.text.length > shortest && !isInside(at)) return false;
    at = adverb?.next ?? at + 1;
  }
  return end === span.end;
}

/**
 * Returns the answers whose words do not say what is answered. Such an answer is either a verb without an object, as in
 * `Alba said no`, or a noun phrase for a missing answer, as in `There was no reply`.
 */
export function bareAnswers(
  line: SentenceWords,
  phrases: DraftPhrases,
  reading: Pick<Reading, "mentions" | "offices">,
): readonly FoundAnswer[] {
  const { sentence, words, startOf, endOf } = line;
  const { mentions } = reading;
  const inside = mentions.slice(indexFrom(mentions, sentence.start), indexFrom(mentions, sentence.end));
  const found: FoundAnswer[] = [];
  const add = (
    from: number,
    next: number,
    rest: Pick<FoundAnswer, "answer" | "kind" | "isConditional"> & { speaker?: Speaker },
  ) =>
    found.push({
      start: startOf(from),
      end: endOf(next - 1),
      hasObject: false,
      isBare: true,
      ...rest,
    });
  const matches = bareLists.flatMap(([list, answer, farthest]) =>
    findPhrases(words, phrases[list]).map((match) => ({ match, answer, farthest })),
  );
  for (const { match, answer, farthest } of withoutInner(matches)) {
    // A negated verb does not answer, as in `has not accepted`.
    if (phraseAt(words, phrases.negations, match.from - 1)) continue;
    // An adverb can follow the verb, as in `said no at once`. If another word directly follows, the verb has an
    // object.
    const qualifier =
      phraseAt(words, phrases.promptly, match.next) ?? phraseAt(words, phrases.partly, match.next);
    const next = qualifier?.next ?? match.next;
    const isEnd = next >= words.length || !areJoined(words, next);
    const isConditional = phraseAt(words, phrases.conditions, next) !== undefined;
    if (!isEnd && !isConditional) continue;
    // In `the offer of Alba was accepted`, the actor before the verb does not answer.
    if (isPassive(words, match.from, phrases)) continue;
    // A verb can be left out only after another answer, as in `Alba said yes, Borea did not`.
    const isShort = farthest === nearShort;
    if (isShort && !hasAnswer(words.slice(0, match.from), phrases)) continue;
    const isPronoun =
      areJoined(words, match.from) && phraseAt(words, phrases.subjects, match.from - 1) !== undefined;
    const isOmitted = !isShort && match.from === 0 && phrases.clitics.beginnings.size > 0;
    const start = startOf(match.from);
    const isOnly = inside.filter((each) => each.end <= start).length <= 1;
    const reach = Math.min(farthest, isOnly ? onlySubject : nearSubject);
    const subjects = subjectsBefore(line, match.from, reading, phrases);
    const isNear = subjects[0] !== undefined && start - subjects[0].span.end <= reach;
    const speakers = isPronoun || isOmitted ? [undefined] : isNear ? subjects : [];
    const isPartly =
      answer === "accepted" && (isConditional || phraseAt(words, phrases.partly, match.next) !== undefined);
    for (const speaker of speakers)
      add(match.from, match.next, {
        answer: isPartly ? "partly-accepted" : answer,
        ...(speaker && { speaker }),
        ...(isConditional && { isConditional }),
      });
  }
  const missing = findPhrase(words, phrases.noReply);
  if (missing) {
    const start = startOf(missing.from);
    const end = endOf(missing.next - 1);
    const noun = nounIn(words.slice(0, missing.from), phrases);
    // If an actor follows the noun, this actor has not answered, such as Borea in `the offer of Alba drew no reply
    // from Borea`.
    const near =
      inside.find((each) => each.start >= end && each.start - end <= nearNoun) ??
      inside.find((each) => each.start - end <= nearActor && start - each.end <= nearActor);
    if (inside.length === 0 || (near && near.kind !== "outlet"))
      add(missing.from, missing.next, {
        answer: "unanswered",
        ...(near && { speaker: toSpeaker(near) }),
        ...(noun && { kind: noun.kind }),
      });
  }
  return found;
}
