import { expect, test } from "vitest";
import { stanceChanges } from "../../src/query/stance-changes.ts";
import { debateOf, statement } from "../fixtures/debate.ts";

const on = (id: string, date: string, stance: "support" | "oppose" | "neutral", matter = "bridge") =>
  statement(id, "corva", date, [{ on: matter, stance }]);
const data = debateOf(
  on("c1", "2020-01-10", "support"),
  on("c2", "2020-02-10", "oppose"),
  on("c3", "2020-02-20", "neutral", "toll"),
  on("c4", "2020-03", "neutral"),
);
const changesOf = (from: string, to: string) =>
  stanceChanges(data, { from, to, actors: ["corva"] }).map(
    ({ on: matter, before, after, certain, since }) => [matter, before, after, certain, since],
  );

test("has one row for each actor and matter whose stance differs between two days", () => {
  expect(changesOf("2020-01-09", "2020-01-10")).toEqual([
    ["bridge", "silent", "support", true, "2020-01-10"],
  ]);
  expect(changesOf("2020-01-10", "2020-02-09")).toEqual([]);
  expect(changesOf("2020-01-31", "2020-02")).toEqual([
    ["bridge", "support", "oppose", true, "2020-02-10"],
    ["toll", "silent", "neutral", true, "2020-02-20"],
  ]);
  // The last statement may have been made after the 15th.
  expect(changesOf("2020-02-29", "2020-03-15")).toEqual([["bridge", "oppose", "neutral", false, "2020-03"]]);
});

test("covers all actors and matters without options, and proposals as acts", () => {
  const rows = stanceChanges(data, { from: "2020-03-31", to: "2020-04-01" });
  expect(rows.map(({ actor, on: matter }) => `${actor} ${matter}`)).toEqual([
    "envoy bridge",
    "envoy build",
    "envoy no-toll",
    "envoy plan",
    "envoy toll",
  ]);
  expect(rows[0]).toEqual({
    actor: "envoy",
    on: "bridge",
    before: "silent",
    after: "support",
    certain: true,
    since: "2020-04-01",
    record: "plan",
    statement: null,
  });
});

test("a change is not certain if one of the two stances is not, and an actor without stances has none", () => {
  const months = debateOf(on("m1", "2020-01", "support"), on("m2", "2020-03", "oppose"));
  const change = (from: string, to: string) =>
    stanceChanges(months, { from, to, actors: ["league", "corva"], on: ["bridge"] }).map(
      ({ before, after, certain }) => [before, after, certain],
    );
  expect(change("2020-01-15", "2020-03-15")).toEqual([["support", "oppose", false]]);
  expect(change("2020-01-31", "2020-03-15")).toEqual([["support", "oppose", false]]);
  expect(change("2020-01-15", "2020-03-31")).toEqual([["support", "oppose", false]]);
  expect(change("2020-01-31", "2020-03-31")).toEqual([["support", "oppose", true]]);
});

test("throws for a missing day, a period that ends before it begins, and an option of periods that it does not have", () => {
  expect(() => stanceChanges(data, { from: "2020" } as never)).toThrow("stanceChanges needs option to.");
  expect(() => stanceChanges(data, { from: "2021", to: "2020" })).toThrow("ends before it begins");
  expect(() => stanceChanges(data, { from: "2020", to: "2021", match: "certainly" } as never)).toThrow(
    'has no option "match"',
  );
});
