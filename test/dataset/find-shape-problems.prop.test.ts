import fc from "fast-check";
import { expect, test } from "vitest";
import { findShapeProblems } from "../../src/dataset/find-shape-problems.ts";
import { problemsOf } from "../../src/schema/problems-of.ts";
import * as shapes from "../../src/schema/schemas.ts";
import { arbitraryDataset } from "../fixtures/arbitrary-dataset.ts";
import { mutated } from "../fixtures/mutations.ts";
import { small } from "../fixtures/small.ts";

// Only the schemas check the format of texts. They report which of two coordinates is wrong, and the function both.
const isComparable = ({ path, code }: { readonly path: readonly PropertyKey[]; readonly code: string }) =>
  code !== "invalid_format" && path.at(-2) !== "coordinates";

test("finds the same problems as the schemas, in the same sentences", () => {
  let wrong = 0;
  fc.assert(
    fc.property(
      fc.oneof(fc.constant(small), arbitraryDataset),
      fc.array(mutated, { maxLength: 4 }),
      (dataset, changes) => {
        const { metadata: _, ...copy } = structuredClone(dataset);
        for (const change of changes) change(copy);
        const records = Object.fromEntries(
          Object.entries(copy).filter(([name]) => Object.hasOwn(small, name) && name !== "metadata"),
        );
        const issues = shapes.dataset.safeParse(records).error?.issues ?? [];
        const coordinates = issues
          .filter(({ path }) => path.at(-2) === "coordinates")
          .map(({ path }) => `/${path.slice(0, -1).map(String).join("/")}`);
        const found = findShapeProblems(records);
        if (found.length > 0) wrong += 1;
        const compared = found.filter(({ path }) => !coordinates.includes(path));
        const byPath = (problems: readonly { path: string; message: string }[]) =>
          problems.map(({ path, message }) => `${path} ${message}`).sort();
        expect(byPath(compared)).toEqual(byPath(problemsOf(issues.filter(isComparable), records)));
        expect(found.map(({ path }) => path)).toEqual(expect.arrayContaining(coordinates));
      },
    ),
    { numRuns: 1500 },
  );
  expect(wrong).toBeGreaterThan(300);
});
