import type { DemarcheError } from "demarche";
import { column, mapRows } from "demarche/import";
import { describe, expect, test } from "vitest";

const document = { title: "Diary" };
const actor = { type: "person" } as const;

describe("an empty cell of a field that has a default", () => {
  test("is counted, with the column and the default", () => {
    const rows = [
      { who: "A", form: "talks", state: "", place: "Diet", role: "", said: "" },
      { who: "B", form: "talks", state: "scheduled", place: "Diet", role: "chair", said: "direct" },
      { who: "C", form: "talks", state: " ", place: "Diet", role: null, said: "" },
    ];
    const { dataset, losses } = mapRows(rows, {
      document,
      actor,
      meeting: { title: "Talks", format: column("form"), status: column("state") },
      event: {
        title: "Talks",
        type: "protest",
        status: column("state", { values: { scheduled: "planned" } }),
      },
      membership: { actor: column("who"), organization: column("place"), role: column("role") },
      statement: { speaker: column("who"), act: "assert", reporting: column("said") },
    });
    expect(dataset.meetings.map(({ status }) => status)).toEqual(["held", "scheduled", "held"]);
    expect(
      losses.defaultedFields.map(({ field, column: name, value, count, row }) => [
        field,
        name,
        value,
        count,
        row,
      ]),
    ).toEqual([
      ["meeting.status", "state", "held", 2, 0],
      ["event.status", "state", "done", 2, 0],
      ["statement.reporting", "said", "indirect", 2, 0],
      ["membership.role", "role", "member", 2, 0],
    ]);
  });

  test("is not counted in a refused row, nor for a field that the mapping does not have", () => {
    const rows = [
      { title: "", state: "" },
      { title: "Talks", state: "held" },
    ];
    const { losses } = mapRows(rows, {
      document,
      meeting: { title: column("title"), format: "talks", status: column("state") },
      statement: { when: () => false, speaker: "A", act: "assert" },
    });
    expect(losses.rows.refused).toBe(1);
    expect(losses.defaultedFields).toEqual([]);
  });

  test("is refused if the field has no default", () => {
    const { losses } = mapRows([{ form: "", kind: "", did: "" }], {
      document,
      actor,
      meeting: { title: "Talks", format: column("form") },
      event: { title: "Talks", type: column("kind") },
      statement: { speaker: "A", act: column("did") },
    });
    expect(losses.refused[0]?.problems.map(({ field, column: name }) => [field, name])).toEqual([
      ["meeting.format", "form"],
      ["event.type", "kind"],
      ["statement.act", "did"],
    ]);
  });
});

describe("a row with several problems", () => {
  const rows = [{ who: "", did: "sing", view: "maybe", said: "loud" }];
  const mapping = {
    document,
    actor,
    statement: {
      speaker: column("who"),
      act: column("did"),
      reporting: column("said"),
      positions: [{ on: "Toll", stance: column("view") }],
    },
  } as const;

  test("has all of them in the losses", () => {
    const { losses } = mapRows(rows, mapping as never);
    const [refused] = losses.refused;
    expect(refused).toMatchObject({ row: 0, field: "statement.speaker", column: "who" });
    expect(refused?.problems.map(({ column: name, value }) => [name, value])).toEqual([
      ["who", undefined],
      ["did", "sing"],
      ["said", "loud"],
      ["view", "maybe"],
    ]);
    expect(refused?.message).toMatch(
      /^row 0 \(the first\) has 4 problems: \(1\) column "who": .* \(4\) column "view": /,
    );
    expect(losses.unknownValues.map(({ value }) => value)).toEqual(["sing", "loud", "maybe"]);
  });

  test("is an error with all of them with onError throw", () => {
    let thrown: unknown;
    try {
      mapRows(rows, { ...mapping, onError: "throw" } as never);
    } catch (error) {
      thrown = error;
    }
    expect((thrown as DemarcheError).issues.map(({ path }) => path)).toEqual([
      "/0/who",
      "/0/did",
      "/0/said",
      "/0/view",
    ]);
    expect((thrown as DemarcheError).issues[1]?.message).toMatch(/^row 0 \(the first\), column "did": /);
  });

  test("names the empty columns if a participant has no name", () => {
    const { losses } = mapRows([{ host: "A", guest: "" }], {
      document,
      actor,
      meeting: {
        title: "Talks",
        format: "talks",
        participants: (row) => [{ actor: row.host }, { actor: row.guest }],
      },
    });
    expect(losses.refused.map(({ message }) => message)).toEqual([
      'row 0 (the first): meeting.participants has an actor without a name. The empty columns of the row are "guest". Give the name, or leave the actor out.',
    ]);
  });
});
