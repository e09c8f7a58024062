import { fromEvents, fromVotes } from "demarche/import";
import { describe, expect, test } from "vitest";
import { columnsOfScheme } from "../../src/import/events/schemes.ts";

describe("when of fromVotes", () => {
  const rows = [
    { rcid: 1, session: 78, member: "Ana", vote: "yes" },
    { rcid: 2, session: 79, member: "Ana", vote: "no" },
    { rcid: 2, session: 79, member: "Bo", vote: "yes" },
    { rcid: 2, session: 78, member: "Cy", vote: "perhaps" },
  ];

  test("leaves out rows, whose numbers stay and whose votes count nowhere", () => {
    const { dataset, losses } = fromVotes(rows, { when: ({ session }) => session === 79, firstRow: 10 });
    expect(dataset.statements.map(({ speaker, sources }) => [speaker, sources[0]?.row])).toEqual([
      ["ana", 11],
      ["bo", 12],
    ]);
    expect(dataset.events.map(({ attributes }) => attributes)).toEqual([
      { yes: 1, no: 1, abstain: 0, absent: 0 },
    ]);
    expect(losses.rows).toEqual({ read: 4, mapped: 2, skipped: 2, refused: 0 });
    expect(losses.votes).toEqual({
      read: 2,
      mapped: 2,
      duplicates: 0,
      missing: 0,
      notMembers: 0,
      refused: 0,
    });
    expect(losses.unknownValues).toEqual([]);
    expect(losses.unusedColumns).toEqual([]);
  });

  test("keeps repeated votes of rows that are left out away from the first vote", () => {
    const repeated = [{ rcid: 2, session: 78, member: "Ana", vote: "yes" }, ...rows.slice(1, 3), rows[1]];
    const { losses } = fromVotes(repeated as typeof rows, { when: (_, index) => index > 0 });
    expect([losses.duplicates, losses.conflicts]).toEqual([1, []]);
  });

  test("leaves out rows of wide tables before columns are inferred", () => {
    const wide = [
      { name: "Ana", district: 4, "2024/1": "yes", "2024/2": "no" },
      { name: "Bo", district: 5, "2024/1": "J", "2024/2": "J" },
      { name: "Cy", district: 6, "2024/1": "J", "2024/2": "J" },
    ];
    const { dataset, losses } = fromVotes(wide, { layout: "voters", when: ({ name }) => name === "Ana" });
    expect(dataset.statements).toHaveLength(2);
    expect(losses.inferredColumns.map(({ column, values }) => [column, values])).toEqual([
      ["2024/1", ["yes"]],
      ["2024/2", ["no"]],
    ]);
    expect(losses.refusedVotes).toEqual([]);
    expect(losses.rows).toEqual({ read: 3, mapped: 1, skipped: 2, refused: 0 });
    expect(fromVotes(wide, { layout: "voters", when: () => false }).losses.rows.skipped).toBe(3);
  });

  test("refuses rows for which the function throws, and anything that is not a function", () => {
    const broken = (row: (typeof rows)[number]) => {
      if (row.member === "Bo") throw new Error("no member");
      return row.session === 79;
    };
    const { losses } = fromVotes(rows, { when: broken });
    expect(losses.refused.map(({ message }) => message)).toEqual([
      "row 2 (the 3rd): when is a function that threw: no member. Correct the function.",
    ]);
    expect(losses.votes).toMatchObject({ read: 2, mapped: 1, refused: 1 });
    expect(() => fromVotes(rows, { when: "session" as never })).toThrow(
      'Option when of fromVotes has to be a function of the row, not "session".',
    );
  });
});

test.each(["votes", "voters", "roll-calls"] as const)("an empty table of %s has no votes", (layout) => {
  for (const rows of [[], [null as never]]) {
    const { dataset, losses } = fromVotes(rows, { layout });
    expect(dataset.statements).toEqual([]);
    expect(losses.rows).toEqual({ read: rows.length, mapped: 0, skipped: 0, refused: rows.length });
  }
});

describe("when of fromEvents", () => {
  const columns = columnsOfScheme("icews");
  const row = (id: string, source: string, target: string, code: string) => ({
    "Event ID": id,
    "Event Date": "2024-05-02",
    "Source Name": source,
    "Source Sectors": "",
    "Source Country": source,
    "Event Text": "Make a visit",
    "CAMEO Code": code,
    "Target Name": target,
    "Target Sectors": "",
    "Target Country": target,
  });

  test("leaves out rows, so that they neither repeat an event nor join a meeting", () => {
    const rows = [
      row("1", "Alba", "Borea", "042"),
      row("2", "Borea", "Alba", "043"),
      row("3", "Corva", "Alba", "112"),
      row("3", "Corva", "Alba", "111"),
      row("4", "", "Alba", "020"),
    ];
    const { dataset, losses } = fromEvents(rows, {
      scheme: "icews",
      when: (event, index) => index !== 0 && index !== 2 && event["Source Name"] !== "",
    });
    expect(dataset.meetings.map(({ note, sources }) => [note, sources[0]?.row])).toEqual([["CAMEO 043", 1]]);
    expect(dataset.statements.map(({ act, sources }) => [act, sources[0]?.row])).toEqual([["criticize", 3]]);
    expect(losses.rows).toEqual({ read: 5, mapped: 2, skipped: 3, refused: 0 });
    expect([losses.joinedRows, losses.duplicates]).toEqual([0, 0]);
    expect(dataset.actors.map(({ name }) => name)).toEqual(["Borea", "Alba", "Corva"]);
  });

  test("leaves out the header of rows that are arrays", () => {
    const line = row("1", "Alba", "Borea", "112") as Readonly<Record<string, string>>;
    const cells = columns.map((name) => line[name] ?? "");
    const { losses } = fromEvents([columns.slice(0, 5), cells] as string[][], {
      scheme: "icews",
      when: (each) => each[0] !== "Event ID",
    });
    expect(losses.rows).toEqual({ read: 2, mapped: 1, skipped: 1, refused: 0 });
    expect(fromEvents([line], { scheme: "icews", when: () => false }).losses.rows.skipped).toBe(1);
  });
});
