import { describe, expect, test } from "vitest";
import type { Meeting } from "../../src/model/meeting.ts";
import { contacts } from "../../src/query/contacts.ts";
import { type EncounterFilter, encounters } from "../../src/query/encounters.ts";
import { debate } from "../fixtures/debate.ts";
import { changed, recordOf } from "../fixtures/records.ts";

const pairs = (filter?: Parameters<typeof encounters>[1]) =>
  encounters(debate, filter).map(({ a, b, count, held }) => [a, b, count, held]);

const visit = recordOf(debate.meetings, "visit");
const dinner = recordOf(debate.meetings, "dinner");

describe("encounters", () => {
  test("counts pairs of participants on two sides, and not a visit beside the talks that are its part", () => {
    // The envoy represents Alba, so the envoy and Alba are not a pair.
    expect(pairs({ level: "participants" })).toEqual([
      ["alba", "borea", 1, ["league-session"]],
      ["borea", "envoy", 1, ["league-session"]],
      ["corva", "envoy", 1, ["dinner"]],
      ["alba", "corva", 0, []],
      ["borea", "corva", 0, []],
    ]);
  });
  test("counts pairs of principals, and no pair of a principal with itself", () => {
    expect(pairs({ level: "principals" })).toEqual([
      ["alba", "borea", 1, ["league-session"]],
      ["alba", "corva", 1, ["dinner"]],
      ["borea", "corva", 0, []],
    ]);
  });
  test("leaves out the meetings that fit exclude", () => {
    const { format } = dinner;
    expect(pairs({ level: "principals", exclude: { formats: [format] } })).not.toContainEqual([
      "alba",
      "corva",
      1,
      ["dinner"],
    ]);
    expect(pairs({ level: "principals", exclude: { actors: ["alba"] } }).flat()).not.toContain("alba");
  });
  test("leaves out the pairs of excluded actors, and keeps the other pairs of the same meeting", () => {
    const talks = (id: string, format: "talks" | "call", ...ids: readonly string[]): Meeting => ({
      ...dinner,
      id,
      format,
      participants: ids.map((actor) => ({ actor })),
    });
    const meetings = [
      talks("all", "talks", "alba", "borea", "corva"),
      talks("two", "talks", "alba", "borea"),
      talks("call", "call", "alba", "borea", "corva"),
    ];
    const counts = (exclude: EncounterFilter["exclude"]) =>
      encounters({ ...debate, meetings }, { level: "participants", exclude }).map(
        ({ a, b, count }) => `${a} ${b} ${count}`,
      );
    expect(counts({ actors: ["corva"] })).toEqual(["alba borea 3"]);
    expect(counts({ formats: ["call"] })).toEqual(["alba borea 2", "alba corva 1", "borea corva 1"]);
    expect(counts({ formats: ["call"], actors: ["corva"] })).toEqual([
      "alba borea 3",
      "alba corva 1",
      "borea corva 1",
    ]);
    expect(counts({ formats: ["call"], exclude: { actors: ["corva"] } })).toEqual([
      "alba borea 2",
      "alba corva 2",
      "borea corva 2",
    ]);
  });
  test("in data that was not checked, an id can contain a space", () => {
    const meeting = { ...dinner, participants: [{ actor: "Ada Bo" }, { actor: "Cy Di" }] };
    const data = { ...debate, meetings: [meeting] };
    expect(encounters(data, { level: "participants" })).toMatchObject([
      { a: "Ada Bo", b: "Cy Di", count: 1 },
    ]);
    expect(
      contacts(data, { level: "participants" }).map(({ actor, partners }) => [actor, ...partners]),
    ).toEqual([
      ["Ada Bo", "Cy Di"],
      ["Cy Di", "Ada Bo"],
    ]);
  });
  test("gives both levels separately, and no pair of a principal and a representative of another", () => {
    const all = encounters(debate);
    const of = (level: "participants" | "principals") => all.filter((pair) => pair.level === level);
    expect(encounters(debate, { level: "both" })).toEqual(all);
    expect(of("participants")).toEqual(encounters(debate, { level: "participants" }));
    expect(of("principals")).toEqual(encounters(debate, { level: "principals" }));
    expect(all.slice(0, 3).map(({ level, a, b }) => [level, a, b])).toEqual([
      ["participants", "alba", "borea"],
      ["principals", "alba", "borea"],
      ["principals", "alba", "corva"],
    ]);
    const principal = {
      ...dinner,
      parent: "visit",
      participants: [
        { actor: "envoy", onBehalfOf: "alba" },
        { actor: "s", onBehalfOf: "corva" },
      ],
    };
    expect(encounters({ ...debate, meetings: [principal] }).map(({ level, a, b }) => [level, a, b])).toEqual([
      ["principals", "alba", "corva"],
      ["participants", "envoy", "s"],
    ]);
  });
  test("two participants for one principal are no pair, and one participant for two is a pair of principals", () => {
    const participants = [
      { actor: "envoy", onBehalfOf: "alba" },
      { actor: "aide", onBehalfOf: "alba" },
      { actor: "envoy", onBehalfOf: "borea" },
    ];
    expect(
      encounters({ ...debate, meetings: [{ ...visit, participants }] }).map(({ a, b }) => [a, b]),
    ).toEqual([
      ["aide", "envoy"],
      ["alba", "borea"],
    ]);
  });
  test("separates meetings that were held from scheduled and cancelled ones", () => {
    const [met] = encounters(debate, { level: "principals", actors: ["corva"] });
    expect(met).toMatchObject({
      held: ["dinner"],
      scheduled: ["again"],
      proposed: [],
      cancelled: [],
      first: "2020-02-02",
      last: "2020-02-02",
    });
    expect(encounters(debate, { actors: ["borea"] }).at(-1)).toMatchObject({
      cancelled: ["off"],
      first: null,
      last: null,
    });
  });
  test("a series has no pairs of its own, even if its parts have others or are left out", () => {
    const meetings = [
      // The envoy and Corva take part only in the visit.
      visit,
      { ...dinner, participants: [{ actor: "alba" }, { actor: "borea" }] },
    ];
    const data = { ...debate, meetings };
    expect(encounters(data, { actors: ["corva"] })).toEqual([]);
    expect(encounters(data, { formats: ["visit"] })).toEqual([]);
    expect(encounters(data, { level: "principals" })).toMatchObject([
      { a: "alba", b: "borea", held: ["dinner"] },
    ]);
    expect(encounters({ ...debate, meetings: [visit] }, { level: "principals" })).toMatchObject([
      { a: "alba", b: "corva", held: ["visit"] },
    ]);
  });
  test("an undated part has the date of its whole, and the first and the last date are in order", () => {
    const meetings = [
      visit,
      changed(dinner, { id: "reception", participants: [], date: undefined }),
      changed(dinner, { id: "walk", parent: "reception", date: undefined }),
      changed(dinner, { id: "reunion", parent: undefined, date: "2020-05-01" }),
      changed(dinner, { id: "earlier", parent: undefined, date: "2020-01-05" }),
    ];
    const met = (...ids: readonly string[]) =>
      encounters(
        { ...debate, meetings: meetings.filter(({ id }) => ["visit", "reception", ...ids].includes(id)) },
        { level: "participants" },
      ).map(({ held, first, last }) => [held, first, last]);
    expect(met("walk", "reunion")).toEqual([[["reunion", "walk"], visit.date, "2020-05-01"]]);
    expect(met("walk", "earlier")).toEqual([[["earlier", "walk"], "2020-01-05", visit.date]]);
    expect(met("walk")).toEqual([[["walk"], visit.date, visit.date]]);
  });
  test("terminates if meetings are parts of each other, as they can be in unchecked data", () => {
    const meetings = [{ ...visit, parent: "dinner" }, dinner];
    expect(encounters({ ...debate, meetings })).toEqual([]);
    const part = changed(dinner, { id: "walk", date: undefined });
    const circle = [
      changed(visit, { parent: "dinner", date: undefined }),
      changed(dinner, { date: undefined }),
    ];
    expect(encounters({ ...debate, meetings: [...circle, part] })[0]?.first).toBe(null);
    // A meeting that is coded as a part of itself, without other parts, still has pairs.
    expect(encounters({ ...debate, meetings: [{ ...dinner, parent: "dinner" }] })).toHaveLength(2);
  });
  test("lists proposed meetings, and held ones without a date", () => {
    const meetings = [
      changed(dinner, { id: "idea", status: "proposed", parent: undefined }),
      changed(dinner, { id: "walk", parent: undefined, date: undefined }),
    ];
    expect(encounters({ ...debate, meetings }, { level: "principals" })).toMatchObject([
      { count: 1, held: ["walk"], proposed: ["idea"], scheduled: [], cancelled: [], first: null, last: null },
    ]);
  });
  test("filters meetings", () => {
    expect(pairs({ from: "2020-03", match: "certainly", level: "principals" })).toEqual([
      ["alba", "borea", 1, ["league-session"]],
      ["borea", "corva", 0, []],
    ]);
    expect(pairs({ formats: ["talks"], actors: ["envoy"] })).toEqual([["corva", "envoy", 1, ["dinner"]]]);
    expect(pairs({ documents: ["other"] })).toEqual([]);
    expect(pairs({ from: "2020-03", match: "certainly", level: "principals", status: ["held"] })).toEqual([
      ["alba", "borea", 1, ["league-session"]],
    ]);
    expect(() => pairs({ status: ["hold"] as never })).toThrow('cannot contain "hold". Did you mean "held"?');
  });
  test("throws for an unknown level and a misspelt option", () => {
    expect(() => encounters(debate, { level: "states" } as never)).toThrow(
      "Option level of encounters cannot be",
    );
    expect(() => encounters(debate, { formats: ["talk"] } as never)).toThrow('cannot contain "talk"');
    expect(() => encounters(debate, { actor: ["alba"] } as never)).toThrow('Did you mean "actors"?');
  });
});
