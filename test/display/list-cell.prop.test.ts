import fc from "fast-check";
import { expect, test } from "vitest";
import { joinParts, splitParts } from "../../src/display/list-cell.ts";
import { hostileText } from "../fixtures/hostile-text.ts";

const part = fc.oneof(hostileText, fc.constant(""));
const list = fc.array(part, { minLength: 1, maxLength: 4 });
const depth = fc.integer({ min: 0, max: 4 });

test("a list is restored from its cell, whatever its parts contain", () => {
  fc.assert(
    fc.property(list, depth, (parts, level) => {
      expect(splitParts(joinParts(parts, level), level)).toEqual(parts);
    }),
    { numRuns: 2000 },
  );
});

test("a list of lists of lists is restored, even if the separators are the same", () => {
  fc.assert(
    fc.property(fc.array(fc.array(list, { minLength: 1 }), { minLength: 1 }), depth, (lists, level) => {
      const cell = joinParts(
        lists.map((inner) =>
          joinParts(
            inner.map((parts) => joinParts(parts, level + 2)),
            level + 1,
          ),
        ),
        level,
      );
      const restored = splitParts(cell, level).map((inner) =>
        splitParts(inner, level + 1).map((parts) => splitParts(parts, level + 2)),
      );
      expect(restored).toEqual(lists);
    }),
  );
});

test("parts without separators and backslashes are joined unchanged", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[^\\;,|]*$/), { minLength: 1 }), (parts) => {
      expect(joinParts(parts, 0)).toBe(parts.join("; "));
    }),
  );
});
