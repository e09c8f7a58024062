import { describe, expect, test } from "vitest";
import { dataset as bundled } from "../../src/data/index.ts";
import type { DemarcheError } from "../../src/errors/demarche-error.ts";
import type { Meeting } from "../../src/model/meeting.ts";
import { contacts } from "../../src/query/contacts.ts";
import { debate } from "../fixtures/debate.ts";
import { dataset } from "../fixtures/records.ts";

const actors = ["a", "b", "c", "d", "minister"].map((id) => ({
  id,
  type: "state" as const,
  name: id,
  sources: [],
}));

/**
 * Returns a meeting. A space separates participants, and a slash separates an actor from its principal. For example,
 * `minister/a b` has two participants: `minister`, whose principal is `a`, and `b`, which has no principal.
 */
function meeting(id: string, participants: string, fields: Partial<Meeting> = {}): Meeting {
  return {
    id,
    title: id,
    format: "talks",
    status: "held",
    participants: participants.split(" ").map((part) => {
      const [actor = "", onBehalfOf] = part.split("/");
      return onBehalfOf === undefined ? { actor } : { actor, onBehalfOf };
    }),
    sources: [],
    ...fields,
  };
}

const data = dataset({
  actors,
  meetings: [
    meeting("m1", "minister/a b", { date: "2024-03-01" }),
    meeting("m2", "a b", { date: "2024-01-01" }),
    meeting("m3", "b c d", { date: "2024-02-01" }),
    meeting("m4", "a c", { status: "scheduled", date: "2024-04-01" }),
    meeting("m5", "a d", { status: "cancelled" }),
  ],
});
const rows = (options: Parameters<typeof contacts>[1]) =>
  contacts(data, options).map(({ actor, partners, meetings }) => [
    actor,
    partners.join(" "),
    meetings.join(" "),
  ]);

describe("contacts", () => {
  test("are the actors met, with the meetings in order", () => {
    expect(contacts(data, { level: "principals" })).toEqual([
      // B and A met twice, C and D once.
      {
        level: "principals",
        actor: "b",
        count: 3,
        partners: ["a", "c", "d"],
        meetings: ["m2", "m3", "m1"],
        first: "2024-01-01",
        last: "2024-03-01",
      },
      ...["c", "d"].map((actor) => ({
        level: "principals",
        actor,
        count: 2,
        partners: actor === "c" ? ["b", "d"] : ["b", "c"],
        meetings: ["m3"],
        first: "2024-02-01",
        last: "2024-02-01",
      })),
      {
        level: "principals",
        actor: "a",
        count: 1,
        partners: ["b"],
        meetings: ["m2", "m1"],
        first: "2024-01-01",
        last: "2024-03-01",
      },
    ]);
  });
  test("differ by level, and both levels are separate rows", () => {
    expect(rows({ level: "participants" })).toEqual([
      ["b", "a c d minister", "m2 m3 m1"],
      ["c", "b d", "m3"],
      ["d", "b c", "m3"],
      ["a", "b", "m2"],
      ["minister", "b", "m1"],
    ]);
    const of = (level: "participants" | "principals") => contacts(data).filter((row) => row.level === level);
    expect(of("participants")).toEqual(contacts(data, { level: "participants" }));
    expect(of("principals")).toEqual(contacts(data, { level: "principals" }));
  });
  test("of meetings with other statuses are those of the status", () => {
    expect(rows({ level: "principals", status: ["scheduled", "cancelled"] })).toEqual([
      ["a", "c d", "m4 m5"],
      ["c", "a", "m4"],
      ["d", "a", "m5"],
    ]);
    const [first] = contacts(data, { level: "principals", status: ["scheduled", "cancelled"] });
    expect([first?.first, first?.last]).toEqual(["2024-04-01", "2024-04-01"]);
  });
  test("in a period", () => {
    expect(rows({ level: "principals", from: "2024-02", to: "2024-02" }).map(([actor]) => actor)).toEqual([
      "b",
      "c",
      "d",
    ]);
  });
  test("of some actors only", () => {
    expect(rows({ level: "principals", actors: ["a"] })).toEqual([["a", "b", "m2 m1"]]);
  });
  test("of actors that met all or none of some others", () => {
    const found = (options: object) => rows({ level: "principals", ...options }).map(([actor]) => actor);
    expect(found({ withAll: ["b"] })).toEqual(["c", "d", "a"]);
    expect(found({ withAll: ["b", "d"] })).toEqual(["c"]);
    expect(found({ withNone: ["c"] })).toEqual(["a"]);
    expect(found({ withAll: ["b"], withNone: ["d"] })).toEqual(["a"]);
    // The actors in `withNone` have not met themselves, so they would pass the filter. But they are left out of the
    // result.
    expect(found({ withAll: ["b"], withNone: ["c", "a"] })).toEqual([]);
    expect(found({ withAll: ["b"], withNone: ["a"] })).toEqual(["c", "d"]);
    expect(found({ actors: ["a"], withAll: ["c"] })).toEqual([]);
  });
  test("come first if they had more meetings, both among actors with equal counts and among partners", () => {
    const meetings = [
      meeting("m1", "a b"),
      meeting("m2", "c d"),
      meeting("m3", "c d"),
      meeting("m4", "minister b"),
      meeting("m5", "minister b"),
    ];
    const found = contacts(dataset({ actors, meetings }), { level: "participants" });
    expect(found.map(({ actor, partners }) => [actor, partners.join(" ")])).toEqual([
      ["b", "minister a"],
      ["c", "d"],
      ["d", "c"],
      ["minister", "b"],
      ["a", "b"],
    ]);
  });
  test("with other statuses are sorted by the number of these meetings as well", () => {
    const planned = { status: "scheduled" } as const;
    const meetings = [
      meeting("m1", "a b", planned),
      meeting("m2", "a c", planned),
      meeting("m3", "a c", planned),
    ];
    const [first] = contacts(dataset({ actors, meetings }), { level: "participants", status: ["scheduled"] });
    expect([first?.actor, first?.partners]).toEqual(["a", ["c", "b"]]);
  });
  test("have the first and the last date of all meetings, also of an undated part of a series", () => {
    const meetings = [
      meeting("round", "a b", { date: "2024-01", parent: "series" }),
      meeting("series", "a b", { date: "2023-11/2024-01" }),
      meeting("opening", "a b", { parent: "series" }),
    ];
    const [first] = contacts(dataset({ actors, meetings }), { level: "participants" });
    expect([first?.meetings, first?.first, first?.last]).toEqual([
      ["round", "opening"],
      "2023-11/2024-01",
      "2024-01",
    ]);
  });
  test("leave out the visit of which a meeting is a part, and take its date for an undated part", () => {
    expect(
      contacts(debate, { level: "participants", actors: ["corva"] }).map(({ partners, meetings, first }) => [
        partners,
        meetings,
        first,
      ]),
    ).toEqual([[["envoy"], ["dinner"], "2020-02-02"]]);
  });
});

test("contacts on the bundled record", () => {
  const both = contacts(bundled, { level: "principals", withAll: ["russia", "nato"] });
  expect(both.map(({ actor }) => actor)).toEqual([]);
  const [most] = contacts(bundled, { level: "principals" });
  expect([most?.actor, most?.count]).toEqual(["united-states", 8]);
  expect(contacts(bundled, { level: "principals", actors: ["russia"] })[0]?.partners).toEqual([
    "united-states",
    "belarus",
    "central-asian-officials",
    "nato",
  ]);
});

describe("errors", () => {
  test.each<[object, string, string]>([
    [{ withAll: ["e"] }, "unknown-id", 'Option withAll of contacts: "e" is no id of actors.'],
    [
      { withNone: [] },
      "invalid-option",
      "Option withNone of contacts is an empty array. Leave it out for all.",
    ],
    [{ without: ["a"] }, "unknown-option", 'contacts has no option "without".'],
    [{ status: ["helt"] }, "invalid-option", "Option status of contacts cannot contain"],
  ])("%o", (options, code, message) => {
    try {
      contacts(data, options);
      expect.unreachable();
    } catch (error) {
      expect((error as DemarcheError).code).toBe(code);
      expect((error as DemarcheError).message).toContain(message);
    }
  });
});
