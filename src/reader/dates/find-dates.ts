import type { Day } from "../../model/edtf.ts";
import type { DateMention } from "../reading.ts";
import type { Scanned } from "../stages.ts";
import { dateRules } from "./date-rules.ts";
import { DateText } from "./date-text.ts";
import type { FoundDate } from "./found-date.ts";

/**
 * Returns the dates in a text, resolved against the day of publication. If this day is unknown, dates that depend on it
 * are left out, because a coder could not use them.
 *
 * At each token that can begin a date, the rules are tried in order, and the first rule that finds a date is used.
 * Every rule looks at a limited number of tokens, so the running time grows linearly with the length of the text.
 */
export function findDates({ folded, scan, lexicon }: Scanned, published: Day | undefined): DateMention[] {
  const text = new DateText(folded, scan, lexicon.dates, published);
  const inQuotation = text.quotedAt();
  const dates: DateMention[] = [];
  let paragraph = -1;
  let index = 0;
  while (index < text.tokens.length) {
    const position = text.start(index);
    while (
      scan.paragraphs[paragraph + 1] !== undefined &&
      (scan.paragraphs[paragraph + 1]?.start ?? 0) <= position
    ) {
      paragraph += 1;
      text.paragraph = scan.paragraphs[paragraph]?.start ?? 0;
    }
    const found = text.canStart(index) ? firstMatch(text, index, dates) : undefined;
    if (found === undefined) {
      index += 1;
      continue;
    }
    const start = text.start(found.from ?? index);
    const end = text.end(found.next - 1) ?? start;
    const quoted = inQuotation(start);
    if (found.value !== undefined) {
      const { rule, basis, deictic = false } = found;
      const inQuote = quoted && deictic && { inQuote: true as const };
      const date = { start, end, rule, ...found.value, basis, ...inQuote };
      const before = dates.at(-1);
      const article = text.find("articles", index - 1)?.next === index ? text.start(index - 1) : start;
      const between = folded.text.slice(before?.end ?? 0, Math.min(start, article));
      if (before !== undefined && repeats(between, before, date)) {
        dates[dates.length - 1] = { ...date, start: before.start };
      } else {
        dates.push(date);
      }
    }
    index = Math.max(found.next, index + 1);
  }
  return dates;
}

/** Whether a date repeats the date directly before it in other words, as in `yesterday, Friday 4 February`. */
function repeats(between: string, before: DateMention, date: DateMention): boolean {
  return before.edtf === date.edtf && before.rule !== date.rule && /^(?: ?\(|,? )$/.test(between);
}

function firstMatch(text: DateText, index: number, dates: readonly DateMention[]): FoundDate | undefined {
  for (const rule of dateRules) {
    const found = rule(text, index, dates);
    if (found !== undefined) return found;
  }
  return undefined;
}
