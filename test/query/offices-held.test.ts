import { describe, expect, test } from "vitest";
import { officesHeld } from "../../src/query/offices-held.ts";
import { dataset } from "../fixtures/records.ts";

const office = (organization: string, role: string, startDate?: string, endDate?: string) => ({
  organization,
  role,
  sources: [
    { document: "log", start: 0, end: 1 },
    { document: "diary", start: 0, end: 1, supports: "date" as const },
  ],
  ...(startDate === undefined ? {} : { startDate }),
  ...(endDate === undefined ? {} : { endDate }),
});
const actor = (id: string, ...memberships: readonly ReturnType<typeof office>[]) => ({
  id,
  type: "person" as const,
  name: id,
  sources: [],
  memberships,
});
const record = dataset({
  actors: [
    actor("zoe", office("alba", "president", "2020-03")),
    actor("ann", office("alba", "minister", "2020", "2021"), office("league", "envoy", "2018", "2019-06-30")),
    actor("kim", office("alba", "clerk")),
    actor("max", office("alba", "guard", undefined, "2019")),
    actor("eve", office("alba", "judge", "2020-03-10?")),
    { id: "alba", type: "state", name: "Alba", sources: [] },
    { id: "league", type: "organization", name: "League", sources: [] },
  ],
});
const held = (options?: Parameters<typeof officesHeld>[1]) =>
  officesHeld(record, options).map(({ actor: by, role, certain }) => [by, role, certain]);

describe("officesHeld", () => {
  test("returns all offices by actor and then by beginning", () => {
    expect(held()).toEqual([
      ["ann", "envoy", null],
      ["ann", "minister", null],
      ["eve", "judge", null],
      ["kim", "clerk", null],
      ["max", "guard", null],
      ["zoe", "president", null],
    ]);
    expect(officesHeld(record, { actor: "zoe" })).toEqual([
      {
        actor: "zoe",
        role: "president",
        organization: "alba",
        startDate: "2020-03",
        endDate: null,
        certain: null,
        documents: ["log"],
      },
    ]);
    expect(held({ organization: "league" })).toEqual([["ann", "envoy", null]]);
    expect(held({ actor: "alba" })).toEqual([]);
  });
  test("an actor's offices are sorted by beginning, organization and role, with undated offices last", () => {
    const busy = actor(
      "busy",
      office("league", "clerk"),
      office("alba", "clerk"),
      office("league", "judge", "2020"),
      office("league", "envoy", "2020"),
      office("alba", "scribe", "2020"),
      office("league", "guard", "2019"),
    );
    const offices = officesHeld({ ...record, actors: [...record.actors, busy] }, { actor: "busy" });
    expect(offices.map(({ organization, role }) => `${role} of ${organization}`)).toEqual([
      "guard of league",
      "scribe of alba",
      "envoy of league",
      "judge of league",
      "clerk of alba",
      "clerk of league",
    ]);
  });
  test("on a day, returns the offices that were possibly or certainly held", () => {
    expect(held({ asOf: "2020-03-15" })).toEqual([
      ["ann", "minister", false],
      ["eve", "judge", false],
      // No date of the clerk's office is known, so it was possibly held on the day.
      ["kim", "clerk", false],
      // The president took office on some day in March.
      ["zoe", "president", false],
    ]);
    expect(held({ asOf: "2020-03", match: "certainly" })).toEqual([["zoe", "president", true]]);
    expect(held({ asOf: "2020-12-31", match: "certainly" })).toEqual([
      ["ann", "minister", true],
      ["zoe", "president", true],
    ]);
    expect(held({ asOf: "2019-06-30", actor: "ann" })).toEqual([["ann", "envoy", true]]);
    expect(held({ asOf: "2019-07-01", actor: "ann" })).toEqual([]);
    // It is not known on which day the guard took or left office.
    expect(held({ asOf: "2018-01-01", actor: "max" })).toEqual([["max", "guard", false]]);
    expect(held({ asOf: "2020-01-01", actor: "max" })).toEqual([]);
  });
  test("on a day as coded, ignores marks of doubt", () => {
    const dates = { startDate: "2020-03-01~", endDate: "2021-03?" };
    const doubtful = actor("dan", { ...office("league", "clerk"), ...dates });
    const data = { ...record, actors: [doubtful] };
    const on = (asOf: string, match: "possibly" | "certainly" | "coded") =>
      officesHeld(data, { asOf, match }).map(({ role, certain }) => [role, certain]);
    expect(on("2020-06-01", "possibly")).toEqual([["clerk", false]]);
    expect(on("2020-06-01", "certainly")).toEqual([]);
    expect(on("2020-06-01", "coded")).toEqual([["clerk", false]]);
    expect(on("2021-03-15", "possibly")).toEqual([["clerk", false]]);
    expect(on("2021-03-15", "coded")).toEqual([]);
  });
  test("throws for an unknown id or option, and for match without a day", () => {
    expect(() => officesHeld(record, { actor: "zoé" })).toThrow('Did you mean "zoe"?');
    expect(() => officesHeld(record, { on: "2020" } as never)).toThrow('officesHeld has no option "on"');
    expect(() => officesHeld(record, { match: "certainly" })).toThrow("match needs a day");
  });
});
