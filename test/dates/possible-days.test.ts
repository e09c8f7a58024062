import { expect, test } from "vitest";
import { canBeAfter, canHaveBegunBy } from "../../src/dates/possible-days.ts";

test.each([
  ["2022-02-04", "2022-02-03", false],
  ["2022-02-04", "2022-02-04", true],
  [null, "2022-02-04", true],
])("a date whose first day is %s can have begun by %s: %s", (earliest, day, expected) => {
  expect(canHaveBegunBy({ earliest }, day)).toBe(expected);
});

test.each([
  ["2022-02-04", "2022-02-03", true],
  ["2022-02-04", "2022-02-04", false],
  [null, "2022-02-04", true],
])("a date whose last day is %s can be after %s: %s", (latest, day, expected) => {
  expect(canBeAfter({ latest }, day)).toBe(expected);
});
