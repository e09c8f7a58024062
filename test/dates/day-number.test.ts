import { expect, test } from "vitest";
import { daysInMonth, fromDayNumber, toDayNumber } from "../../src/dates/day-number.ts";

test.each([
  "0000-01-01",
  "0000-02-29",
  "0000-03-01",
  "1600-02-29",
  "1899-12-31",
  "1900-02-28",
  "1900-03-01",
  "1970-01-01",
  "1999-12-31",
  "2000-02-28",
  "2000-02-29",
  "2000-03-01",
  "2023-02-28",
  "2024-02-29",
  "2100-02-28",
  "2100-03-01",
  "2400-02-29",
  "9999-12-31",
])("the number of %s is that of the built-in calendar, in both directions", (day) => {
  const number = Date.parse(day) / 86_400_000;
  expect(toDayNumber(day)).toBe(number);
  expect(fromDayNumber(number)).toBe(day);
});

test("February has 29 days in leap years, of which centuries are one only every 400 years", () => {
  expect([2024, 2023, 1900, 2000, 2100, 2400].map((year) => daysInMonth(year, 2))).toEqual([
    29, 28, 28, 29, 28, 29,
  ]);
  expect(Array.from({ length: 12 }, (_, i) => daysInMonth(2023, i + 1))).toEqual([
    31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
  ]);
});
