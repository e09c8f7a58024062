import { expect, test } from "vitest";
import { compareEdtf, sortKeyOf } from "../../src/dates/compare-edtf.ts";
import { parseEdtf } from "../../src/dates/parse-edtf.ts";

const inOrder = [
  "../2020",
  "2022-01-01",
  "2022-01",
  "2022",
  "2022/..",
  "2022-01-10",
  "[..2022-02-04]",
  "2022-02-04/..",
  "/2022-02-05",
];

test("orders by first day, or else the last day of the start, then by last day; open starts are first, open ends last, and missing dates after all", () => {
  const dates = [...inOrder, undefined];
  expect([...dates].reverse().sort(compareEdtf)).toEqual(dates);
});

test("equal dates are equal", () => {
  expect(compareEdtf("2022", "2022-XX")).toBe(0);
  expect(compareEdtf(undefined, undefined)).toBe(0);
  expect(compareEdtf(undefined, null)).toBe(0);
});

test("is negative if the first date is earlier, and positive if it is later", () => {
  expect(compareEdtf("2022", "2023")).toBe(-1);
  expect(compareEdtf("2023", "2022")).toBe(1);
});

test("a missing date is after all others", () => {
  for (const missing of [undefined, null]) {
    expect(compareEdtf(missing, "2022")).toBe(1);
    expect(compareEdtf("2022", missing)).toBe(-1);
  }
});

test("sort keys have the order of the dates, and equal dates have equal keys", () => {
  const keys = inOrder.map((date) => sortKeyOf(parseEdtf(date)));
  expect([...keys].reverse().sort()).toEqual(keys);
  expect(new Set(keys).size).toBe(inOrder.length);
  expect(sortKeyOf(parseEdtf("2022-XX"))).toBe(sortKeyOf(parseEdtf("2022")));
});
