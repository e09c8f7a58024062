import type { Unreadable } from "../../../dates/read-edtf.ts";
import { trimmed } from "../../../text/invisible.ts";
import { type DateFormat, type DateFormats, dateFormats, listOfFormats } from "../mapping/date-formats.ts";
import { cureOfInexactDate } from "./inexact-date.ts";
import { readNamedDate } from "./named-dates.ts";
import { type FormattedDate, readInFormats } from "./read-date.ts";

/** How each format writes a date. */
const examples: Readonly<Record<DateFormat, string>> = {
  "day-month-year": '"21/01/2022" or "21 Jan 2022"',
  "month-day-year": '"01/21/2022" or "Jan 21, 2022"',
  "year-month-day": '"2022/01/21" or "2022 Jan 21"',
  excel: "44582",
};

/** Examples of dates in EDTF that are not exact to the day. */
const inexactExamples =
  '"2022-05~" (about May 2022), "2022-05?" (probably May 2022), "2022-01-30/2022-02-02" (several days)';

/**
 * Returns sentences about a value that is not a date: what is wrong with it, and how it can be read. If the value is a
 * date in a format that the caller did not give, the sentences name this format. The caller has to decide, because
 * 1/2/2022 can be two days. `message` is the message of the reader of EDTF.
 */
export function dateProblem(
  value: string | number,
  formats: DateFormats | undefined,
  { message }: Unreadable,
  { caller, column }: { readonly caller: string; readonly column: string | undefined },
): string {
  // In decomposed letters, the marks of letters are separate characters, which the patterns do not expect.
  const text = trimmed(String(value).normalize("NFC"));
  const given = listOfFormats(formats);
  if (readInFormats(text, given).length > 1) return message;
  const give = (...names: readonly DateFormat[]) => {
    const list = names.map((name) => `"${name}"`).join(", ");
    const dates = `dates: ${names.length === 1 ? list : `[${list}]`}`;
    return caller === "mapRows" && column !== undefined
      ? `column(${JSON.stringify(column)}, { ${dates} })`
      : dates;
  };
  const known = readInFormats(text, dateFormats).filter(
    ({ format, date }) => !given.includes(format) && (format !== "excel" || isLikelyYear(date)),
  );
  const [first, second] = distinct(known);
  if (given.length === 0) {
    if (first === undefined) return cureOfInexactDate(text, dateFormats) ?? `${message}${cureOfName(text)}`;
    if (second !== undefined)
      return `If the day comes first, give ${give("day-month-year")}; if the month does, ${give("month-day-year")}.`;
    if (first.format === "excel") return `If it is a date of Excel, give ${give("excel")}.`;
    return `Write "${first.date}", or give ${give(first.format)}.`;
  }
  const names = given.map((format) => `"${format}"`).join(", ");
  const format = given.length === 1 ? `the format of dates: ${names}` : `the formats of dates: ${names}`;
  if (first !== undefined)
    return `It is not in ${format}, but ${first.date} in the format "${first.format}". If the column has both, give ${give(...given, first.format)}.`;
  const wrong = given.map((each) => readNamedDate(text, each)).find((each) => each !== undefined);
  if (wrong !== undefined) return `In ${format} it is ${wrong}, which is not a date. Correct the cell.`;
  const inexact = cureOfInexactDate(text, given);
  const cure =
    inexact !== undefined
      ? ` ${inexact} Or correct the cell.`
      : cureOfName(text) ||
        ` Write it as ${examples[given[0] as DateFormat]}, or in EDTF if it is less exact: ${inexactExamples}.`;
  return `It is not EDTF, and it is not in ${format} either.${cure}`;
}

/**
 * Returns whether a number is probably a date of Excel. `date` is the day that Excel reads in the number. For example,
 * Excel reads 2023051 as a day in the year 7438, but the number is more probably a date that lost a digit.
 */
function isLikelyYear(date: string): boolean {
  return date < "2200";
}

/** Returns each date once. If several formats read the same date, the first of these formats is kept. */
function distinct(dates: readonly FormattedDate[]): readonly FormattedDate[] {
  return dates.filter(({ date }, i) => dates.findIndex((other) => other.date === date) === i);
}

/** Matches a date in which the month is a word: `1. Mai 2024`, `1er mai 2024`, `Mai 2024`, `2024 Mai`. */
const nameOfMonth =
  /^(?:\d{1,2}(?:\.|er|º)?(?:\s*[-–—]\s*\d{1,2}\.?)?[\s/-]+(?:de\s+)?)?(\p{L}{3,})\.?,?[\s/-]+(?:de\s+)?\d{4}$/u;
const nameAfterYear = /^\d{4}\.?[\s/-]+(\p{L}{3,})\.?(?:[\s/-]+\d{1,2}\.?)?$/u;

/** English words before a year that are not names of months. */
const otherWords =
  /^(?:early|mid|late|end|beginning|spring|summer|autumn|fall|winter|since|until|before|after|year)$/i;

/**
 * Returns a sentence about a year with two digits, or about a month whose name is not English. It begins with a blank.
 * Returns an empty text if there is neither.
 */
function cureOfName(text: string): string {
  if (/^(?:\d{1,2}[./ -])?(?:\d{1,2}|\p{L}{3,}\.?)[./ -]\d{2}$/u.test(text))
    return " Write the year with four digits, because two digits do not say which century is meant.";
  const [, name = ""] = nameOfMonth.exec(text) ?? nameAfterYear.exec(text) ?? [];
  if (name !== "" && !otherWords.test(name))
    return " Only English names of months are read. Write the month as a number, or give a function of the row.";
  return "";
}
