import { civilDayNumber, fromDayNumber } from "../../../dates/day-number.ts";
import type { DateFormat } from "../mapping/date-formats.ts";
import { isMidnight } from "./is-midnight.ts";

/** The greatest length of a date. The pattern takes long on longer texts. */
const longest = 50;

const months = [
  ...["january", "february", "march", "april", "may", "june", "july"],
  ...["august", "september", "october", "november", "december"],
];

/**
 * Matches the characters between two parts of a date. A number and the name of a month can be adjacent, as in
 * `21jan2022`. Two adjacent digits always belong to the same part.
 */
const between = String.raw`[\s./,-]*(?<!\d(?=\d))`;

/** Replaces every time of day except midnight, because only its presence matters. */
const someTime = " 12:00";

/** A part of a date: a number, which can end in letters such as `th`, or the name of a month. */
const part = String.raw`(\d+(?:st|nd|rd|th)?|\p{L}+)`;
const threeParts = /* @__PURE__ */ new RegExp(
  String.raw`^${part}${between}${part}${between}${part}(?:,?[T\s]+(\d\d?:\d\d\S*(?: ?[AaPp][Mm])?))?$`,
  "u",
);

/**
 * Converts a date in the given format to the form of ISO 8601. The date can be a month, or several days of one month.
 * If the cell has a time of day, the result has one, too. Returns undefined if the cell is not a date in the format.
 * Years have four digits, because two digits do not say which century is meant.
 */
export function readNamedDate(value: string | number, format: DateFormat): string | undefined {
  if (format === "excel") return readSerial(Number(value));
  if (String(value).length > longest) return undefined;
  const month = readMonth(String(value), format);
  return month ?? readDays(String(value), format) ?? readDay(String(value), format);
}

/**
 * Returns a month without a day, such as `May 2022`, in the form `2022-05`. The year has to come first in the format
 * `year-month-day`, and last in any other format.
 */
function readMonth(value: string, format: DateFormat): string | undefined {
  const isYearFirst = format === "year-month-day";
  const pattern = isYearFirst
    ? /^(\d{4})[\s./-]+(\p{L}{3,}|\d\d?)$/u
    : /^(\p{L}{3,}|\d\d?)[\s./,-]+(\d{4})$/u;
  const [, first = "", second = ""] = pattern.exec(value) ?? [];
  const [year, month] = isYearFirst ? [first, second] : [second, first];
  const number = monthNumber(month);
  // EDTF would read a number above 12 as a season, such as 21 as spring.
  return year === "" || number === undefined || Number(number) > 12 ? undefined : `${year}-${number}`;
}

const days = String.raw`(?<first>\d{1,2})\.?\s*[-–—]\s*(?<last>\d{1,2})`;

/**
 * The patterns of several days of one month, with the name of the month and with its number. A number of a month is
 * separated by points or slashes, because `5-7-2022` is a day.
 */
const patternsOfDays: Partial<Record<DateFormat, readonly RegExp[]>> = {
  "day-month-year": [
    /* @__PURE__ */ new RegExp(String.raw`^${days}\.?\s+(?<month>\p{L}{3,})\.?,?\s+(?<year>\d{4})$`, "u"),
    /* @__PURE__ */ new RegExp(String.raw`^${days}([./])\s*(?<month>\d{1,2})\3\s*(?<year>\d{4})$`, "u"),
  ],
  "month-day-year": [
    /* @__PURE__ */ new RegExp(String.raw`^(?<month>\p{L}{3,})\.?\s+${days},?\s+(?<year>\d{4})$`, "u"),
    /* @__PURE__ */ new RegExp(String.raw`^(?<month>\d{1,2})([./])${days}\2(?<year>\d{4})$`, "u"),
  ],
  "year-month-day": [
    /* @__PURE__ */ new RegExp(String.raw`^(?<year>\d{4})\s+(?<month>\p{L}{3,})\.?\s+${days}$`, "u"),
    /* @__PURE__ */ new RegExp(String.raw`^(?<year>\d{4})([./])(?<month>\d{1,2})\2${days}$`, "u"),
  ],
};

/** Returns several days of one month, such as `5-7 Aug 2022` or `5-7.8.2022`, as an interval. */
function readDays(value: string, format: DateFormat): string | undefined {
  for (const pattern of patternsOfDays[format] ?? []) {
    const { year, month = "", first = "", last = "" } = pattern.exec(value)?.groups ?? {};
    const number = monthNumber(month);
    if (year === undefined || number === undefined) continue;
    return `${year}-${number}-${first.padStart(2, "0")}/${year}-${number}-${last.padStart(2, "0")}`;
  }
  return undefined;
}

function readDay(value: string, format: DateFormat): string | undefined {
  const [, first = "", second = "", third = "", time] = threeParts.exec(value) ?? [];
  const [year, month, day] =
    format === "year-month-day"
      ? [first, second, third]
      : format === "month-day-year"
        ? [third, first, second]
        : [third, second, first];
  const number = monthNumber(month);
  const dayText = /^\d{1,2}(?:st|nd|rd|th)?$/.test(day) ? day.replace(/\D+/, "") : undefined;
  if (!/^\d{4}$/.test(year) || number === undefined || dayText === undefined) return undefined;
  return `${year}-${number}-${dayText.padStart(2, "0")}${time === undefined || isMidnight(time) ? "" : someTime}`;
}

/** Returns the number of a month as two digits. The name can be shortened to its first three letters. */
function monthNumber(text: string): string | undefined {
  if (/^\d{1,2}$/.test(text)) return text.padStart(2, "0");
  const name = text.toLowerCase();
  const index = name.length < 3 ? -1 : months.findIndex((month) => month.startsWith(name) || name === "sept");
  return index < 0 ? undefined : String((name === "sept" ? 8 : index) + 1).padStart(2, "0");
}

/**
 * Returns the date that a serial number of Excel means. Only numbers with at least five digits are read, because a
 * number of four digits can be a year.
 */
function readSerial(serial: number): string | undefined {
  if (!(serial >= 10_000 && serial < 2_958_466)) return undefined;
  const whole = Math.floor(serial);
  return `${fromDayNumber(civilDayNumber(1899, 12, 30) + whole)}${whole === serial ? "" : someTime}`;
}
