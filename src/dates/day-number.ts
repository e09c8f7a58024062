import type { Day } from "../model/edtf.ts";

/** Returns the number of days in a month (1 to 12) of the proleptic Gregorian calendar, which ISO 8601 uses. */
export function daysInMonth(year: number, month: number): number {
  // A year that begins a century is a leap year only every 400 years.
  if (month === 2) return year % (year % 100 === 0 ? 400 : 4) === 0 ? 29 : 28;
  // The odd months have 31 days until July, and the even months from August.
  return 30 + ((month + (month >> 3)) & 1);
}

/**
 * Returns the number of days from 1970-01-01 to a day. The algorithm is `days_from_civil` by Howard Hinnant
 * ("chrono-Compatible Low-Level Date Algorithms"). It uses only whole numbers, and it begins years in March, so that
 * the leap day is the last day of a year.
 */
export function toDayNumber(day: Day): number {
  return civilDayNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

/**
 * Returns the number of days from 1970-01-01 to a day. The day is given by its year, month (1 to 12) and day of the
 * month.
 */
export function civilDayNumber(civilYear: number, month: number, day: number): number {
  const year = month <= 2 ? civilYear - 1 : civilYear;
  const century = Math.floor(year / 100);
  // `>> 2` divides by four and rounds down.
  const leapDays = (year >> 2) - century + (century >> 2);
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return year * 365 + leapDays + dayOfYear - 719_468;
}

/** Returns the day that is `dayNumber` days after 1970-01-01. The algorithm is `civil_from_days` by Howard Hinnant. */
export function fromDayNumber(dayNumber: number): Day {
  const shifted = dayNumber + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return toDay(year, month, dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1);
}

/** Returns a day as `YYYY-MM-DD`. */
export function toDay(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
