import { describe, expect, test } from "vitest";
import { columnsOf, comparePair, statementsBetween } from "../../src/columns/index.ts";
import { toICalendar } from "../../src/export/to-i-calendar.ts";
import { codedRows } from "../../src/network/coded-rows.ts";
import { elapsed } from "../../src/query/elapsed.ts";
import { find } from "../../src/query/find.ts";
import { list } from "../../src/query/list.ts";
import { proposalHistory } from "../../src/query/proposal-history.ts";
import { stanceAgreement } from "../../src/query/stance-agreement.ts";
import { stanceAsOf } from "../../src/query/stance-as-of.ts";
import { stanceTrajectory } from "../../src/query/stance-trajectory.ts";
import { timeline } from "../../src/query/timeline.ts";
import * as build from "../fixtures/records.ts";

const sources = [{ document: "paper", start: 0, end: 1 }];
const actor = (id: string) => ({ id, type: "state" as const, name: id, sources });

/**
 * Alba makes an offer by one statement, and Borea refuses it by another. Each of these two acts is dated in only one
 * record: in the statement, or in the offer or refusal that the statement made.
 */
const base = build.dataset({
  documents: [{ id: "paper", title: "Paper", language: "en", datePublished: "2020" } as never],
  actors: ["alba", "borea"].map(actor),
  issues: [{ id: "border", label: "Border", proposition: "The border is open." }],
  statements: [
    build.statement({
      id: "alba-speaks",
      speaker: "alba",
      positions: [{ on: "border", stance: "support" }],
      sources,
    }),
    build.statement({ id: "interlude", speaker: "borea", date: "2020-03-15", sources }),
    build.statement({
      id: "borea-speaks",
      speaker: "borea",
      date: "2020-04-01",
      positions: [{ on: "border", stance: "oppose" }],
      sources,
    }),
  ],
  proposals: [
    {
      id: "offer",
      title: "Offer",
      proposers: ["alba"],
      addressees: ["borea"],
      date: "2020-03-01",
      statement: "alba-speaks",
      terms: [],
      responses: [build.response({ id: "refusal", by: "borea", statement: "borea-speaks", sources })],
      sources,
    },
  ],
});
const march = { from: "2020-03-01", to: "2020-03-31" } as const;

describe("an undated statement that made a dated proposal has the date of the proposal", () => {
  test("in lists, which give the record itself unchanged", () => {
    const order = ["alba-speaks", "interlude", "borea-speaks"];
    expect(list(base, "statements").map(({ id }) => id)).toEqual(order);
    const [first, ...others] = list(base, "statements", { ...march, match: "certainly" });
    expect(first).toBe(base.statements[0]);
    expect(first).not.toHaveProperty("date");
    expect(others.map(({ id }) => id)).toEqual(["interlude"]);
    expect(find(base, "statements", "alba-speaks")?.date).toBeUndefined();
  });
  test("in timelines of statements and in calendars", () => {
    const entries = timeline(base, { kinds: ["statements"] });
    expect(entries.map(({ date }) => date)).toEqual(["2020-03-01", "2020-03-15", "2020-04-01"]);
    expect(toICalendar(base, { kinds: ["statements"] })).toContain("20200301");
  });
  test("in stances, on a day and over time", () => {
    const query = { actor: "alba", on: "border" } as const;
    expect(stanceTrajectory(base, query).steps).toMatchObject([
      { record: "alba-speaks", date: "2020-03-01" },
    ]);
    expect(stanceAsOf(base, { ...query, asOf: "2020-02-29" }).stance).toBe("silent");
    expect(stanceAsOf(base, { ...query, asOf: "2020-03-01" })).toMatchObject({
      stance: "support",
      since: "2020-03-01",
      certain: true,
    });
    expect(codedRows(base).map(({ statement, date }) => [statement, date])).toContainEqual([
      "alba-speaks",
      "2020-03-01",
    ]);
  });
  test("in agreement and in columns", () => {
    const [row] = stanceAgreement(base, { on: ["border"], to: "2020-04-30", match: "certainly" });
    expect(row).toMatchObject({ jointly: 1, disagree: 1 });
    const pair = { actors: ["alba", "borea"], on: ["border"], to: "2020-04-30", match: "certainly" } as const;
    expect(comparePair(columnsOf(base), pair)).toMatchObject({ jointly: 1, disagree: 1 });
    expect(statementsBetween(columnsOf(base), march)).toEqual(list(base, "statements", march));
  });
  test("in the time between two records", () => {
    expect(elapsed(base, "alba-speaks", "refusal")).toMatchObject({ min: 31, max: 31, first: "alba-speaks" });
  });
});

test("an undated response has the date of the statement that gave it", () => {
  expect(timeline(base).map(({ id, date }) => [id, date])).toEqual([
    ["offer", "2020-03-01"],
    ["interlude", "2020-03-15"],
    ["refusal", "2020-04-01"],
  ]);
  expect(proposalHistory(base, "offer").map(({ id, date }) => [id, date])).toEqual([
    ["offer", "2020-03-01"],
    ["refusal", "2020-04-01"],
  ]);
});

test("an undated statement that made several records has the first of their dates, whatever their order", () => {
  const [offer] = base.proposals as [(typeof base.proposals)[0]];
  const later = build.changed(offer, { id: "supplement", date: "2020-03-20", responses: [] });
  const undated = build.changed(offer, { id: "annex", date: undefined, responses: [] });
  for (const proposals of [
    [offer, later, undated],
    [undated, later, offer],
  ]) {
    const dataset = { ...base, proposals };
    const dates = new Map(timeline(dataset).map(({ id, date }) => [id as string, date]));
    expect(timeline(dataset, { kinds: ["statements"] })[0]).toMatchObject({
      id: "alba-speaks",
      date: "2020-03-01",
    });
    expect([dates.get("annex"), dates.get("supplement")]).toEqual(["2020-03-01", "2020-03-20"]);
  }
});
