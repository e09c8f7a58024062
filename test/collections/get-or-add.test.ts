import { expect, test } from "vitest";
import { getOrAdd } from "../../src/collections/get-or-add.ts";

test("the value of a key is made once, from the key", () => {
  const map = new Map<string, string[]>();
  let made = 0;
  const make = (key: string) => {
    made += 1;
    return [key];
  };
  const first = getOrAdd(map, "a", make);
  expect(first).toEqual(["a"]);
  expect(getOrAdd(map, "a", make)).toBe(first);
  expect(map.get("a")).toBe(first);
  expect(made).toBe(1);
});
