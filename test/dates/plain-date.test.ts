import { describe, expect, test } from "vitest";
import { plainDayOfMonth, plainFirstDay, plainLastDay, plainMonth } from "../../src/dates/plain-date.ts";

/** Returns the number of days from 1970-01-01 to a day, as the built-in `Date` computes it. */
const day = (text: string) => Date.parse(text) / 86_400_000;

describe("reads days, months and years", () => {
  test.each([
    ["2022-02-04", "2022-02-04", "2022-02-04"],
    ["2024-02-29", "2024-02-29", "2024-02-29"],
    ["2019-09-19", "2019-09-19", "2019-09-19"],
    ["1987-10-31", "1987-10-31", "1987-10-31"],
    ["2022-01-28", "2022-01-28", "2022-01-28"],
    ["2022-12-01", "2022-12-01", "2022-12-01"],
    ["2022-02", "2022-02-01", "2022-02-28"],
    ["2024-01", "2024-01-01", "2024-01-31"],
    ["1899-12", "1899-12-01", "1899-12-31"],
    ["2019-09", "2019-09-01", "2019-09-30"],
    ["2022", "2022-01-01", "2022-12-31"],
    ["0000", "0000-01-01", "0000-12-31"],
    ["9999", "9999-01-01", "9999-12-31"],
  ])("%s lasts from %s to %s", (text, first, last) => {
    expect([plainFirstDay(text), plainLastDay(text)]).toEqual([day(first), day(last)]);
    expect(plainMonth(text)).toEqual(text.length === 10 ? undefined : { first: day(first), last: day(last) });
  });
});

describe("leaves every other text to the parser", () => {
  test.each([
    ["2022-02-29"],
    ["2022-04-31"],
    ["2022-01-00"],
    ["2022-00-10"],
    ["2022-13-10"],
    ["2022-00"],
    ["2022-13"],
    ["2022/02-04"],
    ["2022-02/04"],
    ["2022/02"],
    ["2022-2"],
    ["202"],
    [""],
    ["2022-02-4"],
    ["2022-02-04~"],
    ["202X"],
    ["20XX"],
    ["2022-XX"],
  ])("%j", (text) => {
    expect([plainFirstDay(text), plainLastDay(text), plainMonth(text)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  // In Unicode, "/" is directly before "0" and ":" is directly after "9", so an inexact comparison would read them as
  // digits.
  const wrong = ["2022-02-14", "2022-02", "2022"].flatMap((text) =>
    [...text].flatMap((_, i) =>
      ["/", ":", "X", " "].map((character) => text.slice(0, i) + character + text.slice(i + 1)),
    ),
  );
  test.each(wrong)("%j, with a wrong character", (text) => {
    expect([plainFirstDay(text), plainLastDay(text)]).toEqual([undefined, undefined]);
  });
});

test("returns the day of the month, or a negative number for a text without one", () => {
  expect(plainDayOfMonth("2022-02-14")).toBe(14);
  expect(plainDayOfMonth("2022-02-09")).toBe(9);
  for (const text of ["2022-02", "2022-02/14", "2022-02-X4", "2022-02-1X"])
    expect(plainDayOfMonth(text)).toBeLessThan(0);
});
