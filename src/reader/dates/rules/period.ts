import { periodNear } from "../calendar.ts";
import type { DateText } from "../date-text.ts";
import type { FoundDate } from "../found-date.ts";
import { periodOf } from "../near-period.ts";

/** Reads a week, a month, a year or another unit near the present: `la scorsa settimana`, `anul trecut`, `this year`. */
export function periodRule(text: DateText, index: number): FoundDate | undefined {
  const phrase = text.tables.periods.at(text.tokens, index);
  const period = phrase === undefined ? periodOf(text, index) : { ...phrase.value, next: phrase.next };
  if (period === undefined) return undefined;
  const value =
    text.published === undefined ? undefined : periodNear(text.published, period.unit, period.shift);
  return { rule: "period", next: period.next, value, basis: "relative", deictic: true };
}
