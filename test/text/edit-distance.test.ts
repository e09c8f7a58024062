import { expect, test } from "vitest";
import { editDistance } from "../../src/text/edit-distance.ts";

/** Returns the distance by its definition, without the bound. */
function slow(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const replaced = slow(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1);
  return Math.min(replaced, slow(a.slice(1), b) + 1, slow(a, b.slice(1)) + 1);
}

test.each([
  ["kitten", "sitting", 3],
  ["saturday", "sunday", 3],
  ["", "abc", 3],
  ["abc", "abc", 0],
  ["ab", "ba", 2],
])("%j and %j", (a, b, distance) => {
  expect(editDistance(a, b, Infinity)).toBe(distance);
  expect(editDistance(b, a, Infinity)).toBe(distance);
});

test("all short words of two letters, with each bound", () => {
  const words = ["", "a", "b"].flatMap((x) =>
    ["", "a", "b"].flatMap((y) => ["", "a", "b"].map((z) => x + y + z)),
  );
  for (const a of words)
    for (const b of words)
      for (const most of [1, 2, 3, 4])
        expect(Math.min(editDistance(a, b, most), most), `${a} ${b}`).toBe(Math.min(slow(a, b), most));
});
