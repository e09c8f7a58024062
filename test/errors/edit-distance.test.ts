import { describe, expect, test } from "vitest";
import { editDistance } from "../../src/errors/edit-distance.ts";

describe("editDistance", () => {
  test.each([
    ["", "", 0],
    ["", "moldova", 7],
    ["moldova", "moldova", 0],
    ["moldva", "moldova", 1],
    ["moldovaa", "moldova", 1],
    ["moldava", "moldova", 1],
    ["kitten", "sitting", 3],
    ["abc", "cab", 2],
  ])("of %j and %j is %i, in both directions", (a, b, distance) => {
    expect(editDistance(a, b, 10)).toBe(distance);
    expect(editDistance(b, a, 10)).toBe(distance);
  });

  test("is never greater than the limit", () => {
    expect(editDistance("kitten", "sitting", 3)).toBe(3);
    expect(editDistance("kitten", "sitting", 2)).toBe(2);
    expect(editDistance("kitten", "k", 2)).toBe(2);
    expect(editDistance("abcdef", "uvwxyz", 4)).toBe(4);
  });
});
