import { describe, expect, test } from "vitest";
import { codedRows } from "../../src/network/coded-rows.ts";
import { discourseNetwork } from "../../src/network/discourse-network.ts";
import { explain } from "../../src/network/explain.ts";
import { stanceNetwork } from "../../src/network/stance-network.ts";
import { table } from "../fixtures/coded-table.ts";
import { small } from "../fixtures/small.ts";

const base = { rows: "actor", columns: "claim", qualifier: "agrees" } as const;

describe("explain", () => {
  test("a two-mode weight", () => {
    const network = discourseNetwork(table, {
      ...base,
      mode: "two-mode",
      aggregation: "subtract",
      normalization: "activity",
    });
    expect(explain(network, "Borea", "truce")).toEqual({
      row: "Borea",
      column: "truce",
      weight: 0,
      sum: 0,
      rows: [4, 5],
      parts: [{ column: "truce", amount: 0, rows: [4, 5], others: [] }],
      acts: null,
    });
    expect(explain(network, "Borea", "toll")).toMatchObject({ weight: 0, rows: [], parts: [] });
  });

  test("a tie, by column value", () => {
    const network = discourseNetwork(table, { ...base, mode: "one-mode", aggregation: "subtract" });
    expect(explain(network, "Corva", "Alba")).toMatchObject({
      weight: -1,
      sum: -1,
      rows: [1, 2, 3, 6, 7],
      parts: [
        { column: "toll", amount: 1, rows: [7], others: [3] },
        { column: "truce", amount: -2, rows: [6], others: [1, 2] },
      ],
    });
  });

  test("rows that do not count are not listed, and a slice lists its own rows", () => {
    const once = discourseNetwork(table, { ...base, mode: "two-mode", duplicates: "document" });
    expect(explain(once, "Alba", "truce").rows).toEqual([1]);
    const [first] = discourseNetwork(table, { ...base, mode: "two-mode", window: { unit: "day", size: 3 } });
    if (first === undefined) throw new Error("No window.");
    expect(explain(first, "Borea", "truce").rows).toEqual([4]);
    const [slice] = discourseNetwork(table, {
      ...base,
      mode: "two-mode",
      to: "2024-01-03",
      kernel: "uniform",
      window: { unit: "day", size: 2 },
    });
    if (slice === undefined) throw new Error("No slice.");
    expect(explain(slice, "Alba", "truce")).toMatchObject({ weight: 1, rows: [1, 2] });
    expect(slice.rows).toEqual(["Alba", "Borea"]);
  });
});

test("of repetitions on one day, the first by document, position and id counts, with numbers in numeric order", () => {
  const places = [
    { id: 1, document: "10", start: 1, end: 2 },
    { id: 2, document: "2", start: 30, end: 31 },
    { id: 3, document: "2", start: 4, end: 9 },
    { id: 10, document: "2", start: 4, end: 8 },
    { id: 9, document: "2", start: 4, end: 8 },
    { id: 4, document: null, start: 1, end: 2 },
    { id: 5, document: "letter", start: 1, end: 2 },
  ];
  const rows = places.map((row) => ({ ...row, date: "2024-01-01", actor: "Alba", claim: "truce" }));
  const network = discourseNetwork(rows, { mode: "two-mode", rows: "actor", columns: "claim" });
  expect(explain(network, "Alba", "truce").rows).toEqual([9, 10, 3, 2, 1, 5, 4]);
});

test("an actor has no tie with itself in a one-mode network, and can be its own column in a two-mode network", () => {
  const rows = [
    { id: 1, actor: "Alba", target: "Alba" },
    { id: 2, actor: "Borea", target: "Alba" },
  ];
  const base = { rows: "actor", columns: "target" } as const;
  const oneMode = discourseNetwork(rows, { ...base, mode: "one-mode" });
  expect(() => explain(oneMode, "Alba", "Alba")).toThrow(
    'explain: in a one-mode network, "Alba" has no tie with itself. Name two different labels.',
  );
  expect(explain(oneMode, "Alba", "Borea").rows).toEqual([1, 2]);
  const twoMode = discourseNetwork(rows, { ...base, mode: "two-mode" });
  expect(explain(twoMode, "Alba", "Alba")).toMatchObject({ weight: 1, rows: [1] });
});

describe("rows of a dataset", () => {
  test("one row per act and stance, with the document cited first", () => {
    const rows = codedRows(small, { attributeTo: "speaker" });
    expect(rows.map(({ id }) => id)).toEqual([
      "gray-offers-truce/truce/ines-gray",
      "truce-offer/truce-offer/ines-gray",
      "truce-offer/weapons-rest/ines-gray",
      "borea-doubts/truce/borea",
      "borea-doubts/truce-offer/borea",
    ]);
    expect(rows[0]).toEqual({
      id: "gray-offers-truce/truce/ines-gray",
      record: "gray-offers-truce",
      statement: "gray-offers-truce",
      document: "wire",
      date: "2024-04-30",
      start: 9,
      end: 51,
      row: null,
      actor: "ines-gray",
      speaker: "ines-gray",
      principal: "alba",
      issue: "truce",
      kind: "issues",
      via: "position",
      terms: [],
      stance: "support",
      score: 1,
      act: "offer",
      reporting: "indirect",
      publisher: "daily",
      language: "en",
    });
    // To put a proposal forward is to support it and its terms. The term has a separate citation.
    expect(rows[1]).toMatchObject({ record: "truce-offer", statement: "gray-offers-truce", via: "proposal" });
    expect(rows[2]).toMatchObject({ stance: "support", act: "offer", start: 35, end: 42 });
    expect(rows[3]).toMatchObject({ principal: "borea", score: 0.5, date: null });
    // `unclear` is missing data, not a score of 0.
    expect(rows[4]).toMatchObject({ stance: "unclear", score: null });
  });

  test("a citation that only supports the date is not the document of a row", () => {
    const statements = small.statements.slice(0, 1).map((statement) => ({
      ...statement,
      sources: statement.sources.map((citation) => ({ ...citation, supports: "date" as const })),
    }));
    expect(codedRows({ ...small, statements })[0]).toMatchObject({
      document: null,
      start: null,
      publisher: null,
    });
  });

  test("the scale of stances is declared, and the explanation of a tie lists its acts and citations", () => {
    const network = stanceNetwork(small, { mode: "one-mode", rows: "principal", aggregation: "congruence" });
    expect(network.scale).toEqual({ min: -1, max: 1 });
    const tie = explain(network, "alba", "borea");
    // The scores 1 (support) and 0.5 (conditional) give 1 - 0.5 / 2.
    expect(tie).toMatchObject({
      weight: 0.75,
      rows: ["gray-offers-truce/truce/alba", "borea-doubts/truce/borea"],
    });
    expect(tie.acts?.map(({ id }) => id)).toEqual(["gray-offers-truce", "borea-doubts"]);
    expect(tie.acts?.[0]?.citations).toBe(small.statements[0]?.sources);
    expect(
      stanceNetwork(small, { mode: "two-mode", qualifier: "stance", aggregation: "combine" }).scale,
    ).toEqual(["support", "conditional", "neutral", "oppose"]);
  });
});
