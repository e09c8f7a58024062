import { describe, expect, test } from "vitest";
import { type Encounter, encounters } from "../../../src/query/encounters.ts";
import { mergeLevels } from "../../../src/query/meetings/merge-levels.ts";
import { debate } from "../../fixtures/debate.ts";

const encounter = (fields: Partial<Encounter>): Encounter => ({
  level: "participants",
  a: "alba",
  b: "borea",
  count: 0,
  held: [],
  scheduled: [],
  proposed: [],
  cancelled: [],
  first: null,
  last: null,
  ...fields,
});

const own = encounter({
  count: 2,
  held: ["m2", "m5"],
  scheduled: ["m6"],
  cancelled: ["m9"],
  first: "2020-02",
  last: "2020-05",
});
const ofMinisters = encounter({
  level: "principals",
  count: 3,
  held: ["m1", "m2", "m4"],
  scheduled: ["m6", "m7"],
  proposed: ["m8"],
  first: "2020-01",
  last: "2020-04",
});

describe("mergeLevels", () => {
  test("gives one item per pair, with every meeting of both levels once", () => {
    const [item, ...others] = mergeLevels([own, ofMinisters]);
    expect(others).toEqual([]);
    expect(item).toMatchObject({
      a: "alba",
      b: "borea",
      count: 4,
      held: ["m2", "m5", "m1", "m4"],
      scheduled: ["m6", "m7"],
      proposed: ["m8"],
      cancelled: ["m9"],
      first: "2020-01",
      last: "2020-05",
    });
  });

  test("lists meetings in the given order", () => {
    const [item] = mergeLevels([own, ofMinisters], ["m1", "m2", "m3", "m4", "m5", "m7", "m6"]);
    expect(item?.held).toEqual(["m1", "m2", "m4", "m5"]);
    expect(item?.scheduled).toEqual(["m7", "m6"]);
  });

  test("a level without dated meetings does not hide the dates of the other", () => {
    const undated = { ...ofMinisters, first: null, last: null };
    expect(mergeLevels([own, undated])[0]).toMatchObject({ first: "2020-02", last: "2020-05" });
    expect(mergeLevels([undated, own])[0]).toMatchObject({ first: "2020-02", last: "2020-05" });
    const neither = { ...own, first: null, last: null };
    expect(mergeLevels([neither, undated])[0]).toMatchObject({ first: null, last: null });
  });

  test("pairs that share only one actor stay apart, and a pair at one level stays as it is", () => {
    const other = encounter({ b: "corva", count: 1, held: ["m3"] });
    const merged = mergeLevels([own, other, ofMinisters]);
    expect(merged.map(({ a, b, count }) => [a, b, count])).toEqual([
      ["alba", "borea", 4],
      ["alba", "corva", 1],
    ]);
    expect(merged[1]).toBe(other);
  });

  test("states that met themselves and through envoys are one pair", () => {
    const merged = mergeLevels(encounters(debate)).filter(({ a, b }) => a === "alba" && b === "borea");
    expect(merged).toMatchObject([{ count: 1, held: ["league-session"] }]);
  });
});
