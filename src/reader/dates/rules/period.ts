import { type DateValue, periodNear, weekendNear } from "../calendar.ts";
import type { NearPeriod } from "../date-lists.ts";
import type { DateText } from "../date-text.ts";
import type { FoundDate } from "../found-date.ts";
import { periodOf } from "../near-period.ts";
import { tenseAt } from "../tense-at.ts";

/** Reads a week, a month, a year or another unit near the present: `la scorsa settimana`, `anul trecut`, `this year`. */
export function periodRule(text: DateText, index: number): FoundDate | undefined {
  const phrase = text.find("periods", index);
  const period = phrase === undefined ? periodOf(text, index) : { ...phrase.value, next: phrase.next };
  // A phrase such as `the next day` depends on another date in the text, so another rule reads it.
  if (period === undefined || period.unit === "day") return undefined;
  const { unit, shift, next } = period;
  const value = periodValue(text, { index, unit, shift, next });
  return { rule: "period", next, value, basis: "relative", deictic: true };
}

function periodValue(
  text: DateText,
  { index, unit, shift, next }: NearPeriod & { readonly index: number; readonly next: number },
): DateValue | undefined {
  if (text.published === undefined) return undefined;
  if (unit === "weekend") return weekendNear(text.published, shift, tenseAt(text, index, next));
  return periodNear(text.published, unit, shift);
}
