import { expect, test } from "vitest";
import { fallsWithin } from "../../src/dates/falls-within.ts";
import { hasBegun } from "../../src/dates/has-begun.ts";
import { isExact } from "../../src/dates/is-exact.ts";
import { parseEdtf } from "../../src/dates/parse-edtf.ts";

const read = (date: string | undefined) => (date === undefined ? undefined : parseEdtf(date));

test.each<[string | undefined, string | undefined, string | undefined, boolean, boolean]>([
  ["2022-05-04", undefined, undefined, true, false],
  [undefined, undefined, undefined, true, false],
  ["2022-05-04", undefined, "2023", true, false],
  [undefined, "2022", undefined, true, false],
  ["2022-05-04", "2022", undefined, true, false],
  ["2023-05-04", "2022", undefined, true, true],
  ["2021-12-31", "2022", undefined, false, false],
  ["2022-05-04", "2021", "2022", true, false],
  ["2022-05-04", "2021", "2023", true, true],
  ["2022-05-04~", "2021", "2023", true, false],
  ["2022-05-04", "2021~", "2023", true, false],
  ["2022-05-04", "2021", "2023~", true, false],
])("%s falls within %s to %s: possibly %s, certainly %s", (date, from, to, possibly, certainly) => {
  const span = { start: read(from), end: read(to) };
  expect(fallsWithin(read(date), { ...span, match: "possibly" })).toBe(possibly);
  expect(fallsWithin(read(date), { ...span, match: "certainly" })).toBe(certainly);
});

test.each<[string | undefined, string | undefined, string | undefined, boolean]>([
  ["2022-05-04~", "2021", "2023", true],
  ["2022-05-04", "2021~", "2023?", true],
  ["2022-05-04", "2022~", "2023", false],
  ["2022-05-04", undefined, "2023~", false],
  [undefined, "2021", "2023", false],
])("%s falls within %s to %s as coded: %s", (date, from, to, expected) => {
  expect(fallsWithin(read(date), { start: read(from), end: read(to), match: "coded" })).toBe(expected);
});

test("a span without a start certainly includes the days before its end if it starts open", () => {
  const span = { start: undefined, end: read("2023"), match: "certainly", startsOpen: true } as const;
  expect(fallsWithin(read("2022-05-04"), span)).toBe(true);
  expect(fallsWithin(read("2023-05-04"), span)).toBe(false);
  expect(fallsWithin(read("2022-05-04~"), { ...span, end: undefined })).toBe(false);
});

test.each<[string | undefined, string]>([
  ["2022-05-03", "yes"],
  ["2022-05-04", "yes"],
  ["2022-05-05", "no"],
  ["2022-05", "possibly"],
  ["2022-05-03~", "possibly"],
  ["../2022-05-06", "yes"],
  [undefined, "no"],
])("%s had begun by 4 May 2022: %s", (date, expected) => {
  expect(hasBegun(read(date), "2022-05-04")).toBe(expected);
});

test("an undated record possibly had begun if undated records count", () => {
  expect(hasBegun(undefined, "2022-05-04", { undated: true })).toBe("possibly");
});

test.each<[string, boolean]>([
  ["2022-05-03", true],
  ["2022-05-03/2022-05-07", true],
  ["2022-05", false],
  ["2022-05-03?", false],
  ["2022-05-03/..", false],
])("%s is exact: %s", (date, expected) => {
  expect(isExact(parseEdtf(date))).toBe(expected);
});
