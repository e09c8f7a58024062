import { type DemarcheError, problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";
import type { Day, Edtf } from "../model/edtf.ts";
import { daysInMonth, toDay } from "./day-number.ts";

/** The smallest unit that a date specifies. */
export type EdtfPrecision = "day" | "month" | "year" | "decade" | "century";

/** The first and the last day on which a date can start, or on which it can end. */
export interface DayBounds {
  /** The first possible day. Null if it is not bounded. */
  readonly earliest: Day | null;
  /**
   * The last possible day. Null if it is not bounded. If both bounds are null, the start or the end of the date is open
   * (`..`).
   */
  readonly latest: Day | null;
}

/** A parsed EDTF date. */
export interface EdtfDate {
  /** The first and the last day on which the date can start. */
  readonly start: DayBounds;
  /**
   * The first and the last day on which the date can end. They are the same as for the start, unless the date is an
   * interval.
   */
  readonly end: DayBounds;
  /** The smallest unit that the date specifies. For an interval or a range, it is the unit of the less precise end. */
  readonly precision: EdtfPrecision;
  /** Whether any part is marked as uncertain (`?` or `%`). */
  readonly uncertain: boolean;
  /** Whether any part is marked as approximate (`~` or `%`). */
  readonly approximate: boolean;
}

/**
 * Parses an EDTF date. The result has the days that the date can mean, its precision and its qualifiers.
 *
 * The following forms are supported:
 * - Years of four digits, months and days.
 * - `X` for unspecified digits: `202X`, `20XX`, `2022-XX`, `2022-02-XX`, `2022-XX-XX`.
 * - The qualifiers `?`, `~` and `%` in dates without `X`. A qualifier after a component applies to this component and
 *   all components to its left. A qualifier before a component applies to this component only.
 * - Intervals, whose ends can be open (`..`) or unknown (empty). An interval lasts from its start to its end.
 * - One-of ranges in brackets. A one-of range means one day within it.
 *
 * The ends of an interval bound each other: an interval cannot start after its last possible end, and it cannot end
 * before its first possible start. Therefore, an unknown start has a last possible day, and an unknown end has a first
 * possible day.
 *
 * @throws {@link DemarcheError} with code `invalid-date` for a text that cannot be read. The message says which
 * character is wrong and how to fix it.
 *
 * @example
 * ```ts
 * import { parseEdtf } from "demarche";
 *
 * parseEdtf("2022-02").start; // => { earliest: "2022-02-01", latest: "2022-02-28" }
 * parseEdtf("[..2022-02-04]").end; // => { earliest: null, latest: "2022-02-04" }
 * parseEdtf("2022-01-10/2022-01-13").end; // => { earliest: "2022-01-13", latest: "2022-01-13" }
 * parseEdtf("2021?-06-16").uncertain; // => true
 * ```
 */
export function parseEdtf(text: Edtf): EdtfDate {
  if (typeof text !== "string") {
    throw problem(
      "invalid-date",
      "",
      `A date is an EDTF string, not ${shown(text)}. Write "2022-02-04".`,
      text,
    );
  }
  if (text.startsWith("[")) return parseOneOf(text);
  const slash = text.indexOf("/");
  return slash < 0 ? single(parseDate(text, 0, text.length)) : parseInterval(text, slash);
}

interface DatePart {
  readonly earliest: Day;
  readonly latest: Day;
  readonly precision: EdtfPrecision;
  readonly qualifiers: string;
}

const precisions: readonly EdtfPrecision[] = ["day", "month", "year", "decade", "century"];

function single(date: DatePart): EdtfDate {
  const bounds = Object.freeze({ earliest: date.earliest, latest: date.latest });
  return result(bounds, bounds, [date]);
}

function result(start: DayBounds, end: DayBounds, parts: readonly DatePart[]): EdtfDate {
  const qualifiers = parts.map((part) => part.qualifiers).join("");
  const coarsest = Math.max(...parts.map((part) => precisions.indexOf(part.precision)));
  return Object.freeze({
    start,
    end,
    precision: precisions[coarsest] as EdtfPrecision,
    uncertain: /[?%]/.test(qualifiers),
    approximate: /[~%]/.test(qualifiers),
  });
}

function parseOneOf(text: string): EdtfDate {
  if (!text.endsWith("]"))
    throw refuse(text, text.length, "a one-of range ends in a bracket", 'Close it with "]".');
  const dots = text.indexOf("..");
  if (dots < 0) {
    throw refuse(
      text,
      1,
      "a one-of range has two dots in it",
      'Write "[2022-01-10..2022-01-13]", or the date alone.',
    );
  }
  const from = dots === 1 ? undefined : parseDate(text, 1, dots);
  const to = dots + 2 === text.length - 1 ? undefined : parseDate(text, dots + 2, text.length - 1);
  if (from === undefined && to === undefined) {
    throw refuse(text, 1, "the range has no date", "Leave the date out where nothing is known.");
  }
  if (from !== undefined && to !== undefined) refuseReversed(text, from, to, dots + 2);
  const bounds = Object.freeze({ earliest: from?.earliest ?? null, latest: to?.latest ?? null });
  return result(
    bounds,
    bounds,
    [from, to].filter((part) => part !== undefined),
  );
}

function parseInterval(text: string, slash: number): EdtfDate {
  const left = text.slice(0, slash);
  const right = text.slice(slash + 1);
  const from = left === "" || left === ".." ? undefined : parseDate(text, 0, slash);
  const to = right === "" || right === ".." ? undefined : parseDate(text, slash + 1, text.length);
  if (from === undefined && to === undefined) {
    throw refuse(text, 0, "the interval has no date", "Leave the date out where nothing is known.");
  }
  if (from !== undefined && to !== undefined) refuseReversed(text, from, to, slash + 1);
  const start: DayBounds =
    left === ".."
      ? { earliest: null, latest: null }
      : { earliest: from?.earliest ?? null, latest: earlier(from?.latest, to?.latest) };
  const end: DayBounds =
    right === ".."
      ? { earliest: null, latest: null }
      : { earliest: later(from?.earliest, to?.earliest), latest: to?.latest ?? null };
  return result(
    Object.freeze(start),
    Object.freeze(end),
    [from, to].filter((part) => part !== undefined),
  );
}

function earlier(a: Day | undefined, b: Day | undefined): Day | null {
  if (a === undefined || b === undefined) return a ?? b ?? null;
  return a < b ? a : b;
}

function later(a: Day | undefined, b: Day | undefined): Day | null {
  if (a === undefined || b === undefined) return a ?? b ?? null;
  return a > b ? a : b;
}

function refuseReversed(text: string, from: DatePart, to: DatePart, at: number): void {
  if (from.earliest > to.latest)
    throw refuse(text, at, "it ends before it begins", "Put the earlier date first.");
}

/** Parses the single date between two indices of `text`. The index `to` is exclusive. */
function parseDate(text: string, from: number, to: number): DatePart {
  let at = from;
  let qualifiers = "";
  const qualifier = () => {
    const found = at < to && "?~%".includes(text[at] as string);
    if (found) {
      qualifiers += text[at];
      at += 1;
    }
  };
  const component = (pattern: RegExp, length: number, what: string, cure: string): string => {
    qualifier();
    const written = text.slice(at, Math.min(at + length, to));
    if (!pattern.test(written)) throw refuse(text, at, what, cure);
    at += length;
    qualifier();
    return written;
  };
  const more = (after: string): boolean => {
    if (at === to) return false;
    if (text[at] === "-") {
      at += 1;
      return true;
    }
    throw refuse(text, at, `${JSON.stringify(text[at])} cannot follow ${after}`, 'Write "2022-02-04".');
  };

  const year = component(
    /^\d\d(\d\d|\dX|XX)$/,
    4,
    "a year of four digits is wanted here",
    'Write "2022-02-04", "2022-02" or "2022"; "202X" for some year of a decade.',
  );
  if (qualifiers.length === 2)
    throw refuse(text, at - 1, "the year has a second qualifier", "Write one qualifier, after the year.");
  refuseQualifiedX(text, from, to);
  if (!more("the year"))
    return part(
      qualifiers,
      year,
      "01",
      "12",
      year.endsWith("XX") ? "century" : year.endsWith("X") ? "decade" : "year",
    );
  if (year.endsWith("X"))
    throw refuse(text, at, "no month can follow a year with unspecified digits", "Leave the month out.");

  const month = component(/^(\d\d|XX)$/, 2, "a month of two digits is wanted here", 'Write "2022-02".');
  if (month !== "XX" && (month < "01" || month > "12")) {
    throw refuse(text, text.lastIndexOf(month, at), `there is no month ${month}`, "Months go from 01 to 12.");
  }
  if (!more("the month")) {
    return month === "XX"
      ? part(qualifiers, year, "01", "12", "year")
      : part(qualifiers, year, month, month, "month");
  }
  const day = component(/^(\d\d|XX)$/, 2, "a day of two digits is wanted here", 'Write "2022-02-04".');
  if (at !== to) throw refuse(text, at, "nothing can follow the day", 'Write "2022-02-04".');
  if (day === "XX")
    return month === "XX"
      ? part(qualifiers, year, "01", "12", "year")
      : part(qualifiers, year, month, month, "month");
  if (month === "XX")
    throw refuse(text, at - 2, "no day can follow an unspecified month", 'Write "XX" for the day as well.');
  const last = daysInMonth(Number(year), Number(month));
  if (day < "01" || Number(day) > last) {
    throw refuse(
      text,
      text.lastIndexOf(day, at),
      `${year}-${month} has no day ${day}`,
      `Its days go from 01 to ${last}.`,
    );
  }
  const whole = `${year}-${month}-${day}`;
  return { earliest: whole, latest: whole, precision: "day", qualifiers };
}

/** Throws if a date has both a qualifier and unspecified digits, because EDTF has no form for such a date. */
function refuseQualifiedX(text: string, from: number, to: number): void {
  const date = text.slice(from, to);
  const qualifier = date.search(/[?~%]/);
  if (qualifier < 0 || !date.includes("X")) return;
  const what = "no qualifier can be in a date with unspecified digits";
  throw refuse(text, from + qualifier, what, `Leave out "${date[qualifier]}", or the part with X.`);
}

function part(
  qualifiers: string,
  year: string,
  firstMonth: string,
  lastMonth: string,
  precision: EdtfPrecision,
): DatePart {
  const first = Number(year.replace(/X/g, "0"));
  const last = Number(year.replace(/X/g, "9"));
  return {
    earliest: toDay(first, Number(firstMonth), 1),
    latest: toDay(last, Number(lastMonth), daysInMonth(last, Number(lastMonth))),
    precision,
    qualifiers,
  };
}

function refuse(text: string, at: number, what: string, cure: string): DemarcheError {
  const position = at < text.length ? `at character ${at + 1}` : "at its end";
  return problem(
    "invalid-date",
    "",
    `${shown(text)} is no date: ${position}, ${what}. ${cureOfCommonMistake(text) ?? cure}`,
    text,
  );
}

/**
 * Returns how to fix a common mistake that is recognized from the whole text. The result is undefined if the text has
 * no such mistake.
 */
function cureOfCommonMistake(text: string): string | undefined {
  if (/^\s|\s$/.test(text)) return "Remove the blank.";
  if (/^-\d/.test(text)) return "Years before 0000 are not read.";
  const [, year, month, dayOfMonth] = /^(\d{4})(\d\d)(\d\d)?$/.exec(text) ?? [];
  if (year !== undefined) {
    const hyphenated = [year, month, ...(dayOfMonth === undefined ? [] : [dayOfMonth])].join("-");
    if (isRead(hyphenated)) return `Write hyphens: "${hyphenated}".`;
  }
  if (/^\d{4}-(?:2[1-9]|3\d|4[01])$/.test(text))
    return 'In EDTF, 21 to 41 are seasons and other parts of a year, which are not read. Write the months: "2022-03/2022-05".';
  if (/x/.test(text)) return "Write a capital X for an unspecified digit.";
  if (/[?~%]{2}/.test(text)) return "Write % for uncertain and approximate together.";
  if (/^[^[/]+\.\./.test(text))
    return 'Write "[2022..2023]" for one day of a range, "2022/2023" for an interval.';
  if (/^\[.*,/.test(text))
    return "Lists of dates are not supported. Write the range from the first to the last.";
  if (/-[?~%]?\dX/.test(text)) return "Write XX: a month or a day has two specified digits or none.";
  if (/^\d{4}-\d{1,2}-\d{1,2}$/.test(text)) {
    const padded = text.replace(/-(\d)(?!\d)/g, "-0$1");
    return padded === text
      ? "Months and days have two digits, and exist in the calendar."
      : `Months and days have two digits: write "${padded}".`;
  }
  const [, day, zone] = /^(\d{4}-\d\d-\d\d)[T ].*?(Z?)$/.exec(text) ?? [];
  if (zone === "Z") return `Leave the time out: "${day}". This is the day in UTC; use that of the place.`;
  if (day !== undefined) return `Leave the time out: "${day}".`;
  return undefined;
}

function isRead(text: string): boolean {
  try {
    parseEdtf(text);
    return true;
  } catch {
    return false;
  }
}
