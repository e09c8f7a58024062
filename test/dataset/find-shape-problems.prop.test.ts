import fc from "fast-check";
import { expect, test } from "vitest";
import { findShapeProblems } from "../../src/dataset/find-shape-problems.ts";
import * as shapes from "../../src/schema/schemas.ts";
import { arbitraryDataset } from "../fixtures/arbitrary-dataset.ts";
import { mutated } from "../fixtures/mutations.ts";
import { small } from "../fixtures/small.ts";

// The schemas look at the forms of texts, too; of what is missing, unknown or of a wrong type, both tell the same places.
test("finds what the schemas find, but for the forms of texts", () => {
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
        const ofShape = issues
          .filter(({ code }) => code !== "invalid_format")
          .flatMap((issue) =>
            issue.code === "unrecognized_keys"
              ? issue.keys.map((key) => [...issue.path, key])
              : // Of two numbers, the schema says which is wrong.
                [issue.path.at(-2) === "coordinates" ? issue.path.slice(0, -1) : issue.path],
          )
          .map((path) => path.map((step) => `/${String(step)}`).join(""));
        const found = findShapeProblems(records as never).map(({ path }) => path);
        if (found.length > 0) wrong += 1;
        expect(new Set(found)).toEqual(new Set(ofShape));
      },
    ),
    { numRuns: 1500 },
  );
  expect(wrong).toBeGreaterThan(300);
});
