import fc from "fast-check";
import { expect, test } from "vitest";
import { dataset as bundled } from "../../src/data/index.ts";
import * as shapes from "../../src/schema/schemas.ts";
import { shapeGuard } from "../../src/schema/shape-guard.ts";
import { arbitraryDataset } from "../fixtures/arbitrary-dataset.ts";
import { mutated } from "../fixtures/mutations.ts";
import { small } from "../fixtures/small.ts";

const guard = shapeGuard(shapes.dataset);
const agrees = (value: unknown): boolean => {
  const passed = guard(value);
  expect(passed).toBe(shapes.dataset.safeParse(value).success);
  return passed;
};

test("the guard accepts what the schema accepts", () => {
  for (const value of [small, bundled, {}, null, undefined, [], "", 1]) agrees(value);
  expect(guard(small)).toBe(true);
});

test("the guard agrees with the schema about changed datasets", () => {
  let passed = 0;
  fc.assert(
    fc.property(
      fc.oneof(fc.constant(small), arbitraryDataset),
      fc.array(mutated, { maxLength: 4 }),
      (dataset, changes) => {
        const copy = structuredClone(dataset);
        for (const change of changes) change(copy);
        passed += agrees(copy) ? 1 : 0;
      },
    ),
    { numRuns: 2000 },
  );
  // Some changes make a dataset invalid, and some do not.
  expect(passed).toBeGreaterThan(200);
  expect(passed).toBeLessThan(1800);
});

test("the guard of each schema agrees with it about any value", () => {
  const guards = Object.values(shapes).map((shape) => [shape, shapeGuard(shape)] as const);
  fc.assert(
    fc.property(fc.anything(), (value) => {
      for (const [shape, guardOfShape] of guards)
        expect(guardOfShape(value)).toBe(shape.safeParse(value).success);
    }),
    { numRuns: 500 },
  );
});
