import { expect, test } from "vitest";
import { text } from "../../src/options/text.ts";
import { problemsOf } from "./problems-of.ts";

test("text accepts any string", () => {
  expect(problemsOf(text, "")).toEqual([]);
  expect(problemsOf(text, ["a"])).toEqual([
    {
      code: "invalid-option",
      path: "/x",
      value: ["a"],
      message: "Option x of ask has to be a string, not an array of 1.",
    },
  ]);
});
