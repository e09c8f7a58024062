import { expect, test } from "vitest";
import { someOf } from "../../src/options/some-of.ts";
import { problemsOf } from "./problems-of.ts";

const rule = someOf(["talks", "summit"]);

test("someOf accepts an array of its values and reports each other value", () => {
  expect(problemsOf(rule, ["summit", "talks"])).toEqual([]);
  expect(problemsOf(rule, ["sumit", "talks", 7])).toEqual([
    {
      code: "invalid-option",
      path: "/x/0",
      value: "sumit",
      message: 'Option x of ask cannot contain "sumit". Did you mean "summit"?',
    },
    {
      code: "invalid-option",
      path: "/x/2",
      value: 7,
      message: 'Option x of ask cannot contain 7. Use one of "talks", "summit".',
    },
  ]);
});

test("someOf reports a value of another type like any other value", () => {
  expect(problemsOf(rule, [{}])).toMatchObject([
    { message: 'Option x of ask cannot contain an object. Use one of "talks", "summit".', path: "/x/0" },
  ]);
});

test("someOf can get its values from the context", () => {
  const places = someOf((known: ReadonlySet<string>) => known);
  expect(problemsOf(places, ["Port"], new Set(["Port"]))).toEqual([]);
  expect(problemsOf(places, ["Prot"], new Set(["Port"]))).toMatchObject([
    { message: 'Option x of ask cannot contain "Prot". Did you mean "Port"?' },
  ]);
});
