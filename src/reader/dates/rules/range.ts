import { type DateValue, dayAfter, resolve, type Tense } from "../calendar.ts";
import { type DatePoint, readDayNumber, readPoint } from "../date-point.ts";
import type { DateText } from "../date-text.ts";
import { readYear } from "../date-year.ts";
import type { FoundDate } from "../found-date.ts";
import { tenseAt } from "../tense-at.ts";

/**
 * Reads a range of days, months or years: `dal 3 al 5 marzo`, `between March and May 2014`, `9-12 ianuarie`,
 * `2014-2016`. If one end has no month or no year, it takes that of the other end.
 */
export function rangeRule(text: DateText, index: number): FoundDate | undefined {
  const opening = text.find("rangeOpenings", index);
  if (opening !== undefined) {
    const found = readRange(text, opening.next, true);
    if (found !== undefined) return { ...found, from: opening.next };
  }
  return readRange(text, index, false);
}

function readRange(text: DateText, index: number, opened: boolean): FoundDate | undefined {
  return readDayRange(text, index, opened) ?? readYearRange(text, index, opened);
}

function readDayRange(text: DateText, index: number, opened: boolean): FoundDate | undefined {
  const full = readPoint(text, index);
  const start = full ?? bareDay(text, index);
  if (start === undefined || start.impossible) return undefined;
  // Two days of one month are a range even if only a word such as `and` joins them, as in `il 10 e 11 gennaio` ("10 and
  // 11 January").
  const next = readJoint(text, start.next, opened || full === undefined);
  if (next === undefined) return undefined;
  const end =
    readPoint(text, next) ??
    (full?.day !== undefined && full.month !== undefined ? bareDay(text, next) : undefined);
  if (end === undefined || !sameKind(start, end)) return undefined;
  const tense = tenseAt(text, index, end.next);
  const value = rangeValue(text, start, end, tense);
  if (value === undefined) return undefined;
  const absolute = start.year !== undefined || end.year !== undefined;
  return { rule: "range", next: end.next, value, basis: absolute ? "absolute" : "relative" };
}

/** Reads a day without its month, such as `3` in `dal 3 al 5 marzo` ("from 3 to 5 March"). */
function bareDay(text: DateText, index: number): DatePoint | undefined {
  const day = readDayNumber(text, index);
  return day === undefined || day.spelled ? undefined : { day: day.day, next: day.next };
}

/** Returns the index after the word or mark that joins the ends of a range. */
function readJoint(text: DateText, index: number, opened: boolean): number | undefined {
  const joint = text.find("rangeJoints", index) ?? (opened ? text.find("rangeAnds", index) : undefined);
  return joint?.next;
}

/** Whether two dates can be the ends of one range. Both must be days, months, or days of the week. */
function sameKind(start: DatePoint, end: DatePoint): boolean {
  if (start.day !== undefined || end.day !== undefined) {
    return start.day !== undefined && end.day !== undefined && (start.month ?? end.month) !== undefined;
  }
  return (start.month !== undefined) === (end.month !== undefined);
}

/**
 * Returns an interval between two days of the week, as in `from Monday to Thursday`. It ends on the first `end.weekday`
 * after its start.
 */
function weekdayRange(text: DateText, start: DatePoint, end: DatePoint, tense: Tense): DateValue | undefined {
  const first = resolve(start, text.published, tense);
  if (first === undefined) return undefined;
  const days = ((end.weekday ?? 0) - (start.weekday ?? 0) + 7) % 7;
  return { edtf: `${first.edtf}/${dayAfter(first.edtf, days).edtf}`, precision: "interval" };
}

function rangeValue(text: DateText, start: DatePoint, end: DatePoint, tense: Tense): DateValue | undefined {
  const year = end.year ?? start.year;
  if (start.month === undefined && end.month === undefined) return weekdayRange(text, start, end, tense);
  const last = resolve(
    { ...end, month: end.month ?? start.month, year, shift: end.shift ?? start.shift },
    text.published,
    tense,
  );
  if (last === undefined) return undefined;
  const lastYear = Number(last.edtf.slice(0, 4));
  const startMonth = start.month ?? end.month;
  const crossesYear = startMonth !== undefined && end.month !== undefined && startMonth > end.month;
  const first =
    startMonth === undefined
      ? resolve(start, text.published, tense)
      : resolve(
          { ...start, month: startMonth, year: start.year ?? (crossesYear ? lastYear - 1 : lastYear) },
          text.published,
          tense,
        );
  if (first === undefined || first.precision !== last.precision || first.edtf >= last.edtf) return undefined;
  if (end.month !== undefined && end.day === undefined && start.month === undefined) return undefined;
  return { edtf: `${first.edtf}/${last.edtf}`, precision: "interval" };
}

function readYearRange(text: DateText, index: number, opened: boolean): FoundDate | undefined {
  const start = readYear(text, index);
  if (start === undefined) return undefined;
  const next = readJoint(text, start.next, opened);
  if (next === undefined) return undefined;
  const end = readYear(text, next);
  const short =
    end === undefined && text.glued(next) && text.at(next).length === 2 ? text.number(next, 2) : undefined;
  const year = end?.year ?? (short === undefined ? undefined : Math.floor(start.year / 100) * 100 + short);
  if (year === undefined || year <= start.year) return undefined;
  return {
    rule: "range",
    next: end?.next ?? next + 1,
    value: { edtf: `${start.year}/${year}`, precision: "interval" },
    basis: "absolute",
  };
}
