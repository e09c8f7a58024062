import { expect, test } from "vitest";
import { matching } from "../../src/options/matching.ts";
import { problemsOf } from "./problems-of.ts";

const rule = matching(/^\d{4}$/, 'a year ("2024")');

test("matching accepts a string of its format", () => {
  expect(problemsOf(rule, "2024")).toEqual([]);
  expect(problemsOf(rule, 2024)).toEqual([
    {
      code: "invalid-option",
      path: "/x",
      value: 2024,
      message: 'Option x of ask has to be a year ("2024"), not 2024.',
    },
  ]);
  expect(problemsOf(rule, "24")).toHaveLength(1);
});
