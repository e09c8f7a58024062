import { expect, test } from "vitest";
import { addToGroup } from "../../src/collections/add-to-group.ts";
import { groupBy } from "../../src/collections/group-by.ts";

test("groups keep the order of keys and of items", () => {
  const groups = groupBy(["bravo", "alpha", "beta"], (word) => word[0]);
  expect([...groups]).toEqual([
    ["b", ["bravo", "beta"]],
    ["a", ["alpha"]],
  ]);
});

test("an item is added to its group, or starts one", () => {
  const groups = new Map([["a", [1]]]);
  addToGroup(groups, "a", 2);
  addToGroup(groups, "b", 3);
  expect([...groups]).toEqual([
    ["a", [1, 2]],
    ["b", [3]],
  ]);
});
