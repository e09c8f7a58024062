import fc from "fast-check";
import { expect, test } from "vitest";
import { joinParts, splitParts } from "../../src/display/list-cell.ts";
import { hostileText } from "../fixtures/hostile-text.ts";

const part = fc.oneof(hostileText, fc.constant(""));
const list = fc.array(part, { minLength: 1, maxLength: 4 });
const depth = fc.integer({ min: 0, max: 4 });

test("a list comes back from its cell, whatever its parts contain", () => {
  fc.assert(
    fc.property(list, depth, (parts, at) => {
      expect(splitParts(joinParts(parts, at), at)).toEqual(parts);
    }),
    { numRuns: 2000 },
  );
});

test("so does a list of lists of lists, even where the separators are the same", () => {
  fc.assert(
    fc.property(fc.array(fc.array(list, { minLength: 1 }), { minLength: 1 }), depth, (lists, at) => {
      const cell = joinParts(
        lists.map((inner) =>
          joinParts(
            inner.map((parts) => joinParts(parts, at + 2)),
            at + 1,
          ),
        ),
        at,
      );
      const back = splitParts(cell, at).map((inner) =>
        splitParts(inner, at + 1).map((parts) => splitParts(parts, at + 2)),
      );
      expect(back).toEqual(lists);
    }),
  );
});

test("parts without separators and backslashes are joined as they are", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[^\\;,|]*$/), { minLength: 1 }), (parts) => {
      expect(joinParts(parts, 0)).toBe(parts.join("; "));
    }),
  );
});
