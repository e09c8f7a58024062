import { describe, expect, test } from "vitest";
import { subsetDataset } from "../../src/coding/subset-dataset.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { encounters } from "../../src/query/encounters.ts";
import type { StatementFilter } from "../../src/query/filters/filters.ts";
import { list } from "../../src/query/list.ts";
import { timeline } from "../../src/query/timeline.ts";
import { changed, recordOf, replaced } from "../fixtures/records.ts";
import { small } from "../fixtures/small.ts";

const offer = recordOf(small.statements, "gray-offers-truce");

/** The small dataset, in which the speaker of the offer is in doubt. */
const inDoubt: Dataset = {
  ...small,
  statements: replaced(
    small.statements,
    changed(offer, { doubts: [{ field: "speaker", reason: "The text names no one." }] }),
  ),
};

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
const statements = (filter: StatementFilter, dataset = small) => ids(list(dataset, "statements", filter));

describe("via", () => {
  test("selects what a document has from an actor", () => {
    expect(statements({ via: ["daily"] })).toEqual(["borea-doubts"]);
    expect(statements({ via: ["alba"] })).toEqual([]);
    expect(ids(timeline(small, { via: ["daily"] }))).toEqual(["borea-doubts"]);
  });
  test("leaves out a citation that only dates the record", () => {
    const sources = offer.sources.map((source) => ({ ...source, via: ["daily"], supports: "date" as const }));
    const dataset = { ...small, statements: [changed(offer, { sources })] };
    expect(statements({ via: ["daily"] }, dataset)).toEqual([]);
  });
  test("takes only actors", () => {
    expect(() => statements({ via: ["dayly"] })).toThrow('Did you mean "daily"?');
    expect(() => statements({ via: ["wire"] })).toThrow("wire");
  });
});

describe("differing", () => {
  test("selects records for which a document reports another value, or all others", () => {
    expect(statements({ differing: true })).toEqual(["gray-offers-truce"]);
    expect(statements({ differing: false })).toEqual(["borea-doubts"]);
    expect(ids(list(small, "meetings", { differing: true }))).toEqual(["spring-meeting"]);
    const met = { ...small, meetings: small.meetings.slice(0, 1) };
    expect(encounters(met, { differing: true })).toHaveLength(2);
    expect(encounters(met, { differing: false })).toEqual([]);
  });
  test("counts for a proposal in a timeline what documents report of the statement that made it", () => {
    const differing = ids(timeline(small, { differing: true }));
    expect(differing).toEqual(["spring-meeting", "truce-offer"]);
    const all = ids(timeline(small));
    expect(ids(timeline(small, { differing: false }))).toEqual(all.filter((id) => !differing.includes(id)));
  });
});

describe("doubtful", () => {
  test("selects records with a field in doubt or a qualified date, or all others", () => {
    expect(statements({ doubtful: true })).toEqual([]);
    expect(statements({ doubtful: true }, inDoubt)).toEqual(["gray-offers-truce"]);
    expect(statements({ doubtful: false }, inDoubt)).toEqual(["borea-doubts"]);
    expect(ids(list(small, "events", { doubtful: true }))).toEqual(["spring-election"]);
    expect(ids(list(small, "events", { doubtful: false }))).toEqual([]);
  });
  test("is false for a record without doubts", () => {
    const dataset = { ...small, statements: [changed(offer, { doubts: [] })] };
    expect(statements({ doubtful: true }, dataset)).toEqual([]);
  });
  test("counts for a proposal in a timeline if the statement that made it is in doubt", () => {
    expect(ids(timeline(inDoubt, { doubtful: true }))).toEqual(["truce-offer", "spring-election"]);
    expect(ids(timeline(inDoubt, { doubtful: false }))).not.toContain("truce-offer");
  });
  test("excludes, and selects a part of a dataset", () => {
    expect(statements({ exclude: { doubtful: true } }, inDoubt)).toEqual(["borea-doubts"]);
    expect(ids(subsetDataset(small, { doubtful: true }).events)).toEqual(["spring-election"]);
    expect(subsetDataset(small, { doubtful: true }).statements).toEqual([]);
  });
  test.each([[["date"]], ["yes"], [1]])("cannot be %j", (doubtful) => {
    expect(() => statements({ doubtful: doubtful as never })).toThrow("has to be true or false");
  });
});

describe("conditional", () => {
  test("selects positions that have a condition, whatever the stance", () => {
    expect(statements({ conditional: true })).toEqual(["borea-doubts"]);
    expect(statements({ conditional: false })).toEqual(["gray-offers-truce"]);
    const positions = [{ on: "truce", stance: "support", condition: "Borea agrees." } as const];
    const dataset = { ...small, statements: [changed(offer, { positions })] };
    expect(statements({ conditional: true }, dataset)).toEqual(["gray-offers-truce"]);
  });
  test("selects a conditional stance whose condition no document reports", () => {
    const positions = [{ on: "truce", stance: "conditional" } as const];
    const dataset = { ...small, statements: [changed(offer, { positions })] };
    expect(statements({ conditional: true }, dataset)).toEqual(["gray-offers-truce"]);
    expect(statements({ conditional: false }, dataset)).toEqual([]);
  });
  test("selects a statement if one of its positions has a condition", () => {
    const positions = [
      { on: "peace", stance: "support" },
      { on: "truce", stance: "support", condition: "Borea agrees." },
    ] as const;
    const dataset = { ...small, statements: [changed(offer, { positions })] };
    expect(statements({ conditional: true }, dataset)).toEqual(["gray-offers-truce"]);
    expect(statements({ conditional: true, on: ["peace"] }, dataset)).toEqual([]);
  });
  test("counts only positions on the records that the filter names", () => {
    expect(statements({ conditional: true, on: ["truce"] })).toEqual(["borea-doubts"]);
    expect(statements({ conditional: true, on: ["truce-offer"] })).toEqual([]);
    expect(statements({ conditional: false, on: ["truce-offer"] })).toContain("borea-doubts");
  });
  test("counts a condition on a term on the issues of the term", () => {
    const [proposal] = small.proposals;
    const terms = proposal?.terms.map((term) => ({
      ...term,
      positions: [{ on: "peace", stance: "support" as const }],
    }));
    const positions = [{ on: "weapons-rest", stance: "oppose", condition: "Alba stays." } as const];
    const dataset: Dataset = {
      ...small,
      statements: replaced(
        small.statements,
        changed(recordOf(small.statements, "borea-doubts"), { positions }),
      ),
      proposals: [changed(recordOf(small.proposals, "truce-offer"), { terms: terms ?? [] })],
    };
    expect(statements({ conditional: true, on: ["peace"] }, dataset)).toEqual(["borea-doubts"]);
    expect(statements({ conditional: true, on: ["truce"] }, dataset)).toEqual([]);
  });
});
