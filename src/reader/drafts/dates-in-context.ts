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
const mostDays = 31;

/** The most characters between a date and an item without one. */
const farthest = 1500;

/**
 * Returns a function that returns the date of an earlier sentence that probably holds for an item without a date of its
 * own. That is the last recent day in its paragraph that is outside the words of statements. Otherwise, it is the day of
 * the statement before it, if both have the same speaker or if that statement ends the paragraph before and has a date.
 */
export function datesInContext(
  { statements, quotations, dates, published }: Reading,
  joined: readonly string[],
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
  const inParagraph = (item: ItemInContext): DateMention | undefined => {
    const start = startOf(item);
    const mention = outside[indexFrom(outside, start) - 1];
    if (mention === undefined || mention.end > start || start - mention.end > farthest) return undefined;
    if (joined.slice(mention.end, start).includes("\n") || isInSameSentence(joined, mention, item))
      return undefined;
    return mention;
  };
  const byPrevious = new Map<number, DateMention>();
  let previous: Previous | undefined;
  for (const item of spoken) {
    const speaker = item.speaker && `${item.speaker.candidates.join(" ")}/${item.speaker.name ?? ""}`;
    if (speaker === undefined || speaker === "/") continue;
    const near = item.date === undefined ? inParagraph(item) : ownMention(item, days);
    const follows =
      previous?.speaker === speaker ||
      (previous?.isDated && isNextParagraph(joined, previous.end, startOf(item)));
    const mention = near ?? (follows && !item.date ? previous?.mention : undefined);
    if (mention !== undefined) byPrevious.set(item.start, mention);
    previous = { speaker, mention, isDated: near !== undefined, end: item.end };
  }
  return (item) => (item.date === undefined ? (inParagraph(item) ?? byPrevious.get(item.start)) : undefined);
}

/** The statement before an item. */
interface Previous {
  readonly speaker: string;
  readonly mention: DateMention | undefined;
  /** Whether its own sentence or paragraph has the date. */
  readonly isDated: boolean;
  readonly end: number;
}

/** Whether one paragraph ends between two positions that are not far from each other. */
function isNextParagraph(joined: readonly string[], end: number, start: number): boolean {
  if (start - end > sentenceReach) return false;
  return joined.slice(end, start).join("").split(/\n\s*/).length === 2;
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
