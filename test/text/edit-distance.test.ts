import { expect, test } from "vitest";
import { editDistance } from "../../src/text/edit-distance.ts";

test("the edit distance counts insertions, deletions and replacements", () => {
  expect(editDistance("minsk", "minsk", 3)).toBe(0);
  expect(editDistance("minsk", "minks", 3)).toBe(2);
  expect(editDistance("", "nato", 9)).toBe(4);
  expect(editDistance("vladimir", "vladimr", 3)).toBe(1);
});

test("the edit distance is at most the limit", () => {
  expect(editDistance("kazakhstan", "nato", 3)).toBe(3);
  // Every row of the matrix has a smaller number, so the search does not stop early.
  expect(editDistance("ukrainne", "ukraineb1", 2)).toBe(2);
});
