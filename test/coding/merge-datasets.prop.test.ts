import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diffDatasets } from "../../src/coding/diff-datasets.ts";
import { mergeDatasets } from "../../src/coding/merge-datasets.ts";
import { subsetDataset, subsetKinds } from "../../src/coding/subset-dataset.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { actorIds, arbitraryDataset } from "../fixtures/arbitrary-dataset.ts";

/** Generates subsets of a dataset in which some statements have one more citation. */
const part = (dataset: Dataset): fc.Arbitrary<Dataset> =>
  fc
    .record({
      actors: fc.subarray([...actorIds], { minLength: 1 }),
      kinds: fc.subarray([...subsetKinds], { minLength: 1 }),
      start: fc.nat({ max: 4 }),
      moved: fc.nat({ max: 5 }),
    })
    .map(({ actors, kinds, start, moved }) => {
      const cut = subsetDataset(dataset, { actors, kinds });
      const statements = cut.statements.map((statement, i) =>
        i % 6 === moved
          ? { ...statement, sources: [{ document: "d0", start, end: 6 }, ...statement.sources] }
          : statement,
      );
      // The added citations refer to the document d0, so they are kept only if the subset has that document.
      return cut.documents.some(({ id }) => id === "d0") ? { ...cut, statements } : cut;
    });
const parts = arbitraryDataset.chain((dataset) =>
  fc.tuple(fc.constant(dataset), part(dataset), part(dataset), part(dataset)),
);

describe("mergeDatasets", () => {
  test("is associative", () => {
    fc.assert(
      fc.property(parts, ([, a, b, c]) => {
        expect(mergeDatasets(mergeDatasets(a, b), c)).toEqual(mergeDatasets(a, mergeDatasets(b, c)));
      }),
      { numRuns: 300 },
    );
  });

  test("is idempotent", () => {
    fc.assert(
      fc.property(parts, ([whole, a, b]) => {
        expect(mergeDatasets(a, a)).toEqual(a);
        const joined = mergeDatasets(a, b);
        expect(mergeDatasets(joined, b)).toEqual(joined);
        expect(mergeDatasets(joined, joined)).toEqual(joined);
        // The whole dataset has all records, so merging a subset into it can add only citations.
        const { added, removed, changed } = diffDatasets(whole, mergeDatasets(whole, a));
        expect([added, removed]).toEqual([[], []]);
        expect(changed.every(({ field }) => field === "sources")).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
