import type { DateMention } from "../../reading.ts";
import { yearValue } from "../calendar.ts";
import type { DateText } from "../date-text.ts";
import { readYear } from "../date-year.ts";
import type { FoundDate } from "../found-date.ts";

/**
 * Reads four digits as a year where the words before them leave no doubt, as in `mid-2014`, `around 2014` and
 * `between 2012 and 2014`.
 */
export function plainYearRule(text: DateText, index: number): FoundDate | undefined {
  const year = readYear(text, index);
  return year && { rule: "year", next: year.next, value: yearValue(year.year), basis: "absolute" };
}

/**
 * Reads a year. Four digits are a year after a preposition, in brackets, at the beginning of the text, after another
 * year of a list, or between a grammatical article and a noun.
 *
 * Before a unit or a plural noun, as in `2014 houses`, four digits are usually a quantity, with two exceptions:
 * - They are a year if they follow a preposition and do not end in 0, as in `in 2014 houses were built`.
 * - They are a year if they are between a grammatical article and a plural noun and do not end in 00, as in
 *   `the 2014 elections`.
 */
export function yearRule(
  text: DateText,
  index: number,
  before: readonly DateMention[],
): FoundDate | undefined {
  const year = readYear(text, index);
  if (year === undefined) return shortYear(text, index);
  if (!isYear(text, index, { ...year, before })) return undefined;
  const from = text.withUnit(index, "year");
  return { rule: "year", from, next: year.next, value: yearValue(year.year), basis: "absolute" };
}

/** Two digits up to this number mean a year of this century. For example, `'14` means 2014, and `'68` means 1968. */
const lastShort = 30;

/** Reads a year of two digits with an apostrophe: `nel '68`, `din '89`. */
function shortYear(text: DateText, index: number): FoundDate | undefined {
  const year = text.number(index, 2);
  if (year === undefined || text.at(index).length !== 2 || text.at(index - 1) !== "'" || !text.glued(index))
    return undefined;
  if (text.glued(index - 1) || (text.glued(index + 1) && !text.isMark(index + 1))) return undefined;
  if (!text.follows(index - 1, "yearPrepositions")) return undefined;
  const value = yearValue(year + (year <= lastShort ? 2000 : 1900));
  return { rule: "year", from: index - 1, next: index + 1, value, basis: "absolute" };
}

interface Candidate {
  readonly year: number;
  readonly next: number;
  readonly before: readonly DateMention[];
}

/**
 * Whether the word at `next`, which follows a number, shows that the number is a quantity. It does if it is a plural
 * noun or a unit.
 */
export function isQuantity(text: DateText, next: number): boolean {
  if (isPlural(text, next)) return true;
  return !text.isMark(next) && text.has("afterOtherNumber", next);
}

function isYear(text: DateText, index: number, { year, next, before }: Candidate): boolean {
  const { tokens } = text;
  const previous = tokens[index - 1];
  const follows = tokens[next];
  const strong = text.follows(index, "yearPrepositions");
  const counted = !text.isMark(next) && text.has("afterOtherNumber", next);
  if (counted && (year % 10 === 0 || !strong)) return false;
  if (isPlural(text, next) && (year % 10 === 0 || !strong)) {
    if (!(text.follows(index, "yearArticles") && year % 100 !== 0)) return false;
  }
  if (strong) return true;
  if (text.follows(index, "beforeOtherNumber")) return false;
  if (previous === undefined || follows === undefined) return previous === undefined && follows !== undefined;
  if (previous.text === "(" || previous.text === "[" || follows.text === ")") return true;
  if (text.follows(index, "yearArticles") && follows.kind === "word") return year % 100 !== 0;
  return continuesYears(text, index, before);
}

/** Whether a word has the ending of a plural noun. Short words such as `is` and `was` are excluded. */
function isPlural(text: DateText, index: number): boolean {
  if (!text.isWord(index) || text.isMark(index) || text.capital(index)) return false;
  return text.endsIn(index, "pluralEndings");
}

/** Whether a year follows another one in a list: `1999, 2004 și 2009`. */
function continuesYears(text: DateText, index: number, before: readonly DateMention[]): boolean {
  const last = before.at(-1);
  if (last?.precision !== "year") return false;
  const joined = text.at(index - 1) === "," || text.has("rangeAnds", index - 1);
  return joined && text.end(index - 2) === last.end;
}
