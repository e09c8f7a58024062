import { expect, test } from "vitest";
import { flag } from "../../src/options/flag.ts";
import { problemsOf } from "./problems-of.ts";

test("flag accepts true and false", () => {
  expect(problemsOf(flag, true)).toEqual([]);
  expect(problemsOf(flag, false)).toEqual([]);
  expect(problemsOf(flag, 0)).toEqual([
    {
      code: "invalid-option",
      path: "/x",
      value: 0,
      message: "Option x of ask has to be true or false, not 0.",
    },
  ]);
});
