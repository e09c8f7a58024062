import type { Span, Speaker } from "../reading.ts";
import { areJoined, type DraftPhrases, findPhrase, phraseAt, type TextWord, textWords } from "./phrases.ts";
import { textOf } from "./sentences.ts";
import { sentenceReach } from "./with-near.ts";

/** Tests of the words around a date. */
export interface DateSentences {
  /** Whether a date is the date of a letter or a communiqué. */
  readonly isIssued: (mention: Span) => boolean;
  /**
   * Whether the sentence of a date is about something that had happened before the news, as in `had resigned in May`.
   */
  readonly isBackground: (mention: Span) => boolean;
  /** Whether the sentence of a date is about a letter and contains the last name of the speaker. */
  readonly isLetterOf: (mention: Span, speaker: Speaker | undefined) => boolean;
}

/** Returns functions that examine the words around a date. They return false if `phrases` is undefined. */
export function dateSentences(joined: readonly string[], phrases: DraftPhrases | undefined): DateSentences {
  const wordsIn = (span: Span) => textWords(textOf({ joined }, span));
  const has = (name: "pluperfect" | "letters", mention: Span): boolean =>
    phrases !== undefined &&
    findPhrase(wordsIn(sentenceAround(joined, mention)), phrases[name]) !== undefined;
  return {
    isIssued: byStart(
      ({ start }) =>
        phrases !== undefined &&
        isOfDocument(wordsIn({ start: Math.max(0, start - sentenceReach), end: start }), phrases),
    ),
    isBackground: byStart((mention) => has("pluperfect", mention)),
    isLetterOf: (mention, speaker) => {
      const { start, end } = sentenceAround(joined, mention);
      const name = speaker?.name?.split(" ").at(-1);
      return (
        name !== undefined && has("letters", mention) && joined.slice(start, end).join("").includes(name)
      );
    },
  };
}

/** Returns a test that remembers its results, so that `test` runs only once for each date. */
function byStart(test: (mention: Span) => boolean): (mention: Span) => boolean {
  const known = new Map<number, boolean>();
  return (mention) => {
    const result = known.get(mention.start) ?? test(mention);
    known.set(mention.start, result);
    return result;
  };
}

/**
 * Whether the words before a date show that it is the date of a letter or a communiqué, as in `a statement published
 * late on Monday`.
 */
function isOfDocument(words: readonly TextWord[], { dated, documents, issued }: DraftPhrases): boolean {
  for (let at = words.length - 1; at >= words.length - 3 && at >= 0; at -= 1) {
    if (phraseAt(words, dated, at)) return true;
    const nouns = phraseAt(words, issued, at) ? [1, 2, 3] : [];
    const isDocument = (distance: number) =>
      phraseAt(words, documents, at - distance) !== undefined && areAllJoined(words, at - distance, at);
    if (nouns.some(isDocument)) return true;
    if (!areJoined(words, at)) return false;
  }
  return false;
}

function areAllJoined(words: readonly TextWord[], from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at += 1) if (!areJoined(words, at)) return false;
  return true;
}

/** Returns the span of the sentence that contains a date. */
function sentenceAround(joined: readonly string[], { start, end }: Span): Span {
  let from = start;
  while (from > 0 && start - from < sentenceReach && !/[.!?\n]/.test(joined[from - 1] as string)) from -= 1;
  let to = end;
  while (to < joined.length && to - end < sentenceReach && !/[.!?\n]/.test(joined[to] as string)) to += 1;
  return { start: from, end: to };
}
