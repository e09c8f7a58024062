import { expect, test } from "vitest";
import { texts } from "../../src/options/texts.ts";
import { problemsOf } from "./problems-of.ts";

test("texts accepts an array of strings, which can be empty", () => {
  expect(problemsOf(texts, ["a", ""])).toEqual([]);
  expect(problemsOf(texts, [])).toEqual([]);
  expect(problemsOf(texts, "a")).toMatchObject([
    { path: "/x", message: 'Option x of ask has to be an array of strings, not "a".' },
  ]);
  expect(problemsOf(texts, ["a", 7])).toEqual([
    {
      code: "invalid-option",
      path: "/x/1",
      value: 7,
      message: "Option x of ask has to be an array of strings, and 7 is not a string.",
    },
  ]);
});
