import { expect, test } from "vitest";
import { wholeNumber } from "../../src/options/whole-number.ts";
import { problemsOf } from "./problems-of.ts";

test.each([1, 2, Number.MAX_SAFE_INTEGER])("wholeNumber of at least 1 accepts %s", (value) => {
  expect(problemsOf(wholeNumber({ atLeast: 1 }), value)).toEqual([]);
});

test.each([0, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "1", 1n, null])(
  "wholeNumber of at least 1 refuses %s",
  (value) => {
    const [found] = problemsOf(wholeNumber({ atLeast: 1 }), value);
    expect(found).toMatchObject({ code: "invalid-option", path: "/x", value });
    expect(found?.message).toMatch(/^Option x of ask has to be a whole number of 1 or more, not /);
  },
);
