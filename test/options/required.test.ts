import { expect, test } from "vitest";
import { comparing } from "../../src/options/comparing.ts";
import { flag } from "../../src/options/flag.ts";
import { required } from "../../src/options/required.ts";
import { problemsOf } from "./problems-of.ts";

test("required refuses an absent or undefined option", () => {
  expect(problemsOf(required(flag), true)).toEqual([]);
  expect(problemsOf(required(flag), undefined)).toEqual([
    { code: "invalid-option", path: "/x", message: "ask needs option x." },
  ]);
  expect(problemsOf(required(flag, "Write x: true."), undefined)).toMatchObject([
    { message: "ask needs option x. Write x: true." },
  ]);
});

test("required keeps the rule and its comparison", () => {
  const rule = required(comparing(flag, (_value, _others, option) => option.refuse("compared")));
  expect(problemsOf(rule, 1)).toMatchObject([{ message: "Option x of ask has to be true or false, not 1." }]);
  expect(problemsOf(rule, true)).toMatchObject([{ message: "compared" }]);
});
