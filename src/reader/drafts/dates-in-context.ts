import { toDayNumber } from "../../dates/day-number.ts";
import type { Edtf } from "../../model/edtf.ts";
import type { DateMention, Reading, Span, Speaker } from "../reading.ts";
import { indexFrom } from "./index-from.ts";
import { areJoined, type DraftPhrases, findPhrase, phraseAt, type TextWord, textWords } from "./phrases.ts";
import { textOf } from "./sentences.ts";
import { isInSameSentence, sentenceReach } from "./with-near.ts";

/** An item that can have the date of an earlier sentence. */
export interface ItemInContext extends Span {
  readonly date?: Edtf;
  readonly cue?: Span;
  readonly speaker?: Speaker;
}

/**
 * The largest number of days between the publication and a date that later sentences can share. Earlier dates belong to
 * the background of the news, and the statements after them were usually made on another day.
 */
const mostDays = 21;

/** The largest number of characters between an item and the words for its date in an earlier sentence. */
const farthest = 1500;

/**
 * Returns a function that finds, for an item without a date, a date in an earlier sentence. The first choice is the
 * last recent day before the item. A day within a statement, or in a sentence about what had happened before the news,
 * is not taken. The second choice is the date of the previous statement, if it has the same speaker. If the sentence of
 * the item mentions another date, only the date of an earlier verb with the same subject is taken.
 *
 * The search continues in earlier paragraphs, because agencies begin a paragraph with almost every sentence. In the
 * coded documents, the earlier paragraphs add 13 right days and one wrong day.
 */
export function datesInContext(
  { statements, quotations, acts, dates, published }: Reading,
  joined: readonly string[],
  phrases: DraftPhrases | undefined,
): (item: ItemInContext) => DateMention | undefined {
  if (published === undefined) return () => undefined;
  const last = toDayNumber(published);
  const days = dates.filter(({ edtf, precision, inQuote }) => {
    if (precision !== "day" || inQuote || !/^\d{4}-\d\d-\d\d$/.test(edtf)) return false;
    const age = last - toDayNumber(edtf);
    return age >= 0 && age <= mostDays;
  });
  const spoken: readonly ItemInContext[] = [...statements, ...quotations].sort((a, b) => a.start - b.start);
  const outside = daysOutside(days, spoken);
  const wordsIn = (span: Span) => textWords(textOf({ joined }, span));
  const isIssued = ({ start }: Span): boolean =>
    phrases !== undefined &&
    isOfDocument(wordsIn({ start: Math.max(0, start - sentenceReach), end: start }), phrases);
  const has = (name: "pluperfect" | "letters", mention: Span): boolean =>
    phrases !== undefined &&
    findPhrase(wordsIn(sentenceAround(joined, mention)), phrases[name]) !== undefined;
  const isBackground = (mention: DateMention) => has("pluperfect", mention);
  /** Whether the sentence of an item has a later day. Nobody reports on a day what happened after it. */
  const hasLater = (item: ItemInContext, { edtf }: DateMention): boolean =>
    days
      .slice(indexFrom(days, item.start - sentenceReach), indexFrom(days, item.end + sentenceReach))
      .some((day) => day.edtf > edtf && isInSameSentence(joined, day, item));
  /**
   * Whether a date is in a sentence about a letter that names the speaker of an item, and the item is in the next
   * sentence.
   */
  const isByAuthor = (item: ItemInContext, mention: Span): boolean => {
    const between = joined.slice(mention.end, startOf(item)).join("");
    const isNext = /^[^.!?\n]*[.!?]+[^.!?\n]*$/.test(between);
    const { start, end } = sentenceAround(joined, mention);
    return isNext && has("letters", mention) && nameIn(item.speaker, joined.slice(start, end).join(""));
  };
  const lastDayBefore = (item: ItemInContext): DateMention | undefined => {
    const start = startOf(item);
    const mention = outside[indexFrom(outside, start) - 1];
    if (mention === undefined || mention.end > start || start - mention.end > farthest) return undefined;
    if (isInSameSentence(joined, mention, item)) return undefined;
    if (isIssued(mention) && !isByAuthor(item, mention)) return undefined;
    return isBackground(mention) || hasLater(item, mention) ? undefined : mention;
  };
  const hasOwn = (item: ItemInContext): boolean =>
    dates
      .slice(indexFrom(dates, item.start - sentenceReach), indexFrom(dates, item.end + sentenceReach))
      .some(
        (date) => (date.end <= item.start || date.start >= item.end) && isInSameSentence(joined, date, item),
      );
  const byPrevious = new Map<number, DateMention>();
  let previous: Previous | undefined;
  for (const item of spoken) {
    const speaker = speakerKey(item.speaker);
    if (speaker === undefined) continue;
    const own = item.date === undefined ? lastDayBefore(item) : ownMention(item, days);
    const near = own && own.start > item.start && isIssued(own) ? undefined : own;
    // If a sentence about an earlier event is between two statements, the second one does not take the date of the
    // first one.
    const last = outside[indexFrom(outside, startOf(item)) - 1];
    const isSeparate = last !== undefined && last.start > (previous?.end ?? 0) && isBackground(last);
    const follows = previous?.speaker === speaker && !isSeparate;
    const mention = near ?? (follows && !item.date ? previous?.mention : undefined);
    if (mention !== undefined && !hasLater(item, mention)) byPrevious.set(item.start, mention);
    previous = { speaker, mention, end: item.end };
  }
  const reported = [...statements, ...acts].sort((a, b) => a.start - b.start);
  /**
   * Returns the day of an earlier verb with the same subject, if it is before both verbs, as in
   * `On Monday, Orsini accepted the plan, but rejected the offer`.
   */
  const ofEarlierVerb = (item: ItemInContext): DateMention | undefined => {
    const before = reported[indexFrom(reported, item.start) - 1];
    const isShared =
      before?.date !== undefined &&
      speakerKey(before.speaker) === speakerKey(item.speaker) &&
      isInSameSentence(joined, before.cue, item);
    const mention = isShared ? ownMention(before, days) : undefined;
    const isBefore = mention !== undefined && mention.end <= startOf(before as ItemInContext);
    return isBefore && isInSameSentence(joined, mention, item) ? mention : undefined;
  };
  return (item) => {
    if (item.date !== undefined) return undefined;
    return hasOwn(item) ? ofEarlierVerb(item) : (lastDayBefore(item) ?? byPrevious.get(item.start));
  };
}

function speakerKey(speaker: Speaker | undefined): string | undefined {
  const key = speaker && `${speaker.candidates.join(" ")}/${speaker.name ?? ""}`;
  return key === "/" ? undefined : key;
}

/** The statement before an item. */
interface Previous {
  readonly speaker: string;
  readonly mention: DateMention | undefined;
  readonly end: number;
}

/**
 * Whether the last words of a text show that the date after them is that of a letter or a communiqué, as in
 * `a statement published late`. Only a statement of the author can have this date.
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

/** Returns the span around a date, up to the ends of its sentence. */
function sentenceAround(joined: readonly string[], { start, end }: Span): Span {
  let from = start;
  while (from > 0 && start - from < sentenceReach && !/[.!?\n]/.test(joined[from - 1] as string)) from -= 1;
  let to = end;
  while (to < joined.length && to - end < sentenceReach && !/[.!?\n]/.test(joined[to] as string)) to += 1;
  return { start: from, end: to };
}

/** Whether a sentence has the last name of a speaker. */
function nameIn(speaker: Speaker | undefined, sentence: string): boolean {
  const name = speaker?.name?.split(" ").at(-1);
  return name !== undefined && sentence.includes(name);
}

function startOf({ start, cue }: ItemInContext): number {
  return Math.min(start, cue?.start ?? start);
}

/** Returns the days that are not within the words of a statement. */
function daysOutside(days: readonly DateMention[], spoken: readonly Span[]): readonly DateMention[] {
  let next = 0;
  let covered = 0;
  return days.filter(({ start }) => {
    for (; next < spoken.length && (spoken[next] as Span).start <= start; next += 1)
      covered = Math.max(covered, (spoken[next] as Span).end);
    return start >= covered;
  });
}

/**
 * Returns the mention of the date of an item. If there are several, returns the last one, which can be shortly after
 * the item.
 */
function ownMention(item: ItemInContext, days: readonly DateMention[]): DateMention | undefined {
  for (let at = indexFrom(days, item.end + sentenceReach) - 1; at >= 0; at -= 1) {
    const mention = days[at] as DateMention;
    if (mention.end < item.start - farthest) return undefined;
    if (mention.edtf === item.date) return mention;
  }
  return undefined;
}
