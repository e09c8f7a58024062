import { expect, test } from "vitest";
import { listOf } from "../../src/options/list-of.ts";
import { problemsOf } from "./problems-of.ts";

const rule = listOf((item, path, option) => {
  if (item !== "a") option.refuse("not an a", { path, value: item });
});

test("listOf checks each item, including holes", () => {
  expect(problemsOf(rule, ["a", "a"])).toEqual([]);
  const sparse = ["a", "b"];
  sparse[3] = "a";
  expect(problemsOf(rule, sparse).map(({ path }) => path)).toEqual(["/x/1", "/x/2"]);
});

test("listOf refuses an empty list and other values", () => {
  expect(problemsOf(rule, [])).toEqual([
    {
      code: "invalid-option",
      path: "/x",
      value: [],
      message: "Option x of ask is an empty array. Leave it out for all.",
    },
  ]);
  expect(problemsOf(rule, "a")).toMatchObject([
    { message: 'Option x of ask has to be an array, not "a". Write ["a"].' },
  ]);
  expect(problemsOf(rule, null)).toMatchObject([
    { message: "Option x of ask has to be an array, not null." },
  ]);
});
