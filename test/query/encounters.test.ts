import { describe, expect, test } from "vitest";
import { encounters } from "../../src/query/encounters.ts";
import { debate } from "../fixtures/debate.ts";
import { changed, recordOf } from "../fixtures/records.ts";

const pairs = (filter?: Parameters<typeof encounters>[1]) =>
  encounters(debate, filter).map(({ a, b, count, held }) => [a, b, count, held]);

const visit = recordOf(debate.meetings, "visit");
const dinner = recordOf(debate.meetings, "dinner");

describe("encounters", () => {
  test("counts pairs of participants, and not a visit beside the talks that are its part", () => {
    expect(pairs()).toEqual([
      ["alba", "borea", 1, ["league-session"]],
      ["alba", "envoy", 1, ["league-session"]],
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
  test("a cancelled part does not replace a visit that was held", () => {
    const off = {
      ...debate,
      meetings: debate.meetings.map((m) => (m.id === "dinner" ? { ...m, status: "cancelled" as const } : m)),
    };
    expect(encounters(off, { level: "principals", actors: ["corva"] })[0]).toMatchObject({
      held: ["visit"],
      cancelled: ["dinner"],
    });
  });
  test("a part of a part replaces the whole, and the dates of the first and the last meeting are given", () => {
    const meetings = [
      visit,
      // A different pair meets in the part between the walk and the visit.
      { ...dinner, id: "reception", participants: [{ actor: "alba" }, { actor: "borea" }] },
      { ...dinner, id: "walk", parent: "reception", date: "2020-02-03" },
      changed(dinner, { id: "reunion", parent: undefined, date: "2020-05-01" }),
    ];
    const met = encounters({ ...debate, meetings }, { actors: ["corva"] });
    expect(met).toMatchObject([{ held: ["walk", "reunion"], first: "2020-02-03", last: "2020-05-01" }]);
  });
  test("terminates if meetings are parts of each other, as they can be in unchecked data", () => {
    const meetings = [{ ...visit, parent: "dinner" }, dinner];
    expect(encounters({ ...debate, meetings }, { actors: ["corva"] })).toHaveLength(1);
  });
  test("filters meetings", () => {
    expect(pairs({ from: "2020-03", match: "certainly", level: "principals" })).toEqual([
      ["alba", "borea", 1, ["league-session"]],
      ["borea", "corva", 0, []],
    ]);
    expect(pairs({ formats: ["visit"] })).toEqual([["corva", "envoy", 1, ["visit"]]]);
    expect(pairs({ documents: ["other"] })).toEqual([]);
  });
  test("throws for an unknown level and a misspelt option", () => {
    expect(() => encounters(debate, { level: "states" } as never)).toThrow(
      "Option level of encounters cannot be",
    );
    expect(() => encounters(debate, { actor: ["alba"] } as never)).toThrow('Did you mean "actors"?');
  });
});
