import { toDay } from "../../../dates/day-number.ts";
import { isDay } from "../calendar.ts";
import type { DateText } from "../date-text.ts";
import type { FoundDate } from "../found-date.ts";

/** Reads a date in digits: `2022-02-04`, `4.2.2022`, `04/02/22`. A date that the calendar does not have is skipped. */
export function numericRule(text: DateText, index: number): FoundDate | undefined {
  const first = text.tokens[index];
  const separator = text.at(index + 1);
  if (first?.kind !== "number" || !"./-".includes(separator) || separator === "") return undefined;
  if (text.at(index + 3) !== separator || text.glued(index)) return undefined;
  for (let i = 1; i <= 4; i += 1) if (!text.glued(index + i)) return undefined;
  const parts = [index, index + 2, index + 4].map((each) => text.number(each, 4));
  const [a, b, c] = parts;
  if (a === undefined || b === undefined || c === undefined) return undefined;
  const next = index + 5;
  const lengths = [index, index + 2, index + 4].map((each) => text.at(each).length);
  if (lengths[1] !== undefined && lengths[1] > 2) return undefined;
  if (text.glued(next) && !text.isMark(next)) return undefined;
  const found = (year: number, month: number, day: number): FoundDate | undefined => {
    if (month < 1 || month > 12) return undefined;
    const value = isDay({ day, month: month - 1, year })
      ? ({ edtf: toDay(year, month, day), precision: "day" } as const)
      : undefined;
    return { rule: "digits", next, value, basis: "absolute" };
  };
  if (lengths[0] === 4) return found(a, b, c);
  const year = lengths[2] === 4 ? c : lengths[2] === 2 && separator !== "-" ? 2000 + c : undefined;
  if (year === undefined || (lengths[0] ?? 0) > 2) return undefined;
  const monthFirst = text.words.order === "month-first" && separator === "/" && b <= 31 && a <= 12;
  return monthFirst ? found(year, a, b) : found(year, b, a);
}
