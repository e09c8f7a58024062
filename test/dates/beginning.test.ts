import { expect, test } from "vitest";
import { type Beginning, beginningOf, codedBeginningOf } from "../../src/dates/beginning.ts";
import { toDayNumber } from "../../src/dates/day-number.ts";
import { parseEdtf } from "../../src/dates/parse-edtf.ts";

/** Returns the first and the last day as day numbers. A bound that is null is infinite. */
const between = (earliest: string | null, latest: string | null): Beginning => ({
  earliest: earliest === null ? Number.NEGATIVE_INFINITY : toDayNumber(earliest),
  latest: latest === null ? Number.POSITIVE_INFINITY : toDayNumber(latest),
});

test.each([
  ["2022-02-04", "2022-02-04", "2022-02-04"],
  ["2022-02", "2022-02-01", "2022-02-28"],
  ["[2022-01-10..2022-01-13]", "2022-01-10", "2022-01-13"],
  ["2022-01/2022-03-05", "2022-01-01", "2022-01-31"],
  ["2022-01/..", "2022-01-01", "2022-01-31"],
  // An interval with an unknown or open beginning can begin on any day up to its last possible day.
  ["/2022-03-05", null, "2022-03-05"],
  ["../2022-03-05", null, "2022-03-05"],
  ["[..2022-03]", null, "2022-03-31"],
  ["[2022-03..]", "2022-03-01", null],
])("%s can begin from %s to %s", (date, earliest, latest) => {
  expect(beginningOf(parseEdtf(date))).toEqual(between(earliest, latest));
  expect(codedBeginningOf(parseEdtf(date))).toEqual(between(earliest, latest));
});

test.each(["2022-02?", "2022-02~", "2022-02%"])("%s can begin on any day, except as coded", (date) => {
  expect(beginningOf(parseEdtf(date))).toEqual(between(null, null));
  expect(codedBeginningOf(parseEdtf(date))).toEqual(between("2022-02-01", "2022-02-28"));
});

test("a missing date can begin on any day", () => {
  expect(beginningOf(undefined)).toEqual(between(null, null));
  expect(codedBeginningOf(undefined)).toEqual(between(null, null));
});
