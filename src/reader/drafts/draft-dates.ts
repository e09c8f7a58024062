import { addToGroup } from "../../collections/add-to-group.ts";
import { parseEdtf } from "../../dates/parse-edtf.ts";
import type { Doubt } from "../../model/doubt.ts";
import type { Edtf } from "../../model/edtf.ts";
import type { MeetingStatus } from "../../model/status.ts";
import type { DateMention, Reading, Span } from "../reading.ts";
import { datesInContext, type ItemInContext } from "./dates-in-context.ts";
import type { DraftActors } from "./draft-actors.ts";
import { indexFrom } from "./index-from.ts";
import { firstLiveEntry } from "./live-report.ts";
import type { DraftPhrases } from "./phrases.ts";
import { isInSameSentence, sentenceReach } from "./with-near.ts";

/** The date of a draft. */
export interface DraftDate {
  /**
   * The fields of the draft. If the text has the date in EDTF, `date` contains it. Otherwise, `date` has the words of
   * the text, and `resolved` has the date in EDTF. If the date is unknown, there are no fields.
   */
  readonly fields: { readonly date?: string; readonly resolved?: Edtf };
  /** The position of the words for the date. It is absent if the text does not give the date. */
  readonly span?: Span;
  /** Whether the words for the date are in another sentence or clause than the item. */
  readonly isEarlier?: true;
  /**
   * The doubt about the date. There is a doubt if the words for the date refer to another date in the text, or if they
   * are in an earlier sentence or clause. There is also a doubt if the date is unknown, although the sentence contains
   * words that may be the date.
   */
  readonly doubt?: Doubt;
  /** Whether the date is after the day of publication. */
  readonly isLater: boolean;
}

/** An item of a reading that can have a date. */
export interface DatedItem extends ItemInContext {
  /**
   * Whether the item is the content of a reported act, such as the words after `said that`. A date within such an item
   * is not the date of the act, and neither is a date after the publication.
   */
  readonly isContent: boolean;
  /** The status of a meeting. */
  readonly status?: MeetingStatus;
}

/**
 * Returns a function that returns the date of an item for its draft. If the text mentions the date more than once, the
 * draft cites the mention nearest to the item.
 */
export function draftDates(
  reading: Reading,
  {
    characters,
    joined,
    phrases,
    actors,
  }: {
    readonly characters: readonly string[];
    readonly joined: readonly string[];
    readonly phrases: DraftPhrases | undefined;
    readonly actors: Pick<DraftActors, "holder" | "principalId">;
  },
): (item: DatedItem) => DraftDate {
  const { dates, unresolvedDates, published } = reading;
  const inContext = datesInContext(reading, { joined, phrases, actors });
  const mentionsOf = new Map<string, DateMention[]>();
  for (const mention of dates) addToGroup(mentionsOf, mention.edtf, mention);
  const unresolvedDoubt = (item: DatedItem): Doubt | undefined => {
    const isOutside = (span: Span) => span.end <= item.start || item.end <= span.start;
    const mayDate = (span: Span) =>
      isInSameSentence(joined, item.cue ?? item, span) && (!item.isContent || isOutside(span));
    const near = unresolvedDates.slice(
      indexFrom(unresolvedDates, item.start - sentenceReach),
      indexFrom(unresolvedDates, item.end + sentenceReach),
    );
    const words = near.filter(mayDate).map(({ start, end }) => `"${characters.slice(start, end).join("")}"`);
    if (words.length === 0) return undefined;
    const reason = `The words ${[...new Set(words)].join(" or ")} may date it, but the day of publication is unknown.`;
    return { field: "date", reason };
  };
  /** Returns a date that is taken from another sentence or clause. It is marked as approximate and has a doubt. */
  const fromContext = (mention: DateMention, item: DatedItem): DraftDate => {
    const unit = isInSameSentence(joined, mention, item.cue ?? item) ? "clause" : "sentence";
    const words = characters.slice(mention.start, mention.end).join("");
    const reason = `The ${unit} has no date. The words "${words}" date another one.`;
    const fields = { date: words, resolved: mention.edtf.includes("/") ? mention.edtf : `${mention.edtf}~` };
    return { fields, span: mention, isEarlier: true, isLater: false, doubt: { field: "date", reason } };
  };
  const liveFrom = firstLiveEntry(joined);
  /** Whether an item is in an entry of a live report, and its sentence has no date. */
  const isLive = (item: DatedItem): boolean => {
    const near = dates.slice(
      indexFrom(dates, item.start - sentenceReach),
      indexFrom(dates, item.end + sentenceReach),
    );
    return item.start >= liveFrom && !near.some((mention) => isInSameSentence(joined, mention, item));
  };
  return (item) => {
    const { start, date } = item;
    if (date === undefined) {
      const earlier = item.isContent || item.status === "held" ? inContext(item) : undefined;
      if (earlier !== undefined) {
        return fromContext(earlier, item);
      }
      if (item.isContent && published !== undefined && isLive(item)) {
        const reason = "The entry of the live report has a time, and the date is that of the publication.";
        return { fields: { date: `${published}~` }, isLater: false, doubt: { field: "date", reason } };
      }
      const doubt = unresolvedDoubt(item);
      return { fields: {}, isLater: false, ...(doubt !== undefined && { doubt }) };
    }
    const first = parseEdtf(date).start.earliest;
    const isLater = published !== undefined && first !== null && first > published;
    if (isLater && item.isContent) {
      const { date: _later, ...undated } = item;
      const earlier = inContext(undated);
      if (earlier !== undefined) return fromContext(earlier, undated);
      const reason = `The date of its sentence, ${date}, is after the publication.`;
      return { fields: {}, isLater, doubt: { field: "date", reason } };
    }
    const mentions = mentionsOf.get(date) ?? [];
    const isElsewhere = (span: Span) => Number(!isInSameSentence(characters, item, span));
    const next = indexFrom(mentions, start);
    const [nearest] = mentions
      .slice(Math.max(0, next - 1), next + 1)
      .sort((a, b) => isElsewhere(a) - isElsewhere(b) || distanceOf(item, a) - distanceOf(item, b));
    if (nearest === undefined) return { fields: { date }, isLater };
    const words = characters.slice(nearest.start, nearest.end).join("");
    const fields = words === date ? { date } : { date: words, resolved: date };
    const doubt =
      nearest.basis === "anaphoric"
        ? { field: "date", reason: `The words "${words}" refer to another date in the text.` }
        : undefined;
    return { fields, span: nearest, isLater, ...(doubt !== undefined && { doubt }) };
  };
}

/** Returns the number of characters between two spans. It is negative for spans that overlap. */
function distanceOf(a: Span, b: Span): number {
  return Math.max(a.start - b.end, b.start - a.end);
}
