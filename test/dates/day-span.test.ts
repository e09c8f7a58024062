import { expect, test } from "vitest";
import { daySpan, noDay } from "../../src/dates/day-span.ts";
import { parseEdtf } from "../../src/dates/parse-edtf.ts";

/** Returns the number of days from 1970-01-01 to a day, as the built-in `Date` computes it. */
const day = (text: string) => Date.parse(text) / 86_400_000;

test.each<[string, readonly number[]]>([
  ["2022-02", ["2022-02-01", "2022-02-01", "2022-02-28", "2022-02-28", "2022-02-01"].map(day)],
  ["../2020", [-noDay, -noDay, day("2020-12-31"), -noDay, day("2020-01-01")]],
  ["2020/..", [day("2020-01-01"), day("2020-01-01"), noDay, day("2020-12-31"), noDay]],
  ["[..2022-02-04]", [-noDay, ...["2022-02-04", "2022-02-04", "2022-02-04"].map(day), -noDay]],
  ["[2023-02-28..]", [day("2023-02-28"), day("2023-02-28"), noDay, noDay, day("2023-02-28")]],
])("the bounds of %s", (text, [earliest, ordered, latest, begun, lasting]) => {
  const bounds = { earliest, ordered, latest, begun, lasting };
  expect(daySpan(parseEdtf(text))).toEqual({ ...bounds, qualified: false });
});

test.each(["2022-02-04~", "2022-02-04?", "2022?-02-04"])("%s has the bounds of its days as coded", (text) => {
  expect(daySpan(parseEdtf(text))).toEqual({ ...daySpan(parseEdtf("2022-02-04")), qualified: true });
});
