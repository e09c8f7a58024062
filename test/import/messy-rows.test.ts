import type { DemarcheError } from "demarche";
import { column, type DateFormats, fromVotes, mapRows } from "demarche/import";
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
      { title: "", state: "", page: 1 },
      { title: "Talks", state: "held", page: 2 },
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
    const { losses } = mapRows([{ form: "", kind: "", did: "", page: 1 }], {
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

describe("white space and case", () => {
  test("do not matter in enumerations, values and dates", () => {
    const rows = [
      { form: "Talks", state: "Held ", day: "2022-01-21 ", who: " A ", view: "y " },
      { form: " talks", state: "SCHEDULED", day: " 2022-01-22", who: "A", view: "N" },
    ];
    const { dataset, losses } = mapRows(rows, {
      document,
      actor,
      meeting: { title: "Talks", format: column("form"), status: column("state"), date: column("day") },
      statement: {
        speaker: column("who"),
        act: "assert",
        positions: [{ on: "Toll", stance: column("view", { values: { Y: "support", " n": "oppose" } }) }],
      },
    } as never);
    expect(losses.refused).toEqual([]);
    expect(dataset.meetings.map(({ format, status, date }) => [format, status, date])).toEqual([
      ["talks", "held", "2022-01-21"],
      ["talks", "scheduled", "2022-01-22"],
    ]);
    expect(dataset.actors.map(({ name }) => name)).toEqual(["A"]);
    expect(dataset.statements.map(({ positions }) => positions[0]?.stance)).toEqual(["support", "oppose"]);
    expect(losses.unreadableDates).toEqual([]);
  });

  test("are kept apart if keys that differ only in case have different values", () => {
    const { dataset, losses } = mapRows([{ view: "a" }, { view: "A" }], {
      document,
      actor,
      statement: {
        speaker: "A",
        act: "assert",
        positions: [{ on: "Toll", stance: column("view", { values: { a: "neutral", A: "support" } }) }],
      },
    });
    expect(dataset.statements.map(({ positions }) => positions[0]?.stance)).toEqual(["neutral", "support"]);
    const other = mapRows([{ view: "aB" }], {
      document,
      actor,
      statement: {
        speaker: "A",
        act: "assert",
        positions: [{ on: "Toll", stance: column("view", { values: { ab: "neutral", AB: "support" } }) }],
      },
    });
    expect([losses.rows.refused, other.losses.rows.refused]).toEqual([0, 1]);
  });
});

describe("dates that are not EDTF", () => {
  const datesOf = (values: readonly unknown[], dates?: DateFormats) => {
    const { dataset, losses } = mapRows(
      values.map((day) => ({ day })),
      { document, meeting: { title: "Talks", format: "talks", date: column("day", { dates }) } } as never,
    );
    return { dates: dataset.meetings.map(({ date }) => date), losses };
  };

  test.each([
    [
      "day-month-year",
      [
        "21/01/2022",
        "21.1.2022",
        "21-01-2022",
        "21 Jan 2022",
        "21jan2022",
        "21st January, 2022",
        "2022-01-21",
      ],
    ],
    ["month-day-year", ["01/21/2022", "1-21-2022", "Jan 21, 2022", "January 21st 2022"]],
    ["year-month-day", ["2022/01/21", "2022.1.21", "2022 Jan 21", "20220121"]],
    ["excel", [44_582, "44582"]],
  ] as const)("are read in the format %s", (format, values) => {
    const { dates, losses } = datesOf(values, format);
    expect(dates).toEqual(values.map(() => "2022-01-21"));
    expect(losses.unreadableDates).toEqual([]);
  });

  const dmy = 'the format of dates: "day-month-year"';
  test.each([
    [
      "day-month-year",
      {
        "31/02/2022": `In ${dmy} it is 2022-02-31, which is not a date. Correct the cell.`,
        "01/21/2022": `It is not in ${dmy}, but 2022-01-21 in the format "month-day-year". If the column has both, give column("day", { dates: ["day-month-year", "month-day-year"] }).`,
        "21/01/22": `It is not EDTF, and it is not in ${dmy} either. Write the year with four digits`,
        "21 gennaio 2022": `${dmy} either. Only English names of months are read.`,
        soon: `${dmy} either. Write it as "21/01/2022" or "21 Jan 2022", or in EDTF if it is less exact: `,
        "2022/01/21": 'but 2022-01-21 in the format "year-month-day"',
        [`${"1".repeat(60)}`]: "Write it as",
      },
    ],
    [
      "month-day-year",
      {
        "21/01/2022": 'but 2022-01-21 in the format "day-month-year"',
        soon: 'Write it as "01/21/2022" or "Jan 21, 2022", or in EDTF if it is less exact: ',
      },
    ],
    ["excel", { 59: "Write it as 44582", x: "Write it as 44582" }],
  ] as const)("are undated if they do not fit the format %s", (format, cures) => {
    const { dates, losses } = datesOf(Object.keys(cures), format);
    expect(dates).toEqual(Object.keys(cures).map(() => undefined));
    for (const [i, cure] of Object.values(cures).entries())
      expect(losses.unreadableDates[i]?.message).toContain(cure);
  });

  test("are read in several formats of one column, and dates that can be two days are not read", () => {
    const values = ["21/01/2022", "01/21/2022", "3/3/2022", "1/2/2022", 44_582, "Jan 2022", "2022-01-21"];
    const { dates, losses } = datesOf(values, ["day-month-year", "month-day-year", "excel"]);
    const day = "2022-01-21";
    expect(dates).toEqual([day, day, "2022-03-03", undefined, day, "2022-01", day]);
    expect(losses.unreadableDates.map(({ message }) => message)).toEqual([
      'row 3 (the 4th), column "day": meeting.date cannot be "1/2/2022". The date is 2022-02-01 in the format "day-month-year" and 2022-01-02 in the format "month-day-year". Write one of the two. The field was left out.',
    ]);
    expect(datesOf(["x"], ["day-month-year", "excel"]).losses.unreadableDates[0]?.message).toContain(
      'it is not in the formats of dates: "day-month-year", "excel" either.',
    );
    expect(() => column("day", { dates: [] })).toThrow("at least one format");
    expect(() => column("day", { dates: ["excel", "dmy" as never] })).toThrow('cannot be "dmy"');
  });

  test.each([
    ["2022/01/21", 'Write "2022-01-21", or give column("day", { dates: "year-month-day" }).'],
    ["21/01/2022", 'Write "2022-01-21", or give column("day", { dates: "day-month-year" }).'],
    ["01/21/2022", 'Write "2022-01-21", or give column("day", { dates: "month-day-year" }).'],
    ["21/01/22", "Write the year with four digits"],
    ["Jan-22", "Write the year with four digits"],
    [
      "1.2.2022",
      'If the day comes first, give column("day", { dates: "day-month-year" }); if the month does, column("day", { dates: "month-day-year" }).',
    ],
    ["27oct2023", 'Write "2023-10-27", or give column("day", { dates: "day-month-year" }).'],
    ["Oct 27, 2023", 'Write "2023-10-27", or give column("day", { dates: "month-day-year" }).'],
    [44_582, 'If it is a date of Excel, give column("day", { dates: "excel" }).'],
  ])("are undated without a format: %s", (value, cure) => {
    const { dates, losses } = datesOf([value]);
    expect(dates).toEqual([undefined]);
    expect(losses.unreadableDates[0]?.message).toContain(cure);
  });

  test("have a time of day, which is counted once for a cell that two fields read", () => {
    const { losses } = mapRows([{ day: "21/01/2022 10:30" }, { day: "22/01/2022 10:30:00" }], {
      document,
      meeting: { title: "Talks", format: "talks", date: column("day", { dates: "day-month-year" }) },
      event: { title: "Talks", type: "protest", date: column("day", { dates: "day-month-year" }) },
    });
    expect(losses.droppedTimes).toBe(2);
  });

  test("are read by fromVotes", () => {
    const rows = [{ bill: "1", member: "A", vote: "yes", date: "21/01/2022" }];
    const { dataset } = fromVotes(rows, { dates: ["excel", "day-month-year"] });
    expect([dataset.events[0]?.date, dataset.statements[0]?.date]).toEqual(["2022-01-21", "2022-01-21"]);
    const [wrong] = fromVotes(rows).losses.unreadableDates;
    expect(wrong?.message).toContain('Write "2022-01-21", or give dates: "day-month-year".');
  });

  test("need a format that exists, in a field that is a date", () => {
    expect(() => column("day", { dates: "dmy" as never })).toThrow("day-month-year");
    expect(() =>
      mapRows([{ day: "x" }], {
        document,
        meeting: { title: column("day", { dates: "excel" }), format: "talks" },
      }),
    ).toThrow('title is not a date, so its column cannot have dates: "excel"');
  });
});

test("rows whose cells are all empty are left out and counted, and texts for empty cells are given by missing", () => {
  const rows = [
    { who: "Alba", day: "N/A", of: "-", view: "na", note: " - " },
    { who: "", day: null, of: undefined, view: " ", note: "\u00a0" },
    { who: "n/a", day: "", of: "", view: "", note: "" },
  ];
  const mapping = {
    document,
    actor,
    statement: {
      speaker: column("who"),
      act: "assert",
      date: column("day"),
      onBehalfOf: column("of"),
      positions: [{ on: "Toll", stance: column("view", { values: { NA: "neutral" } }) }],
      attributes: ["note"],
    },
  } as const;
  const { dataset, losses } = mapRows(rows, { ...mapping, missing: ["n/a", " - ", "NA"] } as never);
  expect(losses.rows).toEqual({ read: 3, mapped: 1, skipped: 1, refused: 1 });
  expect(dataset.statements).toMatchObject([
    { speaker: "alba", positions: [{ on: "toll", stance: "neutral" }] },
  ]);
  expect(Object.keys(dataset.statements[0] ?? {})).not.toContain("attributes");
  expect(dataset.actors.map(({ name }) => name)).toEqual(["Alba"]);
  expect([losses.unreadableDates, losses.undated]).toEqual([[], 1]);
  expect(() => mapRows(rows, { ...mapping, missing: "n/a" } as never)).toThrow("has to be a list of texts");
});

test("a soft hyphen or a zero-width space in a name does not make another actor", () => {
  const rows = ["Alba", "Al\u00adba", "\u200bAlba"].map((who) => ({ who }));
  const { dataset } = mapRows(rows, {
    document,
    actor,
    statement: { speaker: column("who"), act: "assert" },
  });
  expect(dataset.statements.map(({ speaker }) => speaker)).toEqual(["alba", "alba", "alba"]);
});

describe("characters that nobody sees", () => {
  test("do not stay in names, so that names that look alike are one", () => {
    const rows = ["\ufeffAl\u00adba\u2060", "Alba", "\u200eAl\u200bba\u200f"].map((who) => ({
      who,
      of: "\u200b",
    }));
    const { dataset, losses } = mapRows(rows, {
      document,
      actor: (name) => ({ ...actor, attributes: { length: name.length } }),
      statement: {
        speaker: column("who"),
        onBehalfOf: column("of"),
        act: "assert",
        targets: [column("who")],
      },
      issue: {},
    });
    expect(dataset.actors).toMatchObject([{ id: "alba", name: "Alba", attributes: { length: 4 } }]);
    expect(dataset.actors[0]?.otherNames).toBeUndefined();
    expect([losses.joined, losses.conflicts]).toEqual([[], []]);
  });

  test("are ignored at the ends of cells, in the names of columns and in the keys of values", () => {
    const rows = [
      {
        "who\u200b": "Alba",
        day: "\u200e2024-05-02\u200b",
        act: "demand\u200b",
        "no\u2060te": "\u200b",
        of: "x\u00ad",
      },
      { "who\u200b": "\u200b", day: "\ufeff", act: "\u200b", "no\u2060te": "\u200b", of: "" },
    ];
    const { dataset, losses } = mapRows(rows, {
      document,
      actor,
      missing: ["x"],
      statement: {
        speaker: column("who" as never),
        onBehalfOf: column("of"),
        act: column("act", { values: { "demand\u2060": "deny" } }),
        date: column("day"),
        note: column("note" as never),
      },
    });
    expect(dataset.statements).toHaveLength(1);
    expect(dataset.statements[0]).toMatchObject({ speaker: "alba", act: "deny", date: "2024-05-02" });
    expect(dataset.statements[0]?.note).toBeUndefined();
    expect(losses.rows).toEqual({ read: 2, mapped: 1, skipped: 1, refused: 0 });
  });

  test("are ignored in votes", () => {
    const rows = [
      { bill: "12\u200b", member: "A. Gray\u200b", vote: "\u200byes" },
      { bill: "12", member: "A.\u00ad Gray", vote: "yes" },
      { bill: "12", member: "B. White", vote: "\u200b" },
    ];
    const { dataset, losses } = fromVotes(rows);
    expect(dataset.events.map(({ attributes }) => attributes)).toEqual([
      { yes: 1, no: 0, abstain: 0, absent: 0 },
    ]);
    expect(losses.votes).toMatchObject({ mapped: 1, duplicates: 1, missing: 1, refused: 0 });
  });

  test("do not include joiners, which distinguish words in some languages", () => {
    const rows = ["نامه\u200cها", "نامهها"].map((who) => ({ who }));
    const statement = { speaker: column("who"), act: "assert" } as const;
    const { dataset } = mapRows(rows as readonly { who: string }[], { document, actor, statement });
    expect(dataset.actors.map(({ name }) => name)).toEqual(["نامه\u200cها", "نامهها"]);
  });
});

test("the message about a word that is not an act names the act of the codebook", () => {
  const { losses } = mapRows([{ act: "Condemned" }, { act: "acuse" }], {
    document,
    actor,
    statement: { speaker: "Alba", act: column("act") as never },
  });
  expect(losses.refused.map(({ message }) => message)).toEqual([
    'row 0 (the first), column "act": statement.act cannot be "Condemned". In the codebook, this verb is "criticize" if an actor or its conduct is disapproved of. Write the act, or give values: column(name, { values: { "Condemned": "…" } }).',
    'row 1 (the 2nd), column "act": statement.act cannot be "acuse". Did you mean "accuse"? Write the act, or give values: column(name, { values: { "acuse": "…" } }).',
  ]);
});

describe("columns in fields that have parts", () => {
  const rows = [
    { a: "A", of: "Alba", topic: "Toll; Harbour", page: 1 },
    { a: "", of: "", topic: "", page: 2 },
  ];

  test("are read in references and participants", () => {
    const { dataset } = mapRows(rows, {
      document,
      actor,
      meeting: {
        title: "Talks",
        format: "talks",
        participants: [{ actor: column("a"), onBehalfOf: column("of") }],
        about: [{ issue: column("topic", { split: ";" }) }],
      },
    });
    expect(dataset.meetings.map(({ participants, about }) => [participants, about])).toEqual([
      [[{ actor: "a", onBehalfOf: "alba" }], ["toll", "harbour"]],
      [[], undefined],
    ]);
  });

  test("are named in the cure if they are given alone", () => {
    const meeting = { title: "Talks", format: "talks" } as const;
    expect(() => mapRows(rows, { document, meeting: { ...meeting, place: column("of") as never } })).toThrow(
      'place has to be an object with a name, not column("of"). Write place: { name: column("of") }.',
    );
    const { losses } = mapRows(rows.slice(0, 1), {
      document,
      meeting: { ...meeting, about: column("topic") },
    });
    expect(losses.refused[0]?.message).toContain(
      'For the name of an issue, write [{ issue: column("topic") }]; for an actor or the key of a record of the rows, write { actor: … } or { meeting: … } in its place.',
    );
  });
});
