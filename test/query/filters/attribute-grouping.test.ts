import { expect, test } from "vitest";
import { compareAttributeValues } from "../../../src/query/filters/attribute-grouping.ts";

test.each<[string, readonly string[], readonly string[]]>([
  ["numbers are sorted by size", ["12", "3", "-1", "0.5"], ["-1", "0.5", "3", "12"]],
  ["texts are sorted by their letters", ["b", "a", "ä"], ["a", "b", "ä"]],
  ["numbers come before texts", ["a", "12", "B", "3"], ["3", "12", "B", "a"]],
  ["equal numbers are sorted as texts", ["1.0", "1", "01"], ["01", "1", "1.0"]],
  ["an empty text and blanks are no numbers", [" ", "1", "", "-1"], ["-1", "1", "", " "]],
  ["infinity and values that are not finite are texts", ["Infinity", "NaN", "9"], ["9", "Infinity", "NaN"]],
])("compareAttributeValues: %s", (_, values, sorted) => {
  expect([...values].sort(compareAttributeValues)).toEqual(sorted);
  expect([...values].reverse().sort(compareAttributeValues)).toEqual(sorted);
});

test("compareAttributeValues is antisymmetric for a number and a text", () => {
  expect(compareAttributeValues("12", "a")).toBe(-1);
  expect(compareAttributeValues("a", "12")).toBe(1);
});
