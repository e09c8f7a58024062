import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diffDatasets } from "../../src/coding/diff-datasets.ts";
import { mergeDatasets } from "../../src/coding/merge-datasets.ts";
import { subsetDataset, subsetKinds } from "../../src/coding/subset-dataset.ts";
import type { Attributes } from "../../src/model/attributes.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { actorIds, arbitraryDataset } from "../fixtures/arbitrary-dataset.ts";

const attributedKinds = ["documents", "actors", "issues", "statements", "meetings", "events"] as const;

/**
 * Returns a dataset whose records keep the attributes for which `keeps` is true. `index` is the index of an attribute
 * among the attributes of all records.
 */
function withAttributes(dataset: Dataset, keeps: (index: number) => boolean): Dataset {
  let index = 0;
  const reduced = (record: { readonly attributes?: Attributes }) => {
    const { attributes, ...fields } = record;
    const kept = Object.entries(attributes ?? {}).filter(() => keeps(index++));
    return kept.length === 0 ? fields : { ...fields, attributes: Object.fromEntries(kept) };
  };
  return {
    ...dataset,
    ...Object.fromEntries(attributedKinds.map((kind) => [kind, dataset[kind].map(reduced)])),
  };
}

/** Generates subsets of a dataset in which some statements have one more citation, and records lack some attributes. */
const part = (dataset: Dataset): fc.Arbitrary<Dataset> =>
  fc
    .record({
      actors: fc.subarray([...actorIds], { minLength: 1 }),
      kinds: fc.subarray([...subsetKinds], { minLength: 1 }),
      start: fc.nat({ max: 4 }),
      moved: fc.nat({ max: 5 }),
      lacking: fc.nat({ max: 3 }),
    })
    .map(({ actors, kinds, start, moved, lacking }) => {
      const cut = withAttributes(subsetDataset(dataset, { actors, kinds }), (index) => index % 4 !== lacking);
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

/** Two versions of a dataset that contradict each other in names, dates, acts and statuses. */
const contradicting = arbitraryDataset.chain((dataset) =>
  fc.record({ every: fc.integer({ min: 1, max: 4 }), start: fc.nat({ max: 3 }) }).map(({ every, start }) => {
    const changed = <T extends object>(records: readonly T[], change: (record: T) => Partial<T>): T[] =>
      records.map((record, i) => (i % every === 0 ? { ...record, ...change(record) } : record));
    const cite = <T extends { readonly sources: readonly object[] }>({ sources }: T) =>
      dataset.documents.length === 0
        ? sources
        : [{ document: dataset.documents[0]?.id, start, end: start + 1 }, ...sources.slice(1)];
    const second = {
      ...dataset,
      actors: changed(dataset.actors, (actor) => ({
        name: `${actor.name} II`,
        sources: cite(actor) as never,
      })),
      statements: changed(dataset.statements, (statement) => ({
        act: statement.act === "assert" ? "deny" : "assert",
        sources: cite(statement) as never,
      })),
      events: changed(dataset.events, (event) => ({
        status: event.status === "done" ? "planned" : "done",
        sources: cite(event) as never,
      })),
    } as Dataset;
    return [dataset, second] as const;
  }),
);
const passages = (records: readonly { readonly id: string; readonly sources?: readonly object[] }[]) =>
  new Set(
    records.flatMap(({ id, sources = [] }) =>
      (sources as readonly Readonly<Record<string, unknown>>[]).map(
        ({ document, start, end }) => `${id} ${document} ${start} ${end}`,
      ),
    ),
  );
const spellings = ({ actors }: Dataset) =>
  new Set(
    actors.flatMap(({ id, name, otherNames = [] }) =>
      [name, ...otherNames.map((other) => other.name)].map((spelling) => `${id} ${spelling}`),
    ),
  );

describe("mergeDatasets", () => {
  test("loses no citation and no spelling, whichever version is preferred", () => {
    fc.assert(
      fc.property(contradicting, fc.constantFrom("first", "second"), ([first, second], prefer) => {
        const merged = mergeDatasets(first, second, { prefer: prefer as "first" });
        for (const kind of ["actors", "statements", "events"] as const) {
          const found = passages(merged[kind]);
          for (const passage of [...passages(first[kind]), ...passages(second[kind])])
            expect(found, passage).toContain(passage);
        }
        const names = spellings(merged);
        for (const name of [...spellings(first), ...spellings(second)]) expect(names).toContain(name);
      }),
      { numRuns: 100 },
    );
  });

  test("loses no attribute, whichever version has it and whichever is preferred", () => {
    const owners = fc.array(fc.constantFrom("first", "second", "both"), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(arbitraryDataset, owners, fc.constantFrom("first", "second"), (dataset, given, prefer) => {
        const partOf = (side: string) =>
          withAttributes(dataset, (index) => ["both", side].includes(given[index % given.length] as string));
        const [first, second] = [partOf("first"), partOf("second")];
        expect(mergeDatasets(first, second)).toEqual(dataset);
        const contradicting = {
          ...second,
          actors: second.actors.map(({ attributes, ...actor }) =>
            attributes === undefined
              ? actor
              : {
                  ...actor,
                  attributes: Object.fromEntries(Object.keys(attributes).map((name) => [name, "other"])),
                },
          ),
        } as Dataset;
        const { actors } = mergeDatasets(first, contradicting, { prefer: prefer as "first" });
        for (const [i, { attributes = {} }] of actors.entries()) {
          const [own = {}, others = {}] = [first.actors[i]?.attributes, contradicting.actors[i]?.attributes];
          expect(attributes).toEqual(prefer === "first" ? { ...others, ...own } : { ...own, ...others });
        }
      }),
      { numRuns: 100 },
    );
  });

  test("is associative", () => {
    fc.assert(
      fc.property(parts, ([, a, b, c]) => {
        expect(mergeDatasets(mergeDatasets(a, b), c)).toEqual(mergeDatasets(a, mergeDatasets(b, c)));
      }),
      { numRuns: 150 },
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
      { numRuns: 150 },
    );
  });
});
