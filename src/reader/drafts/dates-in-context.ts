import { toDayNumber } from "../../dates/day-number.ts";
import type { Edtf } from "../../model/edtf.ts";
import type { DateMention, Reading, Span, Speaker } from "../reading.ts";
import { actorKeys, actorsOfDates } from "./actors-of-dates.ts";
import { dateSentences } from "./date-sentences.ts";
import type { DraftActors } from "./draft-actors.ts";
import { indexFrom } from "./index-from.ts";
import type { DraftPhrases } from "./phrases.ts";
import { isInSameSentence, sentenceReach } from "./with-near.ts";

/** An item of a reading. If it has no date, it can get the date of an earlier clause or sentence. */
export interface ItemInContext extends Span {
  readonly date?: Edtf;
  readonly cue?: Span;
  readonly speaker?: Speaker;
  readonly participants?: readonly Speaker[];
}

/**
 * The largest number of days between a date and the publication if later sentences can share the date. Earlier dates
 * belong to the background of the news, and the statements after them were usually made on another day.
 */
const mostDays = 21;

/** An item is near a span if it begins at most this number of characters before or after the span. */
const reach = 2 * sentenceReach;

/** The largest number of dates of letters by other actors that are skipped in the search for the date of an item. */
const mostOfOthers = 3;

/** The largest number of characters between an item and its date in an earlier sentence. */
const farthest = 1500;

/**
 * Returns a function that finds the date of an undated item in another clause or sentence. It takes the first of these
 * dates that exists: the day of an earlier verb of the same actor in the same sentence; the last recent day before the
 * item, if the sentence with this day also has an actor of the item; the day of a text that reports the item, if the
 * day follows in the same sentence.
 *
 * The second search ignores days in quotations and statements, and days in sentences about what had happened before the
 * news. It is skipped if the sentence of the item has another date.
 */
export function datesInContext(
  reading: Reading,
  {
    joined,
    phrases,
    actors,
  }: {
    readonly joined: readonly string[];
    readonly phrases: DraftPhrases | undefined;
    readonly actors: Pick<DraftActors, "holder" | "principalId">;
  },
): (item: ItemInContext) => DateMention | undefined {
  const { statements, quotations, meetings, mentions, dates, published } = reading;
  if (published === undefined) return () => undefined;
  const last = toDayNumber(published);
  const ageOf = ({ edtf }: DateMention): number => last - toDayNumber(edtf);
  const days = dates.filter(
    (date) => date.precision === "day" && !date.inQuote && isDay(date.edtf) && ageOf(date) >= 0,
  );
  const recent = days.filter((day) => ageOf(day) <= mostDays);
  const spoken: readonly ItemInContext[] = [...statements, ...quotations].sort((a, b) => a.start - b.start);
  const { isIssued, isBackground, isLetterOf } = dateSentences(joined, phrases);
  const held = meetings.filter(({ status }) => status === "held");
  const isOfMeeting = (day: DateMention): boolean =>
    nearTo(held, day).some(({ date, ...span }) => date === day.edtf && isInSameSentence(joined, span, day));
  const outside = daysOutside(recent, spoken, isOfMeeting);
  const actorKey = actorKeys(actors.holder);
  const actorsOf = actorsOfDates(reading, joined, actorKey);
  const between = (mention: Span, item: ItemInContext) => joined.slice(mention.end, startOf(item)).join("");
  /**
   * Whether the sentence of an item contains a day that is later than the given date. The given date is then not the
   * date of the item, because on that date nobody could report what happened on the later day.
   */
  const hasLater = (item: ItemInContext, { edtf, end }: DateMention): boolean =>
    days
      .slice(
        indexFrom(days, Math.max(end, item.start - sentenceReach)),
        indexFrom(days, item.end + sentenceReach),
      )
      .some((day) => day.edtf > edtf && isInSameSentence(joined, day, item) && !isIssued(day));
  /** Whether an item is in the sentence after a date. */
  const isNext = (item: ItemInContext, mention: Span): boolean =>
    /^[^.!?\n]*[.!?]+[^.!?\n]*$/.test(between(mention, item));
  /**
   * Whether the sentence before an item is about a letter, contains the date of the letter and names the speaker of the
   * item.
   */
  const isByAuthor = (item: ItemInContext, mention: Span): boolean =>
    isNext(item, mention) && isLetterOf(mention, item.speaker);
  /** Whether a date is the date of a letter or a communiqué by somebody else. */
  const isOfOther = (item: ItemInContext, mention: DateMention): boolean => {
    if (!isIssued(mention) || isByAuthor(item, mention)) return false;
    const key = actorKey(item.speaker);
    return key === undefined || !actorsOf(mention).dated.has(key);
  };
  const actorsIn = (item: ItemInContext): readonly (string | undefined)[] => {
    if (item.participants !== undefined) return item.participants.map(actorKey);
    const reporters = nearTo(spoken, item).filter(({ start, end }) => start <= item.start && item.end <= end);
    return [item, ...reporters].map(({ speaker }) => actorKey(speaker));
  };
  /**
   * Whether the sentence of a date mentions an actor of an item. If the item is in the same paragraph as the date, it
   * is enough that the sentence mentions the state or organization for which the actor speaks.
   */
  const hasActor = (item: ItemInContext, mention: DateMention): boolean => {
    const { dated, persons, others } = actorsOf(mention);
    const isSameParagraph = !between(mention, item).includes("\n");
    const principal = item.speaker && actors.principalId(item.speaker);
    if (isSameParagraph && principal !== undefined && others.has(principal)) return true;
    // A pronoun or a description such as `the diplomat` refers to somebody in the previous sentence.
    const { speaker } = item;
    const isDescribed =
      speaker?.anaphoric ?? (speaker?.candidates.length === 0 && speaker.name === undefined);
    if (isDescribed && isNext(item, mention)) return true;
    return actorsIn(item).some(
      (key) =>
        key !== undefined && (dated.has(key) || persons.has(key) || (isSameParagraph && others.has(key))),
    );
  };
  /**
   * Whether an item is in the paragraph of a date, and an actor of the item has a statement or a meeting with this
   * date.
   */
  const isNear = (item: ItemInContext, mention: DateMention): boolean => {
    const { dated } = actorsOf(mention);
    const hasDated = actorsIn(item).some((key) => key !== undefined && dated.has(key));
    return hasDated && !between(mention, item).includes("\n");
  };
  const lastDayBefore = (item: ItemInContext): DateMention | undefined => {
    const start = startOf(item);
    let at = indexFrom(outside, start) - 1;
    for (
      let tried = 0;
      tried < mostOfOthers && at >= 0 && isOfOther(item, outside[at] as DateMention);
      tried += 1
    )
      at -= 1;
    const mention = outside[at];
    if (mention === undefined || mention.end > start || start - mention.end > farthest) return undefined;
    if (isInSameSentence(joined, mention, item)) return undefined;
    if (!hasActor(item, mention) || hasLater(item, mention)) return undefined;
    return isBackground(mention) && !isNear(item, mention) ? undefined : mention;
  };
  const hasOwn = (item: ItemInContext): boolean =>
    dates
      .slice(indexFrom(dates, item.start - sentenceReach), indexFrom(dates, item.end + sentenceReach))
      .some(
        (date) =>
          (date.end <= item.start || date.start >= item.end) &&
          isInSameSentence(joined, date, item) &&
          date.edtf.slice(0, 10) <= published &&
          !isIssued(date),
      );
  // A meeting can get its date from an earlier sentence. Its participants then count as actors who have this date, so
  // that the sentences after the meeting can have the date, too.
  for (const meeting of held) {
    const mention = meeting.date === undefined && !hasOwn(meeting) ? lastDayBefore(meeting) : undefined;
    if (mention) for (const key of actorsIn(meeting)) if (key !== undefined) actorsOf(mention).dated.add(key);
  }
  // The date of an earlier verb can also be a period such as `last week`, so periods are included here.
  const pastDates = dates.filter(
    ({ edtf, inQuote }) => !inQuote && isDay(edtf.slice(0, 10)) && edtf.slice(0, 10) <= published,
  );
  /**
   * Returns the last day before an item in the same sentence, if it is the day of an earlier verb with the same actor.
   */
  const ofEarlierVerb = (item: ItemInContext): DateMention | undefined => {
    const start = startOf(item);
    const mention = pastDates[indexFrom(pastDates, start) - 1];
    if (mention === undefined || !isInSameSentence(joined, mention, item)) return undefined;
    const isReported = ({ start, end }: Span) =>
      start <= mention.start && mention.end <= end && end <= item.start;
    if (hasLater(item, mention) || nearTo(spoken, mention).some(isReported)) return undefined;
    const subject = item.speaker?.span;
    if (subject && subject.start < mention.start && mention.end <= start)
      return joined.slice(subject.end, mention.start).includes(",") ? undefined : mention;
    if (subject && /^,? $/.test(joined.slice(mention.end, subject.start).join(""))) return mention;
    const key = actorKey(item.speaker);
    return key !== undefined && actorsOf(mention).dated.has(key) ? mention : undefined;
  };
  /**
   * Returns the day of a text that reports an item. For example, this is Monday in `Alba rejects the plan, says a
   * statement issued on Monday`.
   */
  const ofText = (item: ItemInContext): DateMention | undefined => {
    const mention = days[indexFrom(days, item.end)];
    const isText = mention && isInSameSentence(joined, item, mention) && isIssued(mention);
    const last = isText && mentions[indexFrom(mentions, mention.start) - 1];
    return isText && !(last && last.start > item.end) ? mention : undefined;
  };
  return (item) => {
    if (item.date !== undefined) return undefined;
    const own = item.participants ? undefined : ofEarlierVerb(item);
    if (own !== undefined || hasOwn(item)) return own;
    return lastDayBefore(item) ?? ofText(item);
  };
}

/** Returns the items that begin near a span. */
function nearTo<Item extends Span>(items: readonly Item[], { start, end }: Span): readonly Item[] {
  return items.slice(indexFrom(items, start - reach), indexFrom(items, end + reach));
}

function isDay(edtf: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(edtf);
}

function startOf({ start, cue }: ItemInContext): number {
  return Math.min(start, cue?.start ?? start);
}

/**
 * Returns the days that are not within a statement or a quotation, and the days within one on which a meeting took
 * place.
 */
function daysOutside(
  days: readonly DateMention[],
  spoken: readonly Span[],
  isOfMeeting: (day: DateMention) => boolean,
): readonly DateMention[] {
  let next = 0;
  let covered = 0;
  return days.filter((day) => {
    const { start } = day;
    for (; next < spoken.length && (spoken[next] as Span).start <= start; next += 1)
      covered = Math.max(covered, (spoken[next] as Span).end);
    return start >= covered || isOfMeeting(day);
  });
}
