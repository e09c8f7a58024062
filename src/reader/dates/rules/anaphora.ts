import { toDayNumber } from "../../../dates/day-number.ts";
import type { Day } from "../../../model/edtf.ts";
import type { DateMention } from "../../reading.ts";
import { periodNear } from "../calendar.ts";
import type { DateText } from "../date-text.ts";
import type { DateUnit } from "../date-words.ts";
import type { FoundDate } from "../found-date.ts";

/** How many earlier dates are searched for the one that a phrase refers to. */
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
    free ?? (restricted !== undefined && endsPhrase(text, restricted.next) ? restricted : undefined);
  if (found === undefined) return undefined;
  const { unit, shift } = found.value;
  const future = text.tenseAt(index, found.next) === "future";
  const published = future ? undefined : text.published;
  const anchor = lastDay(before, unit, { published, paragraph: text.paragraph });
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
 */
export function endsPhrase(text: DateText, next: number): boolean {
  if (text.isMark(next) || text.find("clauseWords", next) !== undefined) return true;
  const verb = text.find("past", next) ?? text.find("future", next);
  return verb !== undefined && text.find("joints", next) === undefined;
}

/** A date of an earlier paragraph that is older than this number of days is probably background. */
const topical = 60;

/**
 * Returns the last date that is at least as precise as a unit, as a day. For days, it prefers a date that is not
 * after the publication and that is either recent or in the same paragraph: `the same day` seldom means the day of an
 * announced meeting or a day of another decade.
 */
export function lastDay(
  dates: readonly DateMention[],
  unit: DateUnit,
  { published, paragraph }: { readonly published: Day | undefined; readonly paragraph: number },
): Day | undefined {
  const size = unit === "year" || unit === "decade" ? 4 : unit === "month" ? 7 : 10;
  let other: Day | undefined;
  for (let i = dates.length - 1; i >= Math.max(0, dates.length - reach); i -= 1) {
    const { edtf = "", inQuote, start = 0 } = dates[i] ?? {};
    const plain = (edtf.split("/").at(-1) ?? "").replace("~", "");
    if (inQuote || plain.length < size || plain.includes("X")) continue;
    const day = `${plain}-01-01`.slice(0, 10);
    if (published === undefined || unit !== "day") return day;
    const age = toDayNumber(published) - toDayNumber(day);
    if (age >= 0 && (age <= topical || start >= paragraph)) return day;
    other ??= day;
  }
  return other;
}
