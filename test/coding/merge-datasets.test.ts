import { describe, expect, test } from "vitest";
import { mergeDatasets } from "../../src/coding/merge-datasets.ts";
import { dataset as bundled } from "../../src/data/index.ts";
import type { DemarcheError } from "../../src/errors/demarche-error.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { small } from "../fixtures/small.ts";

// biome-ignore lint/suspicious/noExplicitAny: a record is changed without types.
type Loose = any;

const changed = (change: (copy: Loose) => void): Dataset => {
  const copy = structuredClone(small);
  change(copy);
  return copy;
};
const problemsOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return (error as DemarcheError).issues.map(({ code, path }) => `${code} ${path}`);
  }
  return [];
};

describe("mergeDatasets", () => {
  test("merges a dataset with itself into the same dataset", () => {
    expect(mergeDatasets(small, small)).toEqual(small);
    expect(mergeDatasets(bundled, bundled)).toEqual(bundled);
  });

  test("keeps the records of two datasets that share none, without metadata", () => {
    const joined = mergeDatasets(bundled, small);
    expect(joined.statements).toHaveLength(bundled.statements.length + small.statements.length);
    expect(joined.statements.at(-1)).toEqual(small.statements.at(-1));
    expect("metadata" in joined).toBe(false);
  });

  test("joins the citations of records with equal values", () => {
    const other = changed((c) => {
      c.bases[0].sources = [{ document: "paper", start: 26, end: 31 }];
      c.actors[3].memberships[0].sources = [{ document: "paper", start: 10, end: 20 }];
      c.proposals[0].terms[0].sources.push({ document: "paper", start: 4, end: 20 });
      c.actors[0].otherNames = [{ name: "Albania minor", documents: ["paper"] }];
    });
    const before = JSON.stringify([small, other]);
    const joined = mergeDatasets(small, other);
    expect(JSON.stringify([small, other])).toBe(before);
    expect(joined.bases[0]?.sources.map(({ document }) => document)).toEqual(["wire", "paper"]);
    expect(joined.actors[3]?.memberships).toHaveLength(1);
    expect(joined.actors[3]?.memberships?.[0]?.sources).toHaveLength(2);
    expect(joined.proposals[0]?.terms[0]?.sources).toHaveLength(2);
    expect(joined.actors[0]?.otherNames).toEqual([{ name: "Albania minor", documents: ["paper"] }]);
  });

  test("joins terms, responses and spellings that only one dataset has", () => {
    const term = {
      id: "flags-down",
      summary: "Flags come down.",
      sources: [{ document: "wire", start: 35, end: 42 }],
    };
    const joined = mergeDatasets(
      changed((c) => {
        c.actors[0].otherNames = [{ name: "Albania", documents: ["wire"] }];
      }),
      changed((c) => {
        c.proposals[0].terms = [term];
        c.proposals[0].responses = [];
        c.actors[0].otherNames = [
          { name: "Albania", documents: ["paper"] },
          { name: "A", documents: ["wire"] },
        ];
      }),
    );
    expect(joined.proposals[0]?.terms.map(({ id }) => id)).toEqual(["weapons-rest", "flags-down"]);
    expect(joined.proposals[0]?.responses).toHaveLength(1);
    expect(joined.actors[0]?.otherNames).toEqual([
      { name: "Albania", documents: ["wire", "paper"] },
      { name: "A", documents: ["wire"] },
    ]);
  });

  describe("of two datasets with different values", () => {
    const other = changed((c) => {
      c.bases[0].status = "closed";
      c.bases[0].sources = [{ document: "paper", start: 26, end: 31 }];
      delete c.events[0].amount;
      c.proposals[0].responses[0].answer = "rejected";
      delete c.proposals[0].responses[0].terms;
      c.statements[0].positions[0].stance = "oppose";
    });

    test("reports every conflict", () => {
      expect(problemsOf(() => mergeDatasets(small, other))).toEqual([
        "conflicting-record /statements/gray-offers-truce/positions",
        "conflicting-record /responses/borea-silent/answer",
        "conflicting-record /responses/borea-silent/terms",
        "conflicting-record /bases/valley-post/status",
        "conflicting-record /events/spring-election/amount",
      ]);
      expect(() => mergeDatasets(small, other)).toThrow(
        'bases "valley-post": status is "operating" in the first dataset and "closed" in the second.',
      );
      expect(() => mergeDatasets(small, other)).toThrow("and absent in the second.");
    });

    test("takes the values and citations of the preferred dataset", () => {
      expect(mergeDatasets(small, other, { prefer: "first" })).toEqual(small);
      expect(mergeDatasets(small, other, { prefer: "second" })).toEqual(other);
    });
  });

  test("refuses an id of two kinds, whatever the preference", () => {
    const other = changed((c) => {
      c.events[0].id = "valley-post";
      c.bases = [];
    });
    for (const options of [{}, { prefer: "first" as const }]) {
      expect(() => mergeDatasets(small, other, options)).toThrow(
        '"valley-post" is the id of a record in bases of the first dataset and in events of the second.',
      );
    }
  });

  test("reports rules that the merged dataset breaks", () => {
    const other = changed((c) => {
      c.proposals[0].addressees = ["daily"];
      c.proposals[0].responses = [{ ...c.proposals[0].responses[0], id: "daily-silent", by: "daily" }];
    });
    expect(problemsOf(() => mergeDatasets(small, other, { prefer: "first" }))).toEqual([
      "inconsistent-record /proposals/0/responses/1/by",
    ]);
  });

  test("refuses a misspelt option", () => {
    expect(() => mergeDatasets(small, small, { prefers: "first" } as never)).toThrow(
      'Did you mean "prefer"?',
    );
    expect(() => mergeDatasets(small, small, { prefer: "left" as never })).toThrow(
      'Use one of "first", "second".',
    );
  });
});
