import { dayAfter } from "../calendar.ts";
import type { DateText } from "../date-text.ts";
import type { FoundDate } from "../found-date.ts";

/**
 * Reads a day near the day of publication: `ieri sera`, `astăzi`, `tomorrow`. Within a sentence, a capital shows that
 * the word is a name, such as that of the newspaper Domani ("tomorrow").
 */
export function relativeDayRule(text: DateText, index: number): FoundDate | undefined {
  const found = text.find("relativeDays", index);
  if (found === undefined) return undefined;
  if (text.capital(index) && !text.startsSentence(index) && !text.allCapitals(index)) return undefined;
  const next = text.find("partsOfDay", found.next)?.next ?? found.next;
  const value = text.published === undefined ? undefined : dayAfter(text.published, found.value);
  return { rule: "relative-day", next, value, basis: "relative", deictic: true };
}
