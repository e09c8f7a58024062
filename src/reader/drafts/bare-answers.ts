import type { Reading, Span, Speaker } from "../reading.ts";
import type { FoundAnswer } from "./found-answer.ts";
import { indexFrom } from "./index-from.ts";
import { toSpeaker } from "./offer-addressees.ts";
import { areJoined, type DraftPhrases, findPhrase, phraseAt, type TextWord } from "./phrases.ts";
import { nounIn } from "./proposal-nouns.ts";
import { type SentenceWords, sentenceWords } from "./sentence-words.ts";
import type { Sentences } from "./sentences.ts";

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

/** Words of at most this number of letters, such as prepositions, do not count as an object of an answer. */
const shortest = 3;

/**
 * Whether the words after a verb of acceptance or rejection contain no object, as `at once` in `Alba agreed at once`
 * and `on Monday` in `Alba refused on Monday`.
 */
export function isWithoutObject(
  span: Span,
  phrases: DraftPhrases,
  sentences: Sentences,
  { dates }: Pick<Reading, "dates">,
): boolean {
  const { words, startOf } = sentenceWords(span, sentences);
  const isInDate = (index: number): boolean => {
    const at = startOf(index);
    const date = dates[indexFrom(dates, at + 1) - 1];
    return date !== undefined && at < date.end;
  };
  for (let at = 0; at < words.length; ) {
    const word = words[at] as TextWord;
    const adverb = phraseAt(words, phrases.promptly, at);
    if (!adverb && word.text.length > shortest && !isInDate(at)) return false;
    at = adverb?.next ?? at + 1;
  }
  return true;
}

/**
 * Returns the answers whose words do not say what is answered. Such an answer is either a verb without an object, as in
 * `Alba said no`, or a noun phrase for a missing answer, as in `There was no reply`.
 */
export function bareAnswers(
  { sentence, words, startOf, endOf }: SentenceWords,
  phrases: DraftPhrases,
  { mentions }: Pick<Reading, "mentions">,
): readonly FoundAnswer[] {
  const inside = mentions.slice(indexFrom(mentions, sentence.start), indexFrom(mentions, sentence.end));
  const found: FoundAnswer[] = [];
  const add = (
    from: number,
    next: number,
    rest: Pick<FoundAnswer, "answer" | "kind"> & { speaker?: Speaker },
  ) =>
    found.push({
      start: startOf(from),
      end: endOf(next - 1),
      hasObject: false,
      isBare: true,
      ...rest,
    });
  for (const [list, answer] of [
    ["saidYes", "accepted"],
    ["saidNo", "rejected"],
  ] as const) {
    const match = findPhrase(words, phrases[list]);
    if (!match) continue;
    // An adverb can follow the verb, as in `said no at once`. If another word directly follows, the verb has an
    // object.
    const next = phraseAt(words, phrases.promptly, match.next)?.next ?? match.next;
    if (next < words.length && areJoined(words, next)) continue;
    const start = startOf(match.from);
    const before = inside.filter((each) => each.end <= start);
    const subject = before.at(-1);
    const reach = before.length > 1 ? nearSubject : onlySubject;
    if (!subject || start - subject.end > reach) continue;
    if (subject.kind !== "outlet") add(match.from, match.next, { answer, speaker: toSpeaker(subject) });
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
