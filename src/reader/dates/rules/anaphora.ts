import { toDayNumber } from "../../../dates/day-number.ts";
import type { Day } from "../../../model/edtf.ts";
import type { DateMention } from "../../reading.ts";
import { periodNear } from "../calendar.ts";
import type { DateText } from "../date-text.ts";
import type { DateUnit } from "../date-words.ts";
import type { FoundDate } from "../found-date.ts";
import { tenseAt } from "../tense-at.ts";

/** The largest number of earlier dates that are considered for a phrase such as `the next day`. */
const reach = 20;

/** Reads a phrase that refers to an earlier date: `lo stesso giorno`, `a doua zi`, `the following year`. */
export function anaphoraRule(
  text: DateText,
  index: number,
  before: readonly DateMention[],
): FoundDate | undefined {
  const free = text.find("anaphora", index);
  const restricted = text.find("anaphoraBeforeMark", index);
  const found =
    free ??
    (restricted !== undefined && endsPhrase(text, restricted.next, restricted.value.shift)
      ? restricted
      : undefined);
  if (found === undefined) return undefined;
  const { unit, shift } = found.value;
  const future = tenseAt(text, index, found.next) === "future";
  const published = future ? undefined : text.published;
  const anchor = lastDay(before, unit, { text, index, published });
  if (anchor === undefined) return undefined;
  return {
    rule: "other-date",
    next: found.next,
    value: periodNear(anchor, unit, shift),
    basis: "anaphoric",
  };
}

/**
 * Whether a phrase such as `the day before` is complete, because a mark, a new clause or a verb follows. If a noun
 * follows, the phrase is about that noun, as in `the day before the attack`.
 *
 * In languages that write days of the week in lower case, such as Italian and Romanian, the words for `before` need a
 * preposition before such a noun. There, `the day before` is complete if no preposition follows.
 */
export function endsPhrase(text: DateText, next: number, shift: number): boolean {
  if (shift < 0 && !text.words.capitals) return !text.has("joints", next);
  if (text.isMark(next) || text.has("clauseWords", next)) return true;
  const verb = text.find("past", next) ?? text.find("future", next);
  return verb !== undefined && !text.has("joints", next);
}

/**
 * A date in an earlier paragraph is probably background if it is more than this number of days before the publication.
 */
const topical = 60;

/** A phrase that refers to an earlier date, given by its position in a text. */
interface Reference {
  readonly text: DateText;
  /** The index of the first token of the phrase. */
  readonly index: number;
  readonly published: Day | undefined;
}

/**
 * Returns the date that a phrase such as `the next day` refers to. It is the last date before the phrase that is at
 * least as precise as `unit`. If that date is an interval, the result is its last day.
 *
 * If the unit is a day and `published` is given, the function prefers a date that is not after the publication and is
 * either recent or in the paragraph of the phrase. The reason is that `the same day` seldom means the day of an
 * announced meeting or a day of another decade.
 *
 * If the chosen date is in an earlier sentence that also has a day of the week, the phrase refers to the day of the
 * week. For example, `the day before` is a Monday in
 * `On Tuesday, for the first time since 2 May, they met. The day before, …`.
 */
export function lastDay(
  dates: readonly DateMention[],
  unit: DateUnit,
  { text, index, published }: Reference,
): Day | undefined {
  const size = unit === "year" || unit === "decade" ? 4 : unit === "month" ? 7 : 10;
  let other: Day | undefined;
  for (let i = dates.length - 1; i >= Math.max(0, dates.length - reach); i -= 1) {
    const { edtf = "", inQuote, start = 0 } = dates[i] ?? {};
    const plain = (edtf.split("/").at(-1) ?? "").replace("~", "");
    if (inQuote || plain.length < size || plain.includes("X")) continue;
    const day = `${plain}-01-01`.slice(0, 10);
    if (unit !== "day") return day;
    if (published === undefined) return weekdayBeside(dates, i, { text, index }) ?? day;
    const age = toDayNumber(published) - toDayNumber(day);
    if (age >= 0 && (age <= topical || start >= text.paragraph))
      return weekdayBeside(dates, i, { text, index }) ?? day;
    other ??= day;
  }
  return other;
}

/**
 * Returns the date of the last day of the week, such as `Tuesday`, that is in the same sentence as `dates[last]` and
 * not after it. Returns undefined if there is none, or if the phrase at `index` is in this sentence, too.
 */
function weekdayBeside(
  dates: readonly DateMention[],
  last: number,
  { text, index }: Pick<Reference, "text" | "index">,
): string | undefined {
  const sentence = text.sentenceStart(dates[last]?.start ?? 0);
  if (text.sentenceStart(text.start(index)) === sentence) return undefined;
  for (let i = last; i >= Math.max(0, dates.length - reach); i -= 1) {
    const { start, edtf, rule, inQuote } = dates[i] as DateMention;
    if (start < sentence) return undefined;
    if (rule === "weekday" && !inQuote) return edtf;
  }
  return undefined;
}
