import { expect, test } from "vitest";
import { dateReader, dateSpan, precedes } from "../../../src/dataset/rules/date-span.ts";

const spanOf = (date: unknown) => dateSpan(date, dateReader());

test.each([
  ["2022-02-04", "2022-02-04", "2022-02-04"],
  ["2022-02", "2022-02-01", "2022-02-28"],
  ["2021/2022-03", "2021-01-01", "2022-03-31"],
  // A date in doubt can be wrong by ten years.
  ["2022~", "2012-01-01", "2032-12-31"],
  ["2022?-02-04", "2012-02-04", "2032-02-04"],
  // Years have four digits, and the calendar goes from 0000 to 9999.
  ["0005~", "0000-01-01", "0015-12-31"],
  ["9995~", "9985-01-01", "9999-12-31"],
  // The empty text sorts before every day, and "~" after every day.
  ["[..2022]", "", "2022-12-31"],
  ["[2022..]", "2022-01-01", "~"],
  ["2022~/..", "2012-01-01", "~"],
])("%s can mean the days from %j to %j", (date, first, last) => {
  expect(spanOf(date)).toEqual({ first, last });
});

test.each([[undefined], [null], [2022], ["x"]])("%j has no span", (date) => {
  expect(spanOf(date)).toBeUndefined();
});

test("a date precedes another if it ends before the other begins", () => {
  const comparison = (a: unknown, b: unknown) => precedes(spanOf(a), spanOf(b));
  expect(comparison("2021", "2022")).toBe(true);
  expect(comparison("2022-02-04", "2022-02-05")).toBe(true);
  expect(comparison("2022-02-04", "2022-02-04")).toBe(false);
  expect(comparison("2022", "2021")).toBe(false);
  expect(comparison("[2021..]", "2022")).toBe(false);
  expect(comparison("2021", "[..2022]")).toBe(false);
  expect(comparison(undefined, "2022")).toBe(false);
  expect(comparison("2021", undefined)).toBe(false);
});
