import { type DateParts, isDay } from "./calendar.ts";
import type { DateText } from "./date-text.ts";
import { followsDigits } from "./date-year.ts";
import { periodOf } from "./near-period.ts";

/** A day, a month or a day of the week in a text. */
export interface DatePoint extends DateParts {
  /** The index of the token after the date. */
  readonly next: number;
  /** Whether the calendar does not have the day, as for `31 April`. */
  readonly impossible?: boolean;
}

/** Returns the day, month or day of the week that begins at a token. */
export function readPoint(text: DateText, index: number): DatePoint | undefined {
  return text.once(index, readPointAt);
}

function readPointAt(text: DateText, index: number): DatePoint | undefined {
  const shift = text.find("shiftsBefore", index);
  if (shift !== undefined) {
    const point = readUnshifted(text, shift.next);
    return point && { ...point, shift: point.shift ?? shift.value };
  }
  return readUnshifted(text, index);
}

function readUnshifted(text: DateText, index: number): DatePoint | undefined {
  return readWeekday(text, index) ?? readCalendarDay(text, index) ?? readMonth(text, index);
}

/** Reads a day of the week and the date that can follow it: `martedì 5 marzo`, `Tuesday, March 5`. */
function readWeekday(text: DateText, index: number): DatePoint | undefined {
  if (text.words.capitals && !text.capital(index)) return undefined;
  const short = text.find("shortWeekdays", index);
  const weekday = text.find("weekdays", index);
  if (weekday === undefined) {
    if (short === undefined) return undefined;
    const after = skip(text, short.next, [".", ","]);
    const day = readCalendarDay(text, after);
    return day && { ...day, weekday: short.value };
  }
  if (text.has("doubtfulWeekdays", index) && isOtherWord(text, index, weekday.next)) return undefined;
  const shift = text.find("shiftsAfter", weekday.next);
  const part = text.find("partsOfDay", shift?.next ?? weekday.next);
  const next = part?.next ?? shift?.next ?? weekday.next;
  const day = readCalendarDay(text, skipArticles(text, skip(text, next, [",", "("])));
  if (day !== undefined) {
    const closed = text.at(day.next) === ")" && text.at(next) === "(" ? day.next + 1 : day.next;
    return { ...day, next: closed, weekday: weekday.value };
  }
  return { weekday: weekday.value, shift: shift?.value, next };
}

/**
 * Whether a word that can be a day of the week means something else here. For example, Romanian `luni` can mean
 * `Monday` or `months`.
 */
function isOtherWord(text: DateText, index: number, next: number): boolean {
  const { tokens } = text;
  const before = tokens[index - 1];
  if (before?.kind === "number") return !text.has("months", next);
  if (text.follows(index, "beforeOtherWord") || text.follows(index, "numbers")) return true;
  // After a number and `de`, as in `24 de luni` ("24 months"), the word means `months`.
  if (text.has("countLinks", index - 1) && tokens[index - 2]?.kind === "number") return true;
  return text.has("afterOtherWord", next) || text.has("months", next);
}

/** Reads a day of a month: `5 marzo 2022`, `March 5, 2022`, `1° febbraio`. */
function readCalendarDay(text: DateText, index: number): DatePoint | undefined {
  const day = readDayNumber(text, index);
  if (day !== undefined) return readMonthOfDay(text, day);
  if (text.words.order !== "month-first") return undefined;
  const month = readMonthName(text, index, { besideNumber: true });
  if (month === undefined) return undefined;
  const following = readDayNumber(text, text.find("dayArticles", month.next)?.next ?? month.next);
  if (following === undefined || following.spelled) return undefined;
  return withYear(text, { day: following.day, month: month.month, next: following.next });
}

interface DayNumber {
  readonly day: number;
  readonly next: number;
  readonly spelled?: boolean;
}

/** Reads the number of a day in a month: `5`, `5th`, `1°`, `primo`, `venti`. */
export function readDayNumber(text: DateText, index: number): DayNumber | undefined {
  const day = text.number(index, 2);
  if (day !== undefined) {
    if (day < 1 || day > 31 || isPartOfNumber(text, index)) return undefined;
    const ending = text.glued(index + 1) ? text.find("ordinalEndings", index + 1) : undefined;
    const next = ending?.next ?? index + 1;
    return followsDigits(text, next) ? undefined : { day, next };
  }
  const spelled = text.find("ordinals", index) ?? text.find("numbers", index);
  if (spelled === undefined || spelled.value > 31) return undefined;
  if (spelled.value === 1 && !text.has("ordinals", index)) return undefined;
  return { day: spelled.value, next: spelled.next, spelled: true };
}

/** Whether a number is the end of a longer expression, as `12` in `5.12`, `5` in `C5` and `1` in `5+1`. */
function isPartOfNumber(text: DateText, index: number): boolean {
  if (!text.glued(index)) return false;
  const before = text.tokens[index - 1];
  if (before?.kind === "word") return true;
  return before?.kind === "mark" && ".,:/+$€£#%".includes(before.text) && text.glued(index - 1);
}

function readMonthOfDay(text: DateText, day: DayNumber): DatePoint | undefined {
  let at = day.next;
  for (let i = 0; i < 2; i += 1) at = text.find("joints", at)?.next ?? at;
  const month = readMonthName(text, at, { besideNumber: true });
  if (month === undefined) return undefined;
  if (text.has("doubtfulMonths", at) && day.spelled) return undefined;
  return withYear(text, { day: day.day, month: month.month, next: month.next });
}

/** Reads a month, with its year if it has one. */
function readMonth(text: DateText, index: number): DatePoint | undefined {
  const month = readMonthName(text, index, { besideNumber: false });
  if (month === undefined) return undefined;
  return withYear(text, month);
}

interface MonthName {
  readonly month: number;
  readonly next: number;
}

/** Reads the name of a month. An abbreviation such as `sep` is read as a month only beside a day or a year. */
function readMonthName(
  text: DateText,
  index: number,
  { besideNumber }: { readonly besideNumber: boolean },
): MonthName | undefined {
  if (text.words.capitals && !text.capital(index)) return undefined;
  const full = text.find("months", index);
  if (full !== undefined) {
    const doubtful = text.has("doubtfulMonths", index);
    if (doubtful && !isMonth(text, index, { next: full.next, besideNumber })) return undefined;
    return { month: full.value, next: full.next };
  }
  const short = text.find("shortMonths", index);
  if (short === undefined) return undefined;
  const next = skip(text, short.next, ["."]);
  if (!besideNumber && yearNumber(text, next) === undefined) return undefined;
  return { month: short.value, next };
}

/**
 * Whether a word that can mean a month means a month here. For example, `may` can also be a verb, and Romanian `mai`
 * can also mean `more`.
 */
function isMonth(
  text: DateText,
  index: number,
  { next, besideNumber }: { readonly next: number; readonly besideNumber: boolean },
): boolean {
  if (text.tokens[next]?.kind === "number") return true;
  const follows = text.isMark(next) || text.capital(next) || text.has("afterDoubtfulMonth", next);
  return (
    follows && (besideNumber || text.follows(index, "prepositions") || text.follows(index, "shiftsBefore"))
  );
}

/** Returns the value of a number after a month if it can be a year. */
function yearNumber(text: DateText, index: number): number | undefined {
  const year = text.number(index, 4);
  if (year === undefined || year < 1000 || year > 2100 || text.at(index).length !== 4) return undefined;
  return followsDigits(text, index + 1) ? undefined : year;
}

/**
 * Adds the year to a month, if a number or a phrase such as `last year` or Italian `di quest'anno` ("of this year")
 * follows.
 */
function withYear(text: DateText, point: DatePoint): DatePoint {
  const positions = jointPositions(text, point.next);
  const last = positions.at(-1) ?? point.next;
  const afterComma = text.words.order === "month-first" ? skipOne(text, last, ",") : last;
  const year = yearNumber(text, afterComma);
  if (year !== undefined) return checked({ ...point, year, next: afterComma + 1 });
  const shift = text.find("shiftsAfter", point.next);
  if (shift !== undefined) return checked({ ...point, shift: shift.value, next: shift.next });
  const period = [...positions, skipOne(text, point.next, ",")]
    .map((each) => periodOf(text, each) ?? periodOf(text, skipArticles(text, each)))
    .find((each) => each !== undefined);
  if (period?.unit === "year" && text.published !== undefined) {
    return checked({ ...point, year: Number(text.published.slice(0, 4)) + period.shift, next: period.next });
  }
  return checked(point);
}

function checked(point: DatePoint): DatePoint {
  return isDay(point) ? point : { ...point, impossible: true };
}

/**
 * Returns the index after the given marks, which must be in this order. Each of the marks can be missing in the text.
 */
function skip(text: DateText, index: number, marks: readonly string[]): number {
  let at = index;
  for (const mark of marks) at = skipOne(text, at, mark);
  return at;
}

function skipOne(text: DateText, index: number, mark: string): number {
  return text.at(index) === mark ? index + 1 : index;
}

/**
 * Returns the index after the words that can be between a day of the week and a date, such as `the` in
 * `Friday the 5th`.
 */
export function skipArticles(text: DateText, index: number): number {
  let at = index;
  for (let i = 0; i < 2; i += 1) at = text.find("articles", at)?.next ?? at;
  return at;
}

/**
 * Returns the indexes at which the next part of a date can begin. These are the given index, and the index after each
 * of up to three joining words. For example, `di` joins the parts of the Italian `5 di marzo` ("5 of March").
 */
export function jointPositions(text: DateText, index: number): number[] {
  const positions = [index];
  for (let i = 0; i < 3; i += 1) {
    const next = text.find("joints", positions[i] ?? index)?.next;
    if (next === undefined) break;
    positions.push(next);
  }
  return positions;
}
