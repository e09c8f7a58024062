import { describe, expect, test } from "vitest";
import { column } from "../../src/import/column.ts";
import { fromVotes } from "../../src/import/from-votes.ts";
import { mapRows } from "../../src/import/map-rows.ts";
import type { RowMapping } from "../../src/import/shared/mapping/row-mapping.ts";
import { parseDataset } from "../../src/schema/index.ts";

const document = { title: "A table" };
const actor = { type: "state" } as const;

function mapped<R extends object>(rows: readonly R[], mapping: Partial<RowMapping<R>>) {
  const result = mapRows(rows, { document, actor, ...mapping });
  expect(() => parseDataset(result.dataset)).not.toThrow();
  return result;
}

describe("a position", () => {
  const position = (row: { on: string; stance: string; if: string }) =>
    mapped([row], {
      statement: {
        speaker: "Alba",
        act: "assert",
        positions: [{ on: column("on"), stance: column("stance") as never, condition: column("if") }],
      },
    });

  test("without a stance keeps its issue in about, and the condition is in the losses", () => {
    const { dataset, losses } = position({ on: "Toll", stance: "", if: "It is low." });
    expect(dataset.statements[0]).toMatchObject({ positions: [], about: ["toll"] });
    expect(losses.droppedValues).toEqual([
      {
        field: "statement.positions.0.condition",
        column: "if",
        value: "It is low.",
        count: 1,
        row: 0,
        message:
          'row 0 (the first), column "if": statement.positions.0.condition "It is low." was left out, because the position has no stance. Give the stance, or clear the cell.',
      },
    ]);
    expect(losses.unusedColumns).toEqual(["if"]);
  });

  test("without an issue has its stance and its condition in the losses", () => {
    const { dataset, losses } = position({ on: "", stance: "support", if: "It is low." });
    expect(dataset.statements[0]?.positions).toEqual([]);
    expect(losses.droppedValues.map(({ column: name, value }) => [name, value])).toEqual([
      ["stance", "support"],
      ["if", "It is low."],
    ]);
    expect(losses.unusedColumns).toEqual(["stance", "if"]);
  });

  test("has in the losses the cells as they are, and not the values that the mapping gives them", () => {
    const stance = column("stance", { values: { for: "support", against: "oppose" }, empty: "neutral" });
    const rows = [
      { topic: "", stance: "For" },
      { topic: "", stance: "" },
    ];
    const { losses } = mapped(rows, {
      statement: { speaker: "Alba", act: "assert", positions: [{ on: column("topic"), stance }] },
    });
    expect(losses.droppedValues.map(({ value, count, row }) => [value, count, row])).toEqual([["For", 1, 0]]);
    expect(losses.droppedValues[0]?.message).toContain('statement.positions.0.stance "For" was left out');
    const places = mapped([{ lon: "6,15", lat: "" }], {
      event: {
        type: "aid",
        actors: "Alba",
        place: { name: "Port", coordinates: [column("lon"), column("lat")] },
      },
    });
    expect(places.losses.droppedValues.map(({ value }) => value)).toEqual(["6,15"]);
  });

  test("that a function returns is treated alike", () => {
    const rows = [{ on: "Toll" }, { stance: "support" }] as readonly { on?: string; stance?: string }[];
    const { dataset, losses } = mapped(rows, {
      statement: {
        speaker: "Alba",
        act: "assert",
        about: [{ issue: column("on") }],
        positions: (row) => [{ on: row.on, stance: row.stance }] as never,
      },
    });
    expect(dataset.statements.map(({ about }) => about)).toEqual([["toll"], undefined]);
    expect(losses.droppedValues.map(({ field, value, row }) => [field, value, row])).toEqual([
      ["statement.positions", "support", 1],
    ]);
  });

  test("on an issue that the mapping names leaves no trace where its column is empty", () => {
    const { dataset, losses } = mapped([{ toll: "", port: "support" }], {
      statement: {
        speaker: "Alba",
        act: "assert",
        positions: [
          { on: "Toll", stance: column("toll") as never },
          { on: "Port", stance: column("port") as never },
        ],
      },
    });
    expect(dataset.statements[0]).not.toHaveProperty("about");
    expect(dataset.issues.map(({ id }) => id)).toEqual(["port"]);
    expect(losses.droppedValues).toEqual([]);
  });

  test("of a repeated vote is no loss of its own", () => {
    const row = { bill: "1", member: "A. Gray", vote: "yes" };
    expect(fromVotes([row, row]).losses.droppedValues).toEqual([]);
    expect(fromVotes([{ ...row, vote: "absent" }], { absent: "silent" }).losses.droppedValues).toEqual([]);
  });
});

describe("a meeting", () => {
  test("has the principal of a participant without a name in its losses, in any order of the fields", () => {
    for (const participants of [
      [{ actor: column("who"), onBehalfOf: column("for") }],
      [{ onBehalfOf: column("for"), actor: column("who") }],
    ]) {
      const rows = [
        { who: "", for: "Alba" },
        { who: "Gray", for: "" },
      ];
      const { dataset, losses } = mapped(rows, {
        meeting: { format: "talks", participants: participants as never },
      });
      expect(dataset.meetings.map((meeting) => meeting.participants)).toEqual([[], [{ actor: "gray" }]]);
      expect(losses.droppedValues.map(({ column: name, value }) => [name, value])).toEqual([["for", "Alba"]]);
      expect(losses.unusedColumns).toEqual(["for"]);
    }
  });

  test("has the coordinates and the country of a place without a name in its losses", () => {
    const rows = [
      { name: "", land: "Alba", x: "1", y: "2" },
      { name: "Port", land: "Alba", x: "1", y: "" },
    ];
    const { dataset, losses } = mapped(rows, {
      meeting: {
        format: "talks",
        place: { name: column("name"), country: column("land"), coordinates: [column("x"), column("y")] },
      },
    });
    expect(dataset.meetings.map(({ place }) => place)).toEqual([
      undefined,
      { name: "Port", country: "alba" },
    ]);
    expect(losses.droppedValues.map(({ column: name, row, count }) => [name, row, count])).toEqual([
      ["land", 0, 1],
      ["x", 0, 1],
      ["y", 0, 1],
      ["x", 1, 1],
    ]);
    expect(losses.unusedColumns).toEqual(["x", "y"]);
  });

  test("is refused where one object names two references", () => {
    const { losses } = mapRows([{ a: "Alba", b: "Toll" }], {
      document,
      actor,
      meeting: { format: "talks", about: [{ actor: column("a"), issue: column("b") }] as never },
    });
    expect(losses.refused[0]?.message).toContain("Write an object for each");
  });
});

test("the unit of an amount without a value, and the scheme of a missing code, are in the losses", () => {
  const { losses } = mapped([{ value: "", unit: "EUR", scheme: "cameo", code: "" }], {
    event: {
      type: "aid",
      actors: "Alba",
      amount: { value: column("value") as never, unit: column("unit") },
      codes: [{ scheme: column("scheme"), code: column("code") }],
    },
  });
  expect(losses.droppedValues.map(({ column: name, value }) => [name, value])).toEqual([
    ["unit", "EUR"],
    ["scheme", "cameo"],
  ]);
});

test("a refused row has no dropped values, because the row is listed as a whole", () => {
  const { losses } = mapRows([{ who: "", stance: "support" }], {
    document,
    actor,
    statement: {
      speaker: column("who"),
      act: "assert",
      positions: [{ on: "", stance: column("stance") as never }],
    },
  });
  expect(losses.droppedValues).toEqual([]);
  expect(losses.rows.refused).toBe(1);
});

test("a meeting with an empty cell of participants is counted, and a constant empty list is not", () => {
  const rows = ["", "Alba; Borea", " "].map((who) => ({ who, page: 1 }));
  const { dataset, losses } = mapped(rows, {
    meeting: { format: "talks", participants: column("who", { split: ";" }) },
  });
  expect(dataset.meetings.map(({ participants }) => participants.length)).toEqual([0, 2, 0]);
  expect(losses.defaultedFields).toEqual([
    { field: "meeting.participants", column: "who", value: "[]", count: 2, row: 0 },
  ]);
  const parts = { format: "talks", participants: [{ actor: column("who") }] } as const;
  expect(mapped(rows, { meeting: parts }).losses.defaultedFields).toMatchObject([{ count: 2, value: "[]" }]);
  const constant = mapped(rows, { event: { type: "other", actors: [], note: column("who") } });
  expect(constant.losses.defaultedFields).toEqual([]);
});

test("an actor is not its own principal: the principal is left out and listed", () => {
  const rows = [
    { who: "Alba", of: "alba" },
    { who: "Ada Gray", of: "Alba" },
  ];
  const { dataset, losses } = mapped(rows, {
    statement: { speaker: column("who"), onBehalfOf: column("of"), act: "assert" },
    meeting: { format: "talks", participants: [{ actor: column("who"), onBehalfOf: column("of") }] },
    proposal: {
      title: (row) => `Plan of ${row.who}`,
      proposers: column("who"),
      onBehalfOf: column("of"),
      responses: (row) => ({ by: row.who, onBehalfOf: row.of, answer: "welcomed" }),
    },
  });
  expect(dataset.statements.map(({ onBehalfOf }) => onBehalfOf)).toEqual([undefined, "alba"]);
  expect(dataset.meetings.map(({ participants }) => participants[0]?.onBehalfOf)).toEqual([
    undefined,
    "alba",
  ]);
  expect(
    dataset.proposals.map(({ onBehalfOf, responses }) => [onBehalfOf, responses[0]?.onBehalfOf]),
  ).toEqual([
    [undefined, undefined],
    ["alba", "alba"],
  ]);
  expect(losses.droppedValues.map(({ field, value, count }) => [field, value, count]).toSorted()).toEqual([
    ["meeting.participants.0", "alba", 1],
    ["proposal.onBehalfOf", "alba", 1],
    ["proposal.responses", "alba", 1],
    ["statement.onBehalfOf", "alba", 1],
  ]);
  expect(losses.unusedColumns).toEqual([]);
});

test("a value that a row has several times is counted once, because counts are of rows", () => {
  const { losses } = mapRows(
    [
      { who: "Alba; Alba; Alba", act: "sings" },
      { who: "Alba;Alba", act: "warn" },
    ],
    {
      document: { title: "A table" },
      actor: { type: "state" },
      statement: {
        speaker: "Borea",
        act: column("act", { values: {}, otherwise: "assert" }) as never,
        targets: column("who", { split: ";" }),
      },
    },
  );
  expect(losses.droppedValues.map(({ value, count }) => [value, count])).toEqual([["Alba", 2]]);
  expect(losses.unknownValues.map(({ value, count }) => [value, count])).toEqual([["sings", 1]]);
});
