import { describe, expect, test } from "vitest";
import { dataset } from "../../src/data/index.ts";
import { eachRecord } from "../../src/dataset/each-record.ts";
import { findProblems } from "../../src/dataset/find-problems.ts";
import type { Entry } from "../../src/dataset/registry.ts";
import { compareText } from "../../src/dates/compare-edtf.ts";
import type { Dataset, Records } from "../../src/model/dataset.ts";
import { type Kind, kinds } from "../../src/model/ids.ts";
import { recordSchemas } from "../../src/schema/index.ts";

const problems = findProblems(dataset as Dataset);
const records: [string, Entry, string][] = [];
eachRecord(dataset as Dataset, (entry, pointer) => {
  records.push([`${entry.kind} ${entry.record.id}`, entry, pointer]);
});

test("the bundled dataset breaks no rule", () => {
  expect(problems).toEqual([]);
});

describe("each record", () => {
  test.each(records)("%s", (_, { kind, record }, pointer) => {
    // The compiler does not check the JSON in the generated module, so the schema checks each record here.
    if (kind !== "terms" && kind !== "responses") {
      expect(recordSchemas[kind].safeParse(record).error?.issues ?? []).toEqual([]);
    }
    expect(problems.filter(({ path }) => path.startsWith(`${pointer}/`))).toEqual([]);
    for (const field of ["summary", "proposition", "datePublishedBasis"] as const) {
      const sentence = (record as unknown as Record<string, string | undefined>)[field];
      if (sentence !== undefined) expect(sentence, field).toMatch(/^[A-Z].*\.$/s);
    }
  });
});

describe("the coding rules", () => {
  const { statements, proposals, actors, events } = dataset as Dataset;

  test("records are sorted by id", () => {
    for (const kind of kinds) {
      const ids = (dataset[kind] as readonly Records[Kind][]).map(({ id }) => id);
      expect(ids).toEqual([...ids].sort(compareText));
    }
  });
  test("every state has an ISO 3166-1 code, and no two states have the same", () => {
    const codes = actors
      .filter(({ type }) => type === "state")
      .map(
        ({ identifiers }) => identifiers?.find(({ scheme }) => scheme === "iso3166-1-alpha-3")?.identifier,
      );
    expect(codes.every((code) => code !== undefined && /^[A-Z]{3}$/.test(code))).toBe(true);
    expect(new Set(codes).size).toBe(codes.length);
  });
  test("every issue is the matter of a position or the subject of a term", () => {
    const inPositions = new Set(statements.flatMap(({ positions }) => positions.map(({ on }) => on)));
    const inTerms = new Set(
      proposals.flatMap((proposal) => proposal.terms.flatMap(({ about }) => about ?? [])),
    );
    const unused = dataset.issues
      .map(({ id }) => id)
      .filter((id) => !inPositions.has(id) && !inTerms.has(id));
    expect(unused).toEqual([]);
  });
  test("every actor cites each document that uses one of its other names", () => {
    for (const { id, otherNames, sources } of actors) {
      const cited = sources.map(({ document }) => document);
      const using = otherNames?.flatMap(({ documents }) => documents) ?? [];
      expect(
        using.filter((document) => !cited.includes(document)),
        id,
      ).toEqual([]);
    }
  });
  test("each accession concerns one state, whose membership begins on the same date", () => {
    for (const event of events.filter(({ type }) => type === "accession")) {
      expect(event.actors).toHaveLength(1);
      const member = actors.find(({ id }) => id === event.actors[0]);
      const joined = member?.memberships?.filter(({ organization }) => organization === event.targets?.[0]);
      expect(joined?.map(({ startDate }) => startDate)).toEqual([event.date]);
    }
  });
  test("every record with an uncertain year has a note", () => {
    const doubtful = [...statements, ...proposals, ...dataset.meetings, ...events].filter(({ date }) =>
      date?.includes("?"),
    );
    expect(doubtful.filter(({ note }) => note === undefined).map(({ id }) => id)).toEqual([]);
  });
});
