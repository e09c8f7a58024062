import type { DateText } from "./date-text.ts";

/** Four digits without a month are read as a year only if their value is from `first` to `last`. */
const first = 1700;
const last = 2099;

/** A year in a text. */
export interface FoundYear {
  readonly year: number;
  readonly next: number;
}

/** Reads four digits that can be a year. Digits that are part of a longer number, a code or a quantity are not read. */
export function readYear(text: DateText, index: number): FoundYear | undefined {
  const year = text.number(index, 4);
  if (year === undefined || text.at(index).length !== 4 || year < first || year > last) return undefined;
  // A number below 1900 is usually a quantity. It is read as a year only after a preposition such as `in`.
  if (year < 1900 && !text.follows(index, "yearPrepositions")) return undefined;
  if (text.glued(index)) {
    const before = text.tokens[index - 1];
    if (before?.kind === "word") return undefined;
    if (".,:+$€£#%".includes(before?.text ?? "") || isCode(text, index)) return undefined;
  }
  return followsDigits(text, index + 1) ? undefined : { year, next: index + 1 };
}

/** Whether a number continues after its digits, as in `5.30`, `5%` or `5:30`. */
export function followsDigits(text: DateText, next: number): boolean {
  if (!text.glued(next)) return false;
  const after = text.tokens[next];
  return (
    after?.kind === "word" ||
    "%°+$€".includes(text.at(next)) ||
    (".,:".includes(text.at(next)) && text.glued(next + 1) && text.tokens[next + 1]?.kind === "number")
  );
}

/** Whether a number is the end of a code, such as `123/2015` or `C-2015`. */
function isCode(text: DateText, index: number): boolean {
  if (!"/-".includes(text.at(index - 1)) || !text.glued(index - 1)) return false;
  const before = text.tokens[index - 2];
  if (before?.kind === "word") return text.capital(index - 2);
  return before?.kind === "number" && text.number(index - 2, 4) !== undefined && before.text.length !== 4;
}
