import { expect, test } from "vitest";
import { flag } from "../../src/options/flag.ts";
import { objectOf } from "../../src/options/object-of.ts";
import { required } from "../../src/options/required.ts";
import { problemsOf } from "./problems-of.ts";

const rule = objectOf({ "to/from": required(flag) }, '{ "to/from": true }');

test("objectOf checks the fields of an object", () => {
  expect(problemsOf(rule, { "to/from": true })).toEqual([]);
  expect(problemsOf(rule, { "to/from": 1, to: 2 })).toEqual([
    {
      code: "invalid-option",
      path: "/x/to~1from",
      value: 1,
      message: "Option to/from of option x of ask has to be true or false, not 1.",
    },
    {
      code: "unknown-option",
      path: "/x/to",
      value: 2,
      message: 'Option x of ask has no option "to". Use one of "to/from".',
    },
  ]);
  expect(problemsOf(rule, {})).toMatchObject([
    { path: "/x/to~1from", message: "Option x of ask needs option to/from." },
  ]);
});

test.each([null, "a", [], 7])("objectOf refuses %j", (value) => {
  const [found] = problemsOf(rule, value);
  expect(found?.message).toMatch(
    /^Option x of ask has to be an object, not .+\. Write \{ "to\/from": true \}\.$/,
  );
});
