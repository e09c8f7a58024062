import { expect, test } from "vitest";
import { beginningOf } from "../../src/dates/beginning.ts";
import { nearestBeginnings } from "../../src/dates/nearest-beginnings.ts";
import { parseEdtf } from "../../src/dates/parse-edtf.ts";

/** Returns the nearest of some dates, as texts, before and after 2022-02-10. An empty text is a missing date. */
function nearestOf(...dates: readonly string[]) {
  const read = (date: string) => beginningOf(date === "" ? undefined : parseEdtf(date));
  const { before, after } = nearestBeginnings(
    dates.map((date) => ({ date, ...read(date) })),
    read("2022-02-10"),
  );
  const named = ({ possible, certain }: typeof before) => [possible.map(({ date }) => date), certain];
  return { before: named(before), after: named(after) };
}

test.each([
  ["no dates", [], [[], true], [[], true]],
  [
    "days",
    ["2022-02-01", "2022-02-09", "2022-02-11", "2022-02-20"],
    [["2022-02-09"], true],
    [["2022-02-11"], true],
  ],
  ["the same day", ["2022-02-10"], [["2022-02-10"], false], [["2022-02-10"], false]],
  ["two dates of one day", ["2022-02-09", "2022-02-09"], [["2022-02-09", "2022-02-09"], false], [[], true]],
  ["a month around the day", ["2022-02"], [["2022-02"], false], [["2022-02"], false]],
  ["a month that ends before the nearest day", ["2022-01", "2022-02-01"], [["2022-02-01"], true], [[], true]],
  [
    "a month that contains the nearest day",
    ["2022-01", "2022-01-31"],
    [["2022-01", "2022-01-31"], false],
    [[], true],
  ],
  [
    "a month that begins on the nearest day",
    ["2022-03-01", "2022-03"],
    [[], true],
    [["2022-03-01", "2022-03"], false],
  ],
  ["a missing date", ["", "2022-02-09"], [["", "2022-02-09"], false], [[""], false]],
] as const)("of %s, those that can be the nearest", (_, dates, before, after) => {
  expect(nearestOf(...dates)).toEqual({ before, after });
});
