import { expect, it } from "vitest";
import { fromDayNumber, toDayNumber } from "../../src/dates/day-number.ts";
import { dayPattern } from "../../src/dates/edtf-pattern.ts";
import { isDay } from "../../src/dates/is-day.ts";

it("accepts every day of a leap year and of a common year", () => {
  for (const year of ["1900", "2000", "2023", "2024"]) {
    const first = toDayNumber(`${year}-01-01`);
    for (let day = 0; day < 365; day += 1) expect(isDay(fromDayNumber(first + day))).toBe(true);
  }
});

it("has the same result as the pattern of days for every year, month and day in digits", () => {
  for (const year of ["0000", "0004", "1900", "2000", "2022", "2024", "9999"])
    for (let month = 0; month < 100; month += 1)
      for (let day = 0; day < 100; day += 1) {
        const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
        expect(isDay(text), text).toBe(dayPattern.test(text));
      }
});

it.each(["", "2024", "2024-05", "2024-05-01 ", "2024-05-01\n", "2024-5-1", "12024-05-01", "2024-05-01~"])(
  "refuses %j",
  (text) => {
    expect(isDay(text)).toBe(false);
  },
);
