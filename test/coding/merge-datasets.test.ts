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
      ]);
      expect(() => mergeDatasets(small, other)).toThrow(
        'bases "valley-post": status is "operating" in the first dataset and "closed" in the second.',
      );
      expect(() => mergeDatasets(small, other)).toThrow("and absent in the second.");
    });

    test("takes the values of the preferred dataset and the citations of both", () => {
      const [first, second] = (["first", "second"] as const).map((prefer) =>
        mergeDatasets(small, other, { prefer }),
      );
      expect(first?.bases[0]?.status).toBe("operating");
      expect(second?.bases[0]?.status).toBe("closed");
      expect(first?.bases[0]?.sources.map(({ document }) => document)).toEqual(["wire", "paper"]);
      expect(second?.bases[0]?.sources.map(({ document }) => document)).toEqual(["wire", "paper"]);
      expect(second?.proposals[0]?.responses[0]?.answer).toBe("rejected");
      expect(second?.proposals[0]?.responses[0]?.terms).toBeUndefined();
      // Only the first dataset has an amount. This is not a contradiction, so the merged dataset has the amount too.
      expect(second?.events[0]?.amount).toEqual(small.events[0]?.amount);
    });
  });

  describe("of a record that only one text tells in full", () => {
    test("takes a missing field or an empty list from the other dataset", () => {
      const part = changed((c) => {
        delete c.statements[0].date;
        delete c.actors[0].identifiers;
        c.bases[0].operators = [];
        c.meetings[0].participants = [];
      });
      expect(mergeDatasets(part, small)).toEqual(small);
      expect(mergeDatasets(small, part)).toEqual(small);
    });

    test("does not compare the order of ids", () => {
      const [a, b] = [
        ["alba", "borea"],
        ["borea", "alba"],
      ].map((about) =>
        changed((c) => {
          c.statements[0].about = about;
        }),
      );
      expect(mergeDatasets(a as Dataset, b as Dataset)).toEqual(a);
    });
  });

  describe("of attributes, identifiers and doubts", () => {
    const first = changed((c) => {
      c.actors[0].attributes = { party: "Left", seats: 12 };
      c.actors[0].identifiers = [{ scheme: "wikidata", identifier: "Q1" }];
      c.statements[0].doubts = [{ field: "speaker", reason: "No name is given." }];
    });
    const second = changed((c) => {
      c.actors[0].attributes = { region: "North", seats: 12 };
      c.actors[0].identifiers = [{ scheme: "dna", identifier: "7" }];
      c.statements[0].doubts = [{ field: "date", reason: "Two days are possible." }];
    });

    test("keeps those of both", () => {
      const { actors, statements } = mergeDatasets(first, second);
      expect(actors[0]?.attributes).toEqual({ party: "Left", seats: 12, region: "North" });
      expect(actors[0]?.identifiers).toEqual([
        { scheme: "wikidata", identifier: "Q1" },
        { scheme: "dna", identifier: "7" },
      ]);
      expect(statements[0]?.doubts?.map(({ field }) => field)).toEqual(["speaker", "date"]);
    });

    test("reports an attribute with two values, or keeps the preferred one", () => {
      const other = changed((c) => {
        c.actors[0].attributes = { seats: 13 };
      });
      expect(problemsOf(() => mergeDatasets(first, other))).toEqual([
        "conflicting-record /actors/alba/attributes/seats",
      ]);
      const { actors } = mergeDatasets(first, other, { prefer: "second" });
      expect(actors[0]?.attributes).toEqual({ party: "Left", seats: 13 });
    });
  });

  test("joins positions on different issues", () => {
    const issue = { id: "trade", label: "Trade", proposition: "There should be trade." };
    const other = changed((c) => {
      c.issues.push(issue);
      c.statements[0].positions = [{ on: "trade", stance: "oppose" }];
    });
    expect(mergeDatasets(small, other).statements[0]?.positions).toEqual([
      ...(small.statements[0]?.positions ?? []),
      { on: "trade", stance: "oppose" },
    ]);
  });

  describe("of an event that two documents date differently, with a preference", () => {
    const later = changed((c) => {
      c.events[0].date = "2024-06-09";
      c.events[0].sources = [{ document: "paper", start: 4, end: 20 }];
    });
    const day = small.events[0]?.date;

    test("keeps the other date in the citation", () => {
      const joined = mergeDatasets(small, later, { prefer: "first" });
      expect(joined.events[0]?.date).toBe(day);
      expect(joined.events[0]?.sources.at(-1)).toEqual({
        document: "paper",
        start: 4,
        end: 20,
        says: { date: "2024-06-09" },
      });
    });

    test("takes out of a citation what no longer differs", () => {
      const joined = mergeDatasets(mergeDatasets(small, later, { prefer: "first" }), later, {
        prefer: "second",
      });
      expect(joined.events[0]?.date).toBe("2024-06-09");
      expect(joined.events[0]?.sources.find(({ document }) => document === "paper")?.says).toBeUndefined();
      expect(joined.events[0]?.sources[0]?.says).toEqual({ date: day });
    });

    test("cites a passage that both cite once", () => {
      const sources = small.events[0]?.sources;
      const reread = changed((c) => {
        c.events[0].date = "2024-06-09";
      });
      expect(mergeDatasets(small, reread, { prefer: "first" }).events[0]?.sources).toEqual(sources);
      expect(mergeDatasets(small, reread, { prefer: "second" }).events[0]?.sources).toEqual(sources);
    });
  });

  test("keeps the name of an actor that is not preferred as another name", () => {
    const other = changed((c) => {
      c.actors[0].name = "Republic of Alba";
      c.actors[0].sources = [{ document: "paper", start: 4, end: 20 }];
    });
    const joined = mergeDatasets(small, other, { prefer: "first" });
    expect(joined.actors[0]?.name).toBe("Alba");
    expect(joined.actors[0]?.otherNames).toContainEqual({ name: "Republic of Alba", documents: ["paper"] });
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

  describe("of records that have only placeholders", () => {
    const placeholder = "Statement by Borea, to be summarized.";
    const version = (document: "wire" | "paper", change: (copy: Loose) => void = () => {}) =>
      changed((c) => {
        c.statements[1].summary = placeholder;
        c.meetings[0].title = "Meeting, to be summarized.";
        c.proposals[0].title = "Proposal by Alba, to be summarized.";
        c.events[0].title = "Event, to be summarized.";
        for (const each of [c.statements[1], c.meetings[0], c.proposals[0], c.events[0]])
          each.sources = [{ document, start: 4, end: 20 }];
        change(c);
      });
    const all = [
      "conflicting-record /statements/borea-doubts/summary",
      "conflicting-record /proposals/truce-offer/title",
      "conflicting-record /meetings/spring-meeting/title",
      "conflicting-record /events/spring-election/title",
    ];

    test("refuses to unite those of different documents, whatever the preference", () => {
      const first = version("wire");
      const second = version("paper");
      expect(problemsOf(() => mergeDatasets(first, second))).toEqual(all);
      expect(problemsOf(() => mergeDatasets(first, second, { prefer: "first" }))).toEqual(all);
      expect(() => mergeDatasets(first, second)).toThrow(
        'statements "borea-doubts": in both datasets, the summary is only a placeholder, and the two records cite different documents, "wire" and "paper". Nothing shows that they are one record. If they are two, give one of them another id with renameIds. If they are one, write the summary.',
      );
    });

    test("unites those of one document, and a meeting with the same day, format and participants", () => {
      expect(mergeDatasets(version("wire"), version("wire"))).toEqual(version("wire"));
      const meet = (copy: Loose) => {
        copy.meetings[0].date = "2024-05-01";
        copy.meetings[0].participants = [{ actor: "ines-gray" }, { actor: "borea" }];
      };
      expect(problemsOf(() => mergeDatasets(version("wire", meet), version("paper", meet)))).toEqual(
        all.filter((each) => !each.includes("meetings")),
      );
    });

    test("reports the summary that only one version has", () => {
      const written = version("paper", (c) => {
        c.statements[1].summary = "Doubts the offer.";
      });
      expect(problemsOf(() => mergeDatasets(version("wire"), written))).toEqual([...all.slice(1), all[0]]);
    });
  });

  test("refuses three datasets, and says how to merge them", () => {
    expect(() => mergeDatasets(small, bundled, small as never)).toThrow(
      "mergeDatasets takes two datasets as two arguments, and the third argument, which has the options, is a dataset. Call mergeDatasets(a, b); for more than two, [a, b, c].reduce(",
    );
  });

  test("refuses a misspelt option", () => {
    expect(() => mergeDatasets([small, small] as never, undefined as never)).toThrow(
      "mergeDatasets takes two datasets as two arguments, and the first is an array. Call mergeDatasets(a, b);",
    );
    expect(() => mergeDatasets(small, small, { prefers: "first" } as never)).toThrow(
      'Did you mean "prefer"?',
    );
    expect(() => mergeDatasets(small, small, { prefer: "left" as never })).toThrow(
      'Use one of "first", "second".',
    );
  });
});
