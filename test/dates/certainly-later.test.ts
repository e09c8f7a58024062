import { expect, test } from "vitest";
import { certainlyLater } from "../../src/dates/certainly-later.ts";
import { parseEdtf } from "../../src/dates/parse-edtf.ts";

test("a date is certainly later if it begins after all dates before it on every reading", () => {
  const later = (...dates: readonly (string | undefined)[]) =>
    certainlyLater(dates.map((date) => (date === undefined ? undefined : parseEdtf(date))));
  expect(later("2022-01-03", "2022-01-04")).toEqual([true, true]);
  expect(later("2022-01-03", "2022-01-03")).toEqual([true, false]);
  expect(later("2022-01", "2022-01-31", "2022-02-01")).toEqual([true, false, true]);
  expect(later("2022-01-03~", "2022-01-04", "2022-02-01")).toEqual([false, false, false]);
  expect(later("2022-01-03", undefined)).toEqual([true, false]);
  // `2022-01` can mean any day of January, so neither 15 nor 20 January is certainly later.
  expect(later("2022-01", "2022-01-15", "2022-01-20")).toEqual([true, false, false]);
  expect(later("../2020", "2021-01-01")).toEqual([true, true]);
  expect(later("2021-01-01", "[..2022]")).toEqual([true, false]);
});
