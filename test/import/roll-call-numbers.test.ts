import { fromVotes } from "demarche/import";
import { describe, expect, test } from "vitest";

// Every session numbers its roll calls from 1. The votes are invented.
const rows = ([1, 2] as const).flatMap((session) =>
  ["Ann Bo", "Cy Do", "Ed Fo"].map((member) => ({
    session,
    number: 1,
    date: `202${session}-01-05`,
    title: session === 1 ? "Ports" : "Roads",
    member,
    vote: member === "Ann Bo" ? "yes" : session === 1 ? "no" : "abstain",
  })),
);

describe("numbers of roll calls that begin anew in every session", () => {
  test("are distinguished by a list of columns", () => {
    const { dataset, losses } = fromVotes(rows, { rollCall: ["session", "number"] });
    expect(losses.votes).toMatchObject({ mapped: 6, duplicates: 0 });
    expect(losses.conflicts).toEqual([]);
    expect(losses.unusedColumns).toEqual([]);
    expect(dataset.events.map(({ id, title, date, attributes }) => [id, title, date, attributes])).toEqual([
      ["event-1-1", "Ports", "2021-01-05", { yes: 1, no: 2, abstain: 0, absent: 0 }],
      ["event-2-1", "Roads", "2022-01-05", { yes: 1, no: 0, abstain: 2, absent: 0 }],
    ]);
  });

  test("are also distinguished if a row is a roll call", () => {
    const wide = [
      { session: 1, number: 1, "Ann Bo": "yes", "Cy Do": "no" },
      { session: 2, number: 1, "Ann Bo": "no", "Cy Do": "no" },
    ];
    const { dataset } = fromVotes(wide, { layout: "roll-calls", rollCall: ["session", "number"] });
    expect(dataset.events.map(({ title, attributes }) => [title, attributes])).toEqual([
      ["Roll call 1 1", { yes: 1, no: 1, abstain: 0, absent: 0 }],
      ["Roll call 2 1", { yes: 0, no: 2, abstain: 0, absent: 0 }],
    ]);
    expect(dataset.actors.map(({ name }) => name)).toEqual(["Ann Bo", "Cy Do"]);
  });

  test("refuse a row without a part of the id", () => {
    const gap = [{ session: null, number: 1, member: "Ann Bo", vote: "yes" }, ...rows];
    const { losses } = fromVotes(gap, { rollCall: ["session", "number"] });
    expect(losses.refused.map(({ row, column, message }) => [row, column, message])).toEqual([
      [0, "session", expect.stringContaining("rollCall is missing")],
    ]);
    expect(losses.votes).toMatchObject({ mapped: 6, refused: 1 });
  });

  test("are one conflict for each field, which names the cure", () => {
    const { losses } = fromVotes(rows, { rollCall: "number" });
    expect(losses.duplicates).toBe(3);
    const ofEvents = losses.conflicts.filter(({ kind }) => kind === "events");
    expect(ofEvents.map(({ field, values, count, row }) => [field, values, count, row])).toEqual([
      ["title", ["Ports", "Roads"], 3, 3],
      ["date", ["2021-01-05", "2022-01-05"], 3, 3],
    ]);
    for (const { message } of ofEvents)
      expect(message).toContain('rollCall: [SESSION, "number"], where SESSION is the column');
    // The dates of the votes differ for the same reason as those of the events, so only the values are listed.
    expect(losses.conflicts.filter(({ kind }) => kind === "statements").map(({ field }) => field)).toEqual([
      "attributes.vote",
      "attributes.vote",
    ]);
  });

  test("list another date of a vote only for its roll call", () => {
    const dated = [
      { bill: "12", member: "Ann Bo", vote: "yes", date: "2024-05-02" },
      { bill: "12", member: "Ann Bo", vote: "yes", date: "2024-05-03" },
      { bill: "13", member: "Ann Bo", vote: "yes", date: "2024-05-03" },
    ];
    expect(fromVotes(dated).losses.conflicts.map(({ kind, field }) => [kind, field])).toEqual([
      ["events", "date"],
    ]);
  });
});

describe("an option that names a column", () => {
  test.each(["voter", "rollCall", "vote", "date", "title"] as const)("%s cannot be a function", (option) => {
    expect(() => fromVotes(rows, { [option]: () => "x" } as never)).toThrow(
      new RegExp(`^Option ${option} of fromVotes .*not function`),
    );
  });

  test("names itself if no row has the column", () => {
    expect(() => fromVotes(rows, { rollCall: "nummer" } as never)).toThrow(
      'Option rollCall of fromVotes: no row has a column "nummer".',
    );
    expect(() => fromVotes(rows, { rollCall: ["sesion", "number"] } as never)).toThrow(
      'Option rollCall of fromVotes: no row has a column "sesion". Did you mean "session"?',
    );
  });

  test("cannot be an empty list", () => {
    expect(() => fromVotes(rows, { rollCall: [] })).toThrow(/^Option rollCall of fromVotes .*list/);
  });
});
