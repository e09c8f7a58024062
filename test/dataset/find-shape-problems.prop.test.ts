import fc from "fast-check";
import { expect, test } from "vitest";
import { dataset as bundled } from "../../src/data/index.ts";
import { completeDataset } from "../../src/dataset/complete-dataset.ts";
import { fieldsByShape, type Shape, shapeOfKind } from "../../src/dataset/fields.ts";
import { findAllProblems } from "../../src/dataset/find-all-problems.ts";
import { findShapeProblems } from "../../src/dataset/find-shape-problems.ts";
import { shapeGuard } from "../../src/dataset/shape-guard.ts";
import { kinds } from "../../src/model/ids.ts";
import * as schemas from "../../src/schema/schemas.ts";
import { arbitraryDataset } from "../fixtures/arbitrary-dataset.ts";
import { mutated } from "../fixtures/mutations.ts";
import { small } from "../fixtures/small.ts";

const fields = fieldsByShape();
const ignore = () => {};
const guards = new Map((Object.keys(fields) as Shape[]).map((shape) => [shape, shapeGuard(shape)]));
const changed = fc
  .tuple(fc.oneof(fc.constant(small), arbitraryDataset), fc.array(mutated, { maxLength: 4 }))
  .map(([dataset, changes]) => {
    const copy = structuredClone(dataset) as unknown as Record<string, unknown>;
    for (const change of changes) change(copy);
    return copy;
  });

test("the schemas accept what has no problem, and refuse each wrong shape", () => {
  const counts = { valid: 0, misshapen: 0 };
  fc.assert(
    fc.property(changed, (dataset) => {
      const isAccepted = schemas.dataset.safeParse(dataset).success;
      const hasShape = findShapeProblems(dataset).length === 0;
      if (!hasShape) {
        counts.misshapen += 1;
        expect(isAccepted).toBe(false);
      } else if (findAllProblems(dataset).length === 0) {
        counts.valid += 1;
        expect(isAccepted).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
  expect(counts.valid).toBeGreaterThan(100);
  expect(counts.misshapen).toBeGreaterThan(500);
});

test("what the schemas refuse has a problem", () => {
  fc.assert(
    fc.property(changed, (dataset) => {
      if (!schemas.dataset.safeParse(dataset).success) expect(findAllProblems(dataset)).not.toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("the guard of a record accepts it if it has no problem", () => {
  fc.assert(
    fc.property(changed, (dataset) => {
      for (const kind of kinds) {
        const records = dataset[kind];
        if (!Array.isArray(records)) continue;
        for (const record of records) {
          const isAccepted = guards.get(shapeOfKind[kind])?.(record, ignore);
          // There are very many records, and calling `expect` for each would take longer than the guard.
          if (isAccepted !== (findShapeProblems({ [kind]: [record] }).length === 0))
            expect.fail(`the guard of ${kind}: ${isAccepted}`);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test("no guard of an interface with required fields accepts any value", () => {
  const { CitedDifference: _, ...required } = Object.fromEntries(guards);
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(Object.values(required).filter((guard) => guard(value, ignore))).toEqual([]);
    }),
    { numRuns: 250 },
  );
});

test("a dataset that lacks nothing is not copied", () => {
  expect(completeDataset(bundled, { hasUndefined: true })).toBe(bundled);
});

test("fields that are undefined are absent, whatever they are", () => {
  const spots = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(arbitraryDataset, spots, (dataset, places) => {
      const copy = structuredClone(dataset) as unknown as Record<string, unknown[]>;
      const expected = structuredClone(copy);
      for (const [kindIndex, index] of places) {
        const kind = kinds[kindIndex % kinds.length] as string;
        const records = copy[kind] as Record<string, unknown>[];
        const record = records[index % Math.max(1, records.length)];
        if (record === undefined) continue;
        record[record.note === undefined ? "note" : "unknown"] = undefined;
      }
      expect(findAllProblems(copy)).toEqual(findAllProblems(expected));
      expect(completeDataset(copy, { hasUndefined: true })).toStrictEqual(
        completeDataset(expected, { hasUndefined: false }),
      );
    }),
    { numRuns: 150 },
  );
});
