import { expect, test } from "vitest";
import { compareEdtf } from "../../src/dates/compare-edtf.ts";

test("orders by first day, or else the last day of the start, then by last day; open starts are first, open ends last, and missing dates after all", () => {
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
    undefined,
  ];
  expect([...inOrder].reverse().sort(compareEdtf)).toEqual(inOrder);
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
