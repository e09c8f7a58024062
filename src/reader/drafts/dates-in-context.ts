import { toDayNumber } from "../../dates/day-number.ts";
import type { Edtf } from "../../model/edtf.ts";
import type { DateMention, Reading, Span, Speaker } from "../reading.ts";
import { indexFrom } from "./index-from.ts";
import { proposalWords } from "./proposal-words.ts";
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
  { statements, quotations, acts, dates, published, language }: Reading,
  joined: readonly string[],
): (item: ItemInContext) => DateMention | undefined {
  if (published === undefined) return () => undefined;
  const last = toDayNumber(published);
  const days = dates.filter(({ edtf, precision, inQuote }) => {
    if (precision !== "day" || inQuote || !/^\d{4}-\d\d-\d\d$/.test(edtf)) return false;
    const age = last - toDayNumber(edtf);
    return age >= 0 && age <= mostDays;
  });
  const background = pluperfect[language];
  const spoken: readonly ItemInContext[] = [...statements, ...quotations].sort((a, b) => a.start - b.start);
  const issued = ofDocuments[language];
  const outside = daysOutside(days, spoken);
  const isIssued = ({ start }: Span) =>
    issued?.test(joined.slice(Math.max(0, start - sentenceReach), start).join("")) === true;
  const isBackground = (mention: DateMention) => background?.test(sentenceAround(joined, mention)) === true;
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
    const sentence = sentenceAround(joined, mention);
    const isLetter = proposalWords[language]?.letter.test(sentence.toLowerCase()) === true;
    return isNext && isLetter && nameIn(item.speaker, sentence);
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
 * Patterns of words before the date of a letter or a communiqué. Only a statement of the author can have this date. The
 * key is the language.
 */
const ofDocuments: Readonly<Record<string, RegExp>> = {
  en: /\b(?:dated|(?:statement|communiqu[eé]|release|readout|note|letter) (?:[^\s,;:]{1,20} ){0,2}(?:issued|released|published|sent))(?: [^\s,;:]{1,20}){0,2} $/iu,
  it: /(?<!\p{L})(?:datat[oaie]|(?:comunicato|nota|lettera|testo) (?:[^\s,;:]{1,20} ){0,2}(?:diffus|pubblicat|inviat|trasmess)[oa])(?: [^\s,;:]{1,20}){0,2} $/iu,
  ro: /(?<!\p{L})(?:datată?|(?:comunicat|scrisoare|not[ăa]|mesaj|text)[^\s,;:]{0,9} (?:[^\s,;:]{1,20} ){0,2}(?:transmis|publicat|trimis|difuzat|remis)ă?)(?: [^\s,;:]{1,20}){0,2} $/iu,
};

/** Patterns of verbs for what had happened before the news. The key is the language. */
const pluperfect: Readonly<Record<string, RegExp>> = {
  en: /\bhad\b/i,
  it: /\b(?:aveva|avevano|era|erano) (?:già )?\p{L}{2,30}[ts][oaie]\b/iu,
  ro: /(?:\p{L}{3}[b-np-zăâîșț]a|[iu]se)se(?:ră)?(?!\p{L})/u,
};

/** Returns the words around a date, up to the ends of its sentence. */
function sentenceAround(joined: readonly string[], { start, end }: Span): string {
  let from = start;
  while (from > 0 && start - from < sentenceReach && !/[.!?\n]/.test(joined[from - 1] as string)) from -= 1;
  let to = end;
  while (to < joined.length && to - end < sentenceReach && !/[.!?\n]/.test(joined[to] as string)) to += 1;
  return joined.slice(from, to).join("");
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
