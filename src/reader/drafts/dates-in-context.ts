import { toDayNumber } from "../../dates/day-number.ts";
import type { Edtf } from "../../model/edtf.ts";
import type { DateMention, Reading, Span, Speaker } from "../reading.ts";
import { indexFrom } from "./index-from.ts";
import { isInSameSentence, sentenceReach } from "./with-near.ts";

/** An item that can have the date of an earlier sentence. */
export interface ItemInContext extends Span {
  readonly date?: Edtf;
  readonly cue?: Span;
  readonly speaker?: Speaker;
}

/**
 * The most days between a date and the publication. A report tells its news in order, but what happened earlier is the
 * background of the news, and the statements after it are not of that day.
 */
const mostDays = 21;

/** The most characters between a date and an item without one. */
const farthest = 1500;

/**
 * Returns a function that returns the date of an earlier sentence that probably holds for an item without a date of its
 * own. That is the last recent day before it that is outside the words of statements, unless its sentence tells what had
 * happened before. Otherwise, it is the day of the statement before it, if both have the same speaker. An item has no
 * date of an earlier sentence if its own sentence has a date outside its words.
 *
 * A new paragraph does not end the search, because agencies begin one with almost every sentence. In the coded documents,
 * the search beyond the paragraph finds 13 right days and one wrong day.
 */
export function datesInContext(
  { statements, quotations, dates, published, language }: Reading,
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
  const outside = daysOutside(days, spoken);
  const lastDayBefore = (item: ItemInContext): DateMention | undefined => {
    const start = startOf(item);
    const mention = outside[indexFrom(outside, start) - 1];
    if (mention === undefined || mention.end > start || start - mention.end > farthest) return undefined;
    if (isInSameSentence(joined, mention, item)) return undefined;
    return background?.test(sentenceAround(joined, mention)) ? undefined : mention;
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
    const speaker = item.speaker && `${item.speaker.candidates.join(" ")}/${item.speaker.name ?? ""}`;
    if (speaker === undefined || speaker === "/") continue;
    const near = item.date === undefined ? lastDayBefore(item) : ownMention(item, days);
    const follows = previous?.speaker === speaker;
    const mention = near ?? (follows && !item.date ? previous?.mention : undefined);
    if (mention !== undefined) byPrevious.set(item.start, mention);
    previous = { speaker, mention };
  }
  return (item) =>
    item.date === undefined && !hasOwn(item)
      ? (lastDayBefore(item) ?? byPrevious.get(item.start))
      : undefined;
}

/** The statement before an item. */
interface Previous {
  readonly speaker: string;
  readonly mention: DateMention | undefined;
}

/** Words for what had happened before the news, by language. */
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

/** Returns the mention of the date of an item: the last one before the item or near it. */
function ownMention(item: ItemInContext, days: readonly DateMention[]): DateMention | undefined {
  for (let at = indexFrom(days, item.end + sentenceReach) - 1; at >= 0; at -= 1) {
    const mention = days[at] as DateMention;
    if (mention.end < item.start - farthest) return undefined;
    if (mention.edtf === item.date) return mention;
  }
  return undefined;
}
