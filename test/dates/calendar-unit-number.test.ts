import { expect, test } from "vitest";
import type { CalendarUnit } from "../../src/dates/calendar-period.ts";
import { calendarUnitNumber } from "../../src/dates/calendar-unit-number.ts";

/** Returns how many periods later `to` is than `from`. */
const later = (from: string, to: string, unit: CalendarUnit) => {
  const [a, b] = [from, to].map((day) => calendarUnitNumber(Date.parse(day) / 86_400_000, unit));
  return (b as number) - (a as number);
};

test.each<[string, string, CalendarUnit, number]>([
  ["2022-02-04", "2022-02-05", "day", 1],
  ["2022-01-31", "2022-02-06", "week", 0],
  ["2022-01-30", "2022-01-31", "week", 1],
  ["1965-06-28", "1965-07-04", "week", 0],
  ["2022-02-01", "2022-02-28", "month", 0],
  ["2022-01-31", "2022-02-01", "month", 1],
  ["2021-12-31", "2022-01-01", "month", 1],
  ["2022-01-01", "2022-12-31", "year", 0],
  ["2021-12-31", "2022-01-01", "year", 1],
  ["2021-02-01", "2022-01-01", "year", 1],
])("from %s to %s, the %s is %i later", (from, to, unit, periods) => {
  expect(later(from, to, unit)).toBe(periods);
});
