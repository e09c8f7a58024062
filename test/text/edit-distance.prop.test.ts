import fc from "fast-check";
import leven from "leven";
import { expect, test } from "vitest";
import { editDistance } from "../../src/text/edit-distance.ts";

test("the edit distance is that of another library, or the limit if that is smaller", () => {
  // With few letters, many of the texts are similar.
  const text = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
  fc.assert(
    fc.property(text, text, fc.integer({ min: 1, max: 9 }), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(leven(a, b), limit));
    }),
    { numRuns: 2000 },
  );
});
