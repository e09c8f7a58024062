import { shown } from "../errors/suggest.ts";
import type { Day } from "../model/edtf.ts";
import { daysInMonth } from "./day-number.ts";
import type { EdtfDate, EdtfPrecision } from "./edtf-date.ts";

/** The forms of a day, a month and a year, as the messages of errors suggest them. */
export const writeDate = 'Write "2022-02-04", "2022-02" or "2022"';

/** The reason why a text cannot be read as a date. */
export interface Unreadable {
  /** A sentence that names the wrong character, and a sentence that says how to fix it. */
  readonly message: string;
}

/**
 * Reads an EDTF date, in the forms that `parseEdtf` describes. If the text cannot be read, the result has the message
 * of the error. The error is not thrown, because a dataset can have many wrong dates, and recording the stack of an
 * error takes longer than reading a date.
 */
export function readEdtf(text: unknown): EdtfDate | Unreadable {
  if (typeof text !== "string")
    return { message: `A date is an EDTF string, not ${shown(text)}. ${writeDate}.` };
  const result = read(text);
  if (!("cure" in result)) return result;
  const { at, what } = result;
  const position = at < text.length ? `at character ${at + 1}` : "at its end";
  const cure = cureOfCommonMistake(text) ?? result.cure;
  return { message: `${shown(text)} is no date: ${position}, ${what}. ${cure}` };
}

/** Returns whether a text could not be read. */
export function isUnreadable(result: EdtfDate | Unreadable): result is Unreadable {
  return "message" in result;
}

/** The first mistake in a text: the index of the character, what is wrong, and how to fix it. */
interface Mistake {
  readonly at: number;
  readonly what: string;
  readonly cure: string;
}

/** A date that is neither an interval nor a range. */
interface SingleDate {
  readonly earliest: Day;
  readonly latest: Day;
  /** The index of the precision in `precisions`. */
  readonly precision: number;
}

const precisions: readonly EdtfPrecision[] = ["day", "month", "year", "decade", "century"];

function read(text: string): EdtfDate | Mistake {
  const isRange = text.startsWith("[");
  if (isRange && !text.endsWith("]"))
    return mistake(text.length, "a one-of range ends in a bracket", 'Close it with "]".');
  const separator = isRange ? ".." : "/";
  const begin = isRange ? 1 : 0;
  const split = text.indexOf(separator);
  const next = split + separator.length;
  if (isRange && split < 0) {
    const cure = 'Write "[2022..2023]" for one day of a range, or the date alone.';
    return mistake(1, "a one-of range has two dots in it", cure);
  }
  const left = text.slice(begin, split);
  const right = text.slice(next, text.length - begin);
  const isOpen = (end: string) => end === ".." && !isRange;
  const readEnd = (end: string, offset: number) =>
    end === "" || isOpen(end) ? undefined : readSingle(end, offset);
  const from = split < 0 ? readSingle(text, 0) : readEnd(left, begin);
  // A single date is read like an interval that begins and ends with this date.
  const to = split < 0 ? from : readEnd(right, next);
  // If only one end has a date, this date limits the other end, because an interval cannot end before it begins.
  const [first, last] = [from ?? to, to ?? from];
  if (first === undefined || last === undefined) {
    const what = `the ${isRange ? "range" : "interval"} has no date`;
    return mistake(begin, what, "Leave the date out where nothing is known.");
  }
  if ("cure" in first) return first;
  if ("cure" in last) return last;
  if (first.earliest > last.latest)
    return mistake(next, "it ends before it begins", "Put the earlier date first.");

  const earliest = from === undefined ? null : first.earliest;
  const latest = to === undefined ? null : last.latest;
  const start = first.latest < last.latest ? first.latest : last.latest;
  const end = first.earliest > last.earliest ? first.earliest : last.earliest;
  return Object.freeze({
    start: Object.freeze({ earliest, latest: isOpen(left) ? null : isRange ? latest : start }),
    end: Object.freeze({ earliest: isOpen(right) ? null : isRange ? earliest : end, latest }),
    precision: precisions[Math.max(first.precision, last.precision)] as EdtfPrecision,
    uncertain: /[?%]/.test(text),
    approximate: /[~%]/.test(text),
  });
}

function mistake(at: number, what: string, cure: string): Mistake {
  return { at, what, cure };
}

/**
 * Matches the beginning of a date, up to the first component that has a wrong form. Each component can have a qualifier
 * before it and after it.
 */
const components =
  /^([?~%]?)(\d\d(?:\d\d|\dX|XX))([?~%]?)(?:-[?~%]?(\d\d|XX)[?~%]?(?:-[?~%]?(\d\d|XX)[?~%]?)?)?/;

/** Reads a single date. `offset` is the index at which the date begins in the whole text. */
function readSingle(date: string, offset: number): SingleDate | Mistake {
  const refuse = (at: number, what: string, cure: string) => mistake(offset + at, what, cure);
  const afterQualifier = (at: number) => (/[?~%]/.test(date[at] ?? "") ? at + 1 : at);
  const [matched, before, year, after, month, day] = components.exec(date) ?? [];
  if (matched === undefined || year === undefined) {
    const cure = `${writeDate}; "202X" for some year of a decade.`;
    return refuse(afterQualifier(0), "a year of four digits is expected here", cure);
  }
  if (before && after)
    return refuse(5, "the year has a second qualifier", "Write one qualifier, after the year.");
  const qualifier = date.search(/[?~%]/);
  if (qualifier >= 0 && date.includes("X")) {
    // EDTF has no form for a date with both a qualifier and unspecified digits.
    const what = "no qualifier can be in a date with unspecified digits";
    return refuse(qualifier, what, `Leave out "${date[qualifier]}", or the part with X.`);
  }
  if (year.endsWith("X") && date[4] === "-")
    return refuse(5, "no month can follow a year with unspecified digits", "Leave the month out.");
  // The digits of the month can also occur in the year, so the search for the month begins after the year, at index 5.
  // For the same reason, the search for the day begins at the end of the text.
  if (month !== undefined && month !== "XX" && (month < "01" || month > "12"))
    return refuse(date.indexOf(month, 5), `there is no month ${month}`, "Months go from 01 to 12.");
  const end = matched.length;
  if (end < date.length) {
    const last = day !== undefined ? "day" : month !== undefined ? "month" : "year";
    if (last === "day" || date[end] !== "-")
      return refuse(end, `${JSON.stringify(date[end])} cannot follow the ${last}`, `${writeDate}.`);
    const next = last === "year" ? "month" : "day";
    return refuse(afterQualifier(end + 1), `a ${next} of two digits is expected here`, `${writeDate}.`);
  }
  const [firstYear, lastYear] = [year.replace(/X/g, "0"), year.replace(/X/g, "9")];
  const [firstMonth, lastMonth] = month === undefined || month === "XX" ? ["01", "12"] : [month, month];
  const last = daysInMonth(Number(lastYear), Number(lastMonth));
  const hasDay = day !== undefined && day !== "XX";
  if (hasDay) {
    const at = date.lastIndexOf(day);
    if (month === "XX")
      return refuse(at, "no day can follow an unspecified month", 'Write "XX" for the day as well.');
    if (day < "01" || Number(day) > last)
      return refuse(at, `${year}-${month} has no day ${day}`, `Its days go from 01 to ${last}.`);
  }
  return {
    earliest: `${firstYear}-${firstMonth}-${hasDay ? day : "01"}`,
    latest: `${lastYear}-${lastMonth}-${hasDay ? day : last}`,
    // The precision is 0 for a day, 1 for a month, 2 for a year, 3 for a decade (one X in the year) and 4 for a century
    // (two X).
    precision: hasDay ? 0 : firstMonth === lastMonth ? 1 : year.split("X").length + 1,
  };
}

/**
 * The patterns of common mistakes, and how to fix each of them. A pattern is tested on the whole text. It is followed
 * by a sentence in which `$1` means a group of the pattern, or by a function that returns the sentence.
 */
const cures: readonly (readonly [RegExp, string | ((text: string) => string)])[] = [
  [/^\s|\s$/, "Remove the blank."],
  [/^-\d/, "Years before 0000 are not read."],
  [/^(\d{4})(\d\d)$/, 'Write hyphens: "$1-$2".'],
  [/^(\d{4})(\d\d)(\d\d)$/, 'Write hyphens: "$1-$2-$3".'],
  // In EDTF, a number from 21 to 41 in place of the month is a season or another part of the year.
  [/^\d{4}-(2[1-9]|3\d|4[01])$/, 'Seasons are not read. Write the months: "2022-03/2022-05".'],
  [/x/, "Write a capital X for an unspecified digit."],
  [/[?~%]{2}/, "Write % for uncertain and approximate together."],
  [/^[^[/]+\.\./, 'Write "[2022..2023]" for one day of a range, "2022/2023" for an interval.'],
  [/^\[.*,/, "Lists are not read. Write the range from the first to the last."],
  [/-[?~%]?\dX/, "Write XX: a month or a day has two specified digits or none."],
  [
    /^\d{4}-\d\d?-\d\d?$/,
    (text) => `Months and days have two digits: write "${text.replace(/-(?=\d(?!\d))/g, "-0")}".`,
  ],
  [/^(\d{4}-\d\d-\d\d)[T ].*$/, 'Leave the time out: "$1". If it is in UTC, write the day at the place.'],
];

/** Returns how to fix a common mistake. The result is undefined if the text has no such mistake. */
function cureOfCommonMistake(text: string): string | undefined {
  for (const [pattern, cure] of cures) {
    const [found] = pattern.exec(text) ?? [];
    if (found === undefined) continue;
    const sentence = found.replace(pattern, cure as string);
    // Some cures suggest a date in quotation marks. If this date cannot be read either, the text has another mistake,
    // so the cure is not used.
    const [, date] = /"(.*?)"/.exec(sentence) ?? [];
    if (date === undefined || !("cure" in read(date))) return sentence;
  }
  return undefined;
}
