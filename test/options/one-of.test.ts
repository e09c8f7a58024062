import { expect, test } from "vitest";
import { oneOf } from "../../src/options/one-of.ts";
import { problemsOf } from "./problems-of.ts";

const rule = oneOf(["light", "dark"]);

test("oneOf accepts its values and suggests one for another value", () => {
  expect(problemsOf(rule, "dark")).toEqual([]);
  expect(problemsOf(rule, "lihgt")).toEqual([
    {
      code: "invalid-option",
      path: "/x",
      value: "lihgt",
      message: 'Option x of ask cannot be "lihgt". Did you mean "light"?',
    },
  ]);
  expect(problemsOf(rule, ["dark"])).toMatchObject([
    { message: 'Option x of ask cannot be an array of 1. Use one of "light", "dark".' },
  ]);
});
