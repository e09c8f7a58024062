import { stanceAgreement } from "demarche";
import { matchActors } from "demarche/coding";
import { fromVotes, mapRows } from "demarche/import";
import { describe, expect, test } from "vitest";
import { dataset as bundled } from "../../src/data/index.ts";
import type { FromVotesOptions } from "../../src/import/votes/options.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { parseDataset } from "../../src/schema/parse-dataset.ts";

// Invented votes with the columns of the votes of the General Assembly.
const assembly = [
  {
    rcid: "3",
    ccode: "339",
    session: "79",
    date: "2024-05-02",
    vote: "1",
    Country: "Alba",
    unres: "R/79/1",
    short: "Harbours",
  },
  {
    rcid: "3",
    ccode: "355",
    session: "79",
    date: "2024-05-02",
    vote: "3",
    Country: "Borea",
    unres: "R/79/1",
    short: "Harbours",
  },
  {
    rcid: "3",
    ccode: "365",
    session: "79",
    date: "2024-05-02",
    vote: "2",
    Country: "Gray",
    unres: "R/79/1",
    short: "Harbours",
  },
  {
    rcid: "4",
    ccode: "339",
    session: "79",
    date: "2024-05-03",
    vote: "1",
    Country: "Alba",
    unres: "R/79/2",
    short: "Harbours",
  },
  {
    rcid: "4",
    ccode: "355",
    session: "79",
    date: "2024-05-03",
    vote: "8",
    Country: "Borea",
    unres: "R/79/2",
    short: "Harbours",
  },
  {
    rcid: "4",
    ccode: "365",
    session: "79",
    date: "2024-05-03",
    vote: "9",
    Country: "Gray",
    unres: "R/79/2",
    short: "Harbours",
  },
  {
    rcid: "4",
    ccode: "999",
    session: "79",
    date: "2024-05-03",
    vote: "7",
    Country: "Delta",
    unres: "R/79/2",
    short: "Harbours",
  },
];

function checked(result: ReturnType<typeof fromVotes>, rows: readonly object[]) {
  expect(parseDataset(JSON.parse(JSON.stringify(result.dataset)))).toEqual(result.dataset);
  const { read, mapped, skipped, refused } = result.losses.rows;
  expect([read, mapped + skipped + refused]).toEqual([rows.length, rows.length]);
  return result;
}

describe("votes of the General Assembly", () => {
  const { dataset, losses } = checked(fromVotes(assembly, { body: "General Assembly" }), assembly);

  test("are statements with the stance of the vote", () => {
    expect(
      dataset.statements.map(({ speaker, positions: [position], attributes }) => [
        speaker,
        position?.on,
        position?.stance,
        attributes?.vote,
      ]),
    ).toEqual([
      ["alba", "harbours-3", "support", "1"],
      ["borea", "harbours-3", "oppose", "3"],
      ["gray", "harbours-3", "neutral", "2"],
      ["alba", "harbours-4", "support", "1"],
      ["borea", "harbours-4", "neutral", "8"],
    ]);
    expect(dataset.statements[0]?.sources).toEqual([{ document: "roll-calls", row: 0 }]);
  });

  test("have one event for each roll call with its tally", () => {
    expect(dataset.events).toEqual([
      {
        id: "event-3",
        title: "Harbours (3)",
        type: "vote",
        status: "done",
        actors: ["general-assembly"],
        date: "2024-05-02",
        about: ["harbours-3"],
        summary: "Harbours (3)",
        attributes: { yes: 1, no: 1, abstain: 1, absent: 0 },
        sources: [{ document: "roll-calls" }],
      },
      expect.objectContaining({ id: "event-4", attributes: { yes: 1, no: 0, abstain: 0, absent: 1 } }),
    ]);
  });

  test("leave out those who were no members, and refuse values that the coding does not have", () => {
    expect(losses.rows).toEqual({ read: 7, mapped: 5, skipped: 1, refused: 1 });
    expect(losses.refused.map(({ message }) => message)).toEqual([
      'row 6 (the 7th), column "vote": "7" is no vote of the coding "unga", which has "1" (yes); "3" (no); "2" (abstain); "8" (absent); "9" (not-a-member). It is a value of the coding "voteview" (of the Congress). If the source says what it means, give values: { 1: "yes", 2: "abstain", 3: "no", 8: "absent", 9: "not-a-member", 7: MEANING }, where MEANING is one of "yes", "no", "abstain", "absent", "not-a-member".',
    ]);
    expect(losses.unusedColumns).toEqual(["session", "unres"]);
    expect(
      dataset.actors.map(({ id, type, identifiers }) => [id, type, identifiers?.[0]?.identifier]),
    ).toEqual([
      ["general-assembly", "body", undefined],
      ["alba", "state", "339"],
      ["borea", "state", "355"],
      ["gray", "state", "365"],
    ]);
  });

  test("can be compared", () => {
    const [row] = stanceAgreement(dataset, { actors: ["alba", "borea"] });
    expect(row).toMatchObject({ jointly: 2, disagree: 1 });
  });
});

describe("a parliament", () => {
  const members = [
    { Name: "A. Gray", Party: "Green", "2024-01": "Yea", "2024-02": "Nay", "2024-03": "" },
    { Name: "B. White", Party: "Blue", "2024-01": "yea", "2024-02": "Absent", "2024-03": "Abstain" },
  ];
  const meanings = ["neutral", "neutral", "oppose", "support", "support"];

  test("with a row for each member", () => {
    const { dataset, losses } = checked(
      fromVotes(members, {
        layout: "voters",
        columns: ["2024-01", "2024-02", "2024-03"],
        actor: (_, row) => ({ type: "person", attributes: { party: row.Party } }),
      }),
      members,
    );
    expect(dataset.statements.map(({ positions }) => positions[0]?.stance).sort()).toEqual(meanings);
    expect(dataset.statements.map(({ id }) => id)).toEqual(
      [
        "roll-calls-statement-0",
        "roll-calls-statement-1",
        "roll-calls-statement-0-2",
        "roll-calls-statement-1-2",
        "roll-calls-statement-1-3",
      ].sort((a, b) => Number(a.split("-")[3]) - Number(b.split("-")[3])),
    );
    expect(dataset.events.map(({ title, attributes }) => [title, attributes])).toEqual([
      ["Roll call 2024-01", { yes: 2, no: 0, abstain: 0, absent: 0 }],
      ["Roll call 2024-02", { yes: 0, no: 1, abstain: 0, absent: 1 }],
      ["Roll call 2024-03", { yes: 0, no: 0, abstain: 1, absent: 0 }],
    ]);
    expect(dataset.actors[0]).toMatchObject({ id: "a-gray", type: "person", attributes: { party: "Green" } });
    expect(losses.unusedColumns).toEqual([]);
  });

  test("with a row for each roll call", () => {
    const rollCalls = [
      { bill: "1", day: "2024-01-05", title: "Bridges", "A. Gray": "Y", "B. White": "Y" },
      { bill: "2", day: "2024-02-05", title: "Ports", "A. Gray": "N", "B. White": "X" },
      { bill: "3", day: "2024-03-05", title: "Dams", "A. Gray": null, "B. White": "A" },
      { bill: "4", day: "2024-03-05", title: "Boats", "A. Gray": "perhaps", "B. White": "A" },
      { bill: "5", day: "2024-03-06", title: "Nets", "A. Gray": "", "B. White": "" },
    ];
    const { dataset, losses } = checked(fromVotes(rollCalls, { layout: "roll-calls" }), rollCalls);
    expect(dataset.statements.map(({ positions }) => positions[0]?.stance).sort()).toEqual(
      [...meanings, "neutral"].sort(),
    );
    expect(dataset.events.map(({ title, date, attributes }) => [title, date, attributes?.yes])).toEqual([
      ["Bridges", "2024-01-05", 2],
      ["Ports", "2024-02-05", 0],
      ["Dams", "2024-03-05", 0],
      ["Boats", "2024-03-05", 0],
    ]);
    expect(losses.rows).toEqual({ read: 5, mapped: 4, skipped: 1, refused: 0 });
    expect(losses.votes).toEqual({
      read: 10,
      mapped: 6,
      duplicates: 0,
      missing: 3,
      notMembers: 0,
      refused: 1,
    });
    expect(losses.unknownValues).toMatchObject([{ value: "perhaps", count: 1, row: 3 }]);
  });

  test("with one row for each vote, and values of its own", () => {
    const votes = [
      { vote_id: "a", mep: "Ana", position: "J" },
      { vote_id: "a", mep: "Bo", position: "did not vote" },
      { vote_id: "b", mep: "Ana", position: "0" },
    ];
    const { dataset } = checked(
      fromVotes(votes, {
        voter: "mep",
        values: { J: "yes", 0: "absent" },
        issue: (rollCall) => ({
          label: `Motion ${rollCall}`,
          proposition: `Motion ${rollCall} should pass.`,
        }),
      }),
      votes,
    );
    expect(dataset.statements.map(({ speaker, positions }) => [speaker, positions[0]?.stance])).toEqual([
      ["ana", "support"],
      ["bo", "neutral"],
      ["ana", "neutral"],
    ]);
    expect(dataset.issues[0]).toEqual({
      id: "motion-a",
      label: "Motion a",
      proposition: "Motion a should pass.",
    });
  });

  test("of the Congress, with the codes of Voteview", () => {
    const votes = [1, 6, 7, 9, 0].map((cast_code, i) => ({ rollnumber: 12, icpsr: 100 + i, cast_code }));
    const { dataset, losses } = checked(fromVotes(votes, { values: "voteview" }), votes);
    expect(dataset.statements.map(({ positions }) => positions[0]?.stance)).toEqual([
      "support",
      "oppose",
      "neutral",
      "neutral",
    ]);
    expect(dataset.actors.map(({ type, name }) => [type, name])[0]).toEqual(["person", "100"]);
    expect(losses.rows.skipped).toBe(1);
  });
});

test("roll calls of Voteview are distinguished by Congress and chamber", () => {
  const votes = [
    [113, "House", 1],
    [113, "Senate", 1],
    [114, "House", 1],
    [114, "House", 2],
  ].map(([congress, chamber, rollnumber]) => ({ congress, chamber, rollnumber, icpsr: 100, cast_code: 1 }));
  const { dataset, losses } = checked(fromVotes(votes, { values: "voteview" }), votes);
  expect(dataset.events.map(({ title, attributes }) => [title, attributes?.yes])).toEqual([
    ["Roll call 113 House 1", 1],
    ["Roll call 113 Senate 1", 1],
    ["Roll call 114 House 1", 1],
    ["Roll call 114 House 2", 1],
  ]);
  expect([losses.duplicates, losses.unusedColumns]).toEqual([0, []]);
});

describe("a repeated vote", () => {
  const votes = [
    { bill: "12", member: "A. Gray", vote: "Yea", party: "Green" },
    { bill: "12", member: "B. White", vote: "nay", party: "Blue" },
    { bill: "12", member: "a. gray", vote: "yea", party: "Green" },
  ];
  const tallyOf = ({ dataset }: ReturnType<typeof fromVotes>) => dataset.events[0]?.attributes;

  test("that is equal is joined with the first and counted once", () => {
    const result = checked(fromVotes(votes), votes);
    expect(
      result.dataset.statements.map(({ id, speaker, attributes }) => [id, speaker, attributes?.vote]),
    ).toEqual([
      ["roll-calls-statement-0", "a-gray", "Yea"],
      ["roll-calls-statement-1", "b-white", "nay"],
    ]);
    expect(tallyOf(result)).toEqual({ yes: 1, no: 1, abstain: 0, absent: 0 });
    expect(result.losses).toMatchObject({ duplicates: 1, conflicts: [] });
    expect(result.losses.rows).toEqual({ read: 3, mapped: 3, skipped: 0, refused: 0 });
    expect(fromVotes(votes.slice(0, 2)).losses.duplicates).toBe(0);
  });

  test.each(["neutral", "silent"] as const)(
    "that differs is a conflict, and the first is kept (absent: %s)",
    (absent) => {
      const rows = [...votes, { bill: "12", member: "B. White", vote: "absent", party: "Red" }];
      const result = checked(fromVotes(rows, { absent, attributes: ["party"] }), rows);
      expect(
        result.dataset.statements.map(({ positions, about }) => [
          positions.map(({ stance }) => stance),
          about,
        ]),
      ).toEqual([
        [["support"], undefined],
        [["oppose"], undefined],
      ]);
      expect(tallyOf(result)).toEqual({ yes: 1, no: 1, abstain: 0, absent: 0 });
      const conflict = { kind: "statements", id: "roll-calls-statement-1", count: 1, row: 3 };
      expect(result.losses.conflicts).toEqual([
        { ...conflict, field: "attributes.vote", values: ["nay", "absent"] },
        { ...conflict, field: "attributes.party", values: ["Blue", "Red"] },
      ]);
      expect(result.losses.duplicates).toBe(2);
    },
  );

  test("after an absence leaves the absent voter without a position", () => {
    const rows = [
      { bill: "12", member: "Ana", vote: "absent" },
      { bill: "12", member: "Ana", vote: "yes" },
    ];
    const result = checked(fromVotes(rows, { absent: "silent" }), rows);
    expect(result.dataset.statements.map(({ positions }) => positions)).toEqual([[]]);
    expect(tallyOf(result)).toEqual({ yes: 0, no: 0, abstain: 0, absent: 1 });
    expect(result.losses.conflicts).toMatchObject([{ field: "attributes.vote", values: ["absent", "yes"] }]);
  });

  test("counts once beside refused rows and an extended dataset", () => {
    const base = fromVotes([{ bill: "1", member: "A. Gray", vote: "no" }]).dataset;
    const rows = [{ bill: "12", member: "A. Gray", vote: "perhaps" }, ...votes];
    const result = checked(fromVotes(rows, { extends: base, document: { title: "Later votes" } }), rows);
    expect(result.dataset.statements.map(({ speaker }) => speaker)).toEqual(["a-gray", "a-gray", "b-white"]);
    expect(result.dataset.events[1]?.attributes).toEqual({ yes: 1, no: 1, abstain: 0, absent: 0 });
    expect(result.losses.duplicates).toBe(1);
  });

  test.each([
    [
      "voters",
      [
        { name: "Ana", a: "yes", b: "no" },
        { name: "Bo", a: "no", b: "" },
        { name: "ANA", a: "no", b: "no" },
      ],
      { layout: "voters", voter: "name" },
    ],
    [
      "roll-calls",
      [
        { bill: "a", Ana: "yes", Bo: "no", ANA: "no" },
        { bill: "b", Ana: "no", Bo: "", ANA: "no" },
      ],
      { layout: "roll-calls", rollCall: "bill", columns: ["Ana", "Bo", "ANA"] },
    ],
  ])("is found in the layout %s", (_, rows, options) => {
    const result = checked(fromVotes<object>(rows, options as never), rows);
    expect(result.dataset.events.map(({ attributes }) => [attributes?.yes, attributes?.no])).toEqual([
      [1, 1],
      [0, 1],
    ]);
    expect(result.dataset.statements).toHaveLength(3);
    expect(result.losses).toMatchObject({
      duplicates: 2,
      conflicts: [{ field: "attributes.vote", values: ["yes", "no"] }],
    });
  });
});

describe("absent voters", () => {
  const votes = [
    { bill: "12", member: "Ana", vote: "yes" },
    { bill: "12", member: "Bo", vote: "absent" },
    { bill: "12", member: "Cy", vote: "absent" },
  ];
  const pair = { actors: ["bo", "cy"] };

  test("are neutral unless the option says otherwise", () => {
    const { dataset } = fromVotes(votes);
    expect(dataset).toEqual(fromVotes(votes, { absent: "neutral" }).dataset);
    expect(stanceAgreement(dataset, pair)).toMatchObject([{ jointly: 1, agree: 1 }]);
  });

  test.each([undefined, { 12: "Ports" }])("can have no position, and are in the tally", (labels) => {
    const issue = labels === undefined ? undefined : () => ({ label: "Ports" });
    const { dataset } = checked(fromVotes(votes, { absent: "silent", issue }), votes);
    const on = labels === undefined ? "roll-call-12" : "ports";
    expect(dataset.statements.slice(0, 2)).toMatchObject([
      { positions: [{ on, stance: "support" }] },
      { positions: [], about: [on], summary: "Vote: absent, Roll call 12.", attributes: { vote: "absent" } },
    ]);
    expect(dataset.statements[0]).not.toHaveProperty("about");
    expect(dataset.events[0]?.attributes).toEqual({ yes: 1, no: 0, abstain: 0, absent: 2 });
    expect(stanceAgreement(dataset, pair)).toMatchObject([{ jointly: 0, agree: 0, share: null }]);
  });

  test("can have no position in wide tables", () => {
    const rows = [{ name: "Ana", a: "absent", b: "yes" }];
    const { dataset } = checked(fromVotes(rows, { layout: "voters", absent: "silent" }), rows);
    expect(dataset.statements).toMatchObject([
      { positions: [], about: ["roll-call-a"] },
      { positions: [{ on: "roll-call-b", stance: "support" }] },
    ]);
  });
});

describe("an unknown vote", () => {
  const messageOf = (vote: unknown, values?: object) =>
    fromVotes([{ bill: "12", member: "Ana", "Vote cast": vote }], { vote: "Vote cast", values } as never)
      .losses.refused[0]?.message;
  const words =
    '"yes", "y", "yea", "yeas" … (yes); "no", "n", "nay", "nays" … (no); "abstain", "a", "abstained", "abstention" … (abstain); "absent", "x", "nv", "ab" … (absent); "not a member" (not-a-member)';

  test("is named with the column, the coding and the cure", () => {
    expect(messageOf("Paired")).toBe(
      `row 0 (the first), column "Vote cast": "Paired" is no vote of the coding "words", which has ${words}. If the source says what it means, give values: { Paired: MEANING }, where MEANING is one of "yes", "no", "abstain", "absent", "not-a-member".`,
    );
    expect(messageOf("in pairs")).toContain('give values: { "in pairs": MEANING }');
    expect(messageOf("Paired", { J: "yes" })).toContain('which has "j", "yes", "y", "yea" … (yes)');
  });

  test("that is a number may belong to another coding", () => {
    expect(messageOf(3)).toContain(
      'It is a value of the codings "unga" (of the General Assembly) and "voteview" (of the Congress). If the source says what it means, give values: { 3: MEANING }',
    );
  });

  test("that is an object is to be written as a text", () => {
    expect(messageOf(new Date(0))).toContain("Write the vote as a text or a number.");
  });
});

describe("votes and a dataset", () => {
  test("the voters and the issues of which are known", () => {
    const base = mapRows([{ who: "Alba" }], {
      document: { title: "Base" },
      actor: { type: "state" },
      statement: { speaker: "Alba", act: "support", positions: [{ on: "Harbours", stance: "support" }] },
    }).dataset;
    const rows = assembly.slice(0, 3).map((row) => ({ ...row, Country: row.Country.toUpperCase() }));
    const { dataset, losses } = fromVotes(rows, { extends: base });
    expect(losses.matched.map(({ id }) => id)).toEqual(["alba", "harbours"]);
    expect(dataset.actors[0]?.otherNames).toEqual([{ name: "ALBA", documents: ["roll-calls"] }]);
  });
});

describe("mistakes", () => {
  test.each([
    [
      { layout: "wide" },
      'Option layout of fromVotes cannot be "wide". Use one of "votes", "voters", "roll-calls".',
    ],
    [
      { values: "un" },
      'Option values of fromVotes cannot be "un". Use one of "words", "unga", "voteview". Or write { J: "yes", N: "no" }.',
    ],
    [
      { values: { 1: "support" } },
      'Option values of fromVotes: "1" cannot mean "support". Use one of "yes", "no", "abstain", "absent", "not-a-member".',
    ],
    [{ absent: "silence" }, 'Option absent of fromVotes cannot be "silence". Did you mean "silent"?'],
    [{ voter: "who" }, 'Option voter of fromVotes: no row has a column "who". Use one of "rcid",'],
    [{ columns: [] }, "Option columns of fromVotes has to be an array of columns, not an array of 0."],
  ])("%j", (options, message) => {
    expect(() => fromVotes(assembly, options as never)).toThrow(message);
  });

  test("rows without a column for the voter", () => {
    expect(() => fromVotes([{ a: 1, b: 2 }])).toThrow(
      "fromVotes needs option voter, because no column has one of the names",
    );
    expect(() => fromVotes("a" as never)).toThrow(
      'fromVotes takes an array of rows, not "a". Parse the file first.',
    );
  });
});

/** Imports rows, and checks that the dataset can be parsed and that every row is counted. */
function imported(rows: readonly object[], options: FromVotesOptions<object> = {}) {
  const result = fromVotes(rows, options as never);
  expect(() => parseDataset(result.dataset)).not.toThrow();
  const { read, mapped, skipped, refused } = result.losses.rows;
  expect(mapped + skipped + refused).toBe(read);
  return result;
}

describe("wide tables with other columns", () => {
  const rollCalls = [
    { bill: "12", session: 79, place: "Port", Alba: "yes", Borea: "no" },
    { bill: "13", session: 79, place: "", Alba: "no", Borea: "" },
  ];

  test("a column in which no cell is a vote has no votes, and the losses say so", () => {
    const { dataset, losses } = imported(rollCalls, { layout: "roll-calls" });
    expect(dataset.actors.map(({ id }) => id)).toEqual(["alba", "borea"]);
    expect(losses.rows).toMatchObject({ mapped: 2, refused: 0 });
    expect(losses.otherColumns).toEqual([
      {
        column: "session",
        value: "79",
        message:
          'column "session": none of its cells is a vote of the coding "words", for example 79. If they are votes, say what they mean with values; if not, name the column in attributes to keep it.',
      },
      expect.objectContaining({ column: "place", value: "Port" }),
    ]);
    expect(losses.unusedColumns).toEqual(["session", "place"]);
  });

  test("an unknown value in a column with votes is refused, and the message says how to leave the column out", () => {
    const rows = [
      { bill: "12", note: "a", Alba: "yes" },
      { bill: "13", note: "late", Alba: "no" },
    ];
    const { losses } = imported(rows, { layout: "roll-calls" });
    expect(losses.rows).toMatchObject({ mapped: 2, refused: 0 });
    expect(losses.refusedVotes[0]?.message).toContain(
      'If "note" is no column with votes, name those that are in columns.',
    );
    expect(imported(rows, { layout: "roll-calls", columns: ["Alba"] as never }).losses.rows.mapped).toBe(2);
  });

  test("without any vote, the error names the columns", () => {
    expect(() => fromVotes([{ bill: "12", Alba: "J", Borea: "N?" }], { layout: "roll-calls" })).toThrow(
      'fromVotes: no column has a vote of the coding "words". Say what the values mean with values, or name the columns with votes in columns. The columns that no option names are "Alba", "Borea".',
    );
  });

  test("without a layout, the error says which columns have votes and which layouts there are", () => {
    expect(() => fromVotes(rollCalls)).toThrow(
      '2 columns have votes, such as "Alba" and "Borea". If a row is a roll call with a column for each voter, give layout: "roll-calls"; if it is a voter with a column for each roll call, give layout: "voters".',
    );
  });
});

describe("the kind of voters", () => {
  const typesOf = (rows: readonly object[], options = {}) =>
    imported(rows, options).dataset.actors.map(({ type }) => type);

  test("is a state if the columns have the names or codes of states", () => {
    const layout = "roll-calls" as const;
    expect(typesOf([{ bill: "12", France: "yes", "Russian Federation": "no" }], { layout })).toEqual([
      "state",
      "state",
    ]);
    expect(typesOf([{ bill: "12", FRA: "yes", RUS: "no" }], { layout })).toEqual(["state", "state"]);
    expect(typesOf([{ bill: "12", "A. Gray": "yes", Jordan: "no", "B. White": "no" }], { layout })).toEqual([
      "person",
      "person",
      "person",
    ]);
  });

  test("is a person in a table with members and their countries", () => {
    const rows = [{ bill: "12", member: "A. Gray", country: "France", vote: "yes" }];
    expect(imported(rows).dataset.actors).toMatchObject([{ name: "A. Gray", type: "person" }]);
  });

  test("can be given", () => {
    const rows = [{ bill: "12", Greens: "yes", Reds: "no" }];
    expect(typesOf(rows, { layout: "roll-calls", voterType: "group" })).toEqual(["group", "group"]);
    expect(() => fromVotes(rows, { voterType: "party" as never })).toThrow("voterType");
  });
});

describe("codes of states", () => {
  test("match the states of the extended dataset, and name voters that only have a code", () => {
    const rows = [
      { rcid: 3, ccode: 365, member: 1, vote: 1 },
      { rcid: 3, ccode: 160, member: 1, vote: 3 },
    ];
    const { dataset, losses } = imported(rows, { extends: bundled });
    expect(losses.matched).toEqual([{ kind: "actors", name: "365", id: "russia", because: "identifier" }]);
    expect(dataset.actors.find(({ id }) => id === "argentina")).toMatchObject({
      name: "Argentina",
      type: "state",
    });
    expect(losses.unmatched).toEqual([
      { kind: "actors", name: "160", id: "argentina" },
      { kind: "issues", name: "3", id: "roll-call-3" },
    ]);
  });

  test("that no register has are counted, and the row is kept", () => {
    const rows = [
      { rcid: 3, ccode: -2, country: "Alba", vote: 1 },
      { rcid: 4, ccode: -2, country: "Alba", vote: 1 },
      { rcid: 3, ccode: 999, country: "Borea", vote: 3 },
    ];
    const { dataset, losses } = imported(rows, { extends: bundled });
    expect(losses.rows).toMatchObject({ mapped: 3, refused: 0 });
    expect(losses.unknownValues).toEqual([
      { field: "actor.identifiers", column: "ccode", value: "-2", row: 0, count: 2 },
      { field: "actor.identifiers", column: "ccode", value: "999", row: 2, count: 1 },
    ]);
    expect(dataset.actors.find(({ id }) => id === "alba")).not.toHaveProperty("identifiers");
    expect(losses.unmatched.map(({ name }) => name)).toEqual(["Alba", "Borea", "3", "4"]);
  });
});

test("a vote with a wrong date is kept without the date, and the message names the column", () => {
  const rows = [{ bill: "12", member: "A. Gray", vote: "yes", date: "5/2/2024" }];
  const { dataset, losses } = imported(rows);
  expect(dataset.statements).toHaveLength(1);
  expect("date" in (dataset.statements[0] as object)).toBe(false);
  expect(losses.unreadableDates[0]).toMatchObject({ field: "event.date", column: "date", value: "5/2/2024" });
  expect(losses.unreadableDates[0]?.message).toMatch(
    /^row 0 \(the first\), column "date": event.date cannot be/,
  );
});

test("rows are counted from firstRow", () => {
  const rows = [
    { bill: "12", member: "A. Gray", vote: "maybe" },
    { bill: "12", member: "B. White", vote: "yes" },
  ];
  const { dataset, losses } = imported(rows, { firstRow: 40 });
  expect(losses.refused[0]?.message).toMatch(/^row 40 \(the first\)/);
  expect(dataset.statements[0]?.sources).toEqual([{ document: "roll-calls", row: 41 }]);
});

test("a voter whose name is written in two ways has one vote", () => {
  const rows = ["A. Gray", "A.  Gray", "a. gray "].map((member) => ({ bill: "12", member, vote: "yes" }));
  const { dataset, losses } = fromVotes(rows);
  expect([dataset.statements.length, losses.duplicates]).toEqual([1, 2]);
  expect(dataset.events[0]?.attributes).toMatchObject({ yes: 1 });
});

test("records without a date are counted, without those of the extended dataset", () => {
  const rows = [
    { bill: "12", member: "A. Gray", vote: "yes", date: "2024-05-02" },
    { bill: "13", member: "A. Gray", vote: "yes", date: "spring" },
    { bill: "14", member: "A. Gray", vote: "yes", date: "" },
  ];
  const { dataset, losses } = fromVotes(rows);
  // Two roll calls and the vote on each of them have no date.
  expect(losses.undated).toBe(4);
  expect(fromVotes(rows.slice(0, 1), { extends: dataset }).losses.undated).toBe(0);
});

test("values with underscores and voters with numbers are read", () => {
  const rows = ["FOR", "AGAINST", "ABSTENTION", "DID_NOT_VOTE"].map((position, i) => ({
    vote_id: "12",
    member_id: 100 + i,
    position,
  }));
  const { dataset, losses } = fromVotes(rows);
  expect(losses.votes).toMatchObject({ read: 4, mapped: 4 });
  expect(dataset.events[0]?.attributes).toEqual({ yes: 1, no: 1, abstain: 1, absent: 1 });
  expect(dataset.statements[3]?.attributes).toEqual({ vote: "DID_NOT_VOTE" });
  const own = fromVotes([{ ...rows[0], position: "SENT_HOME" }], { values: { sent_home: "absent" } });
  expect(own.losses.votes.mapped).toBe(1);
});

describe("a vote without a date", () => {
  const vote = (member: string, date: unknown, bill = "12") => ({ bill, member, vote: "yes", date });
  const datesOf = (rows: readonly object[], options: FromVotesOptions<object> = {}) => {
    const { dataset, losses } = fromVotes(rows, options);
    return { dates: dataset.statements.map(({ date }) => date), losses };
  };

  test("has the date of its roll call, which any row can give", () => {
    const rows = [
      vote("A. Gray", ""),
      vote("B. White", "3/11/2021"),
      vote("C. Black", null),
      vote("D. Reed", "", "13"),
    ];
    const { dates, losses } = datesOf(rows, { dates: "day-month-year", firstRow: 2 });
    expect(dates).toEqual(["2021-11-03", "2021-11-03", "2021-11-03", undefined]);
    expect(losses.defaultedFields).toEqual([
      { field: "statement.date", column: "date", value: "3/11/2021", count: 2, row: 2 },
    ]);
    // The roll call 13 and its vote have no date.
    expect(losses.undated).toBe(2);
    expect(losses.unusedColumns).toEqual([]);
  });

  test("is undated if its date cannot be read", () => {
    const { dates, losses } = datesOf([
      vote("A. Gray", "spring"),
      vote("B. White", "2021-11-03"),
      vote("C. Black", ""),
    ]);
    expect(dates).toEqual([undefined, "2021-11-03", "2021-11-03"]);
    expect(losses.unreadableDates.map(({ column, row, count }) => [column, row, count])).toEqual([
      ["date", 0, 1],
    ]);
  });

  test("is not counted if its row is refused", () => {
    const refused = { ...vote("C. Black", ""), vote: "maybe" };
    expect(datesOf([vote("A. Gray", "2021-11-03"), refused]).losses.defaultedFields).toEqual([]);
  });
});

describe("voters that are only known by their codes", () => {
  const codesOf = ({ dataset }: { readonly dataset: Dataset }) =>
    dataset.actors.map(({ id, name, identifiers }) => [
      id,
      name,
      ...(identifiers ?? []).map(({ scheme, identifier }) => `${scheme} ${identifier}`),
    ]);
  const iso = [
    ["russia", "Russia", "iso3166-1-alpha-3 RUS"],
    ["romania", "Romania", "iso3166-1-alpha-3 ROU"],
  ];

  test("have the names and the codes of their states, in every layout", () => {
    const wide = [{ bill: "1", RUS: "no", ROU: "yes" }];
    expect(codesOf(fromVotes(wide, { layout: "roll-calls" }))).toEqual(iso);
    const long = [
      { bill: "1", country: "RUS", vote: "no" },
      { bill: "1", country: "ROU", vote: "yes" },
    ];
    expect(codesOf(fromVotes(long))).toEqual(iso);
    const voters = [
      { country: "RUS", "bill 1": "no" },
      { country: "ROU", "bill 1": "yes" },
    ];
    expect(codesOf(fromVotes(voters, { layout: "voters" }))).toEqual(iso);
    const matched = matchActors(bundled, fromVotes(wide, { layout: "roll-calls" }).dataset);
    expect(matched.map(({ first, second }) => [first, second])).toContainEqual(["russia", "russia"]);
  });

  test("have codes of the register that has most of them", () => {
    const letters = [{ bill: "1", ROM: "no", FRN: "yes", RUS: "no" }];
    expect(codesOf(fromVotes(letters, { layout: "roll-calls" }))).toEqual([
      ["romania", "Romania", "cow ROM"],
      ["france", "France", "cow FRN"],
      ["russia", "Russia", "cow RUS"],
    ]);
    const two = [{ bill: "1", RO: "no", FR: "yes" }];
    expect(codesOf(fromVotes(two, { layout: "roll-calls" })).map(([, , code]) => code)).toEqual([
      "iso3166-1-alpha-2 RO",
      "iso3166-1-alpha-2 FR",
    ]);
  });

  test("have no codes if they are persons, and a name of another kind stays as it is", () => {
    const persons = [{ bill: "1", RUS: "no", ROU: "yes" }];
    expect(codesOf(fromVotes(persons, { layout: "roll-calls", voterType: "person" }))).toEqual([
      ["rus", "RUS"],
      ["rou", "ROU"],
    ]);
    const mixed = [{ bill: "1", RUS: "no", ROU: "yes", "Holy See": "yes", Freedonia: "yes" }];
    expect(codesOf(fromVotes(mixed, { layout: "roll-calls" })).map(([, name]) => name)).toEqual([
      "Russia",
      "Romania",
      "Holy See",
      "Freedonia",
    ]);
  });
});

describe("codes of voters beside names", () => {
  const votersOf = (headers: readonly string[], options: object = {}) => {
    const rows = [0, 1].map((bill) => ({
      bill: `b${bill}`,
      ...Object.fromEntries(headers.map((name) => [name, "yes"])),
    }));
    const { dataset, losses } = fromVotes(rows, { layout: "roll-calls", ...options });
    const actors = dataset.actors.map(({ name, type, identifiers }) => [
      name,
      type,
      identifiers?.map(({ scheme, identifier }) => `${scheme} ${identifier}`).join() ?? "",
    ]);
    return { actors, unknown: losses.unknownValues, dataset };
  };

  test("are those of states if the names are those of states", () => {
    expect(votersOf(["FRA", "RUS", "Germany", "Spain", "Italy", "Greece"]).actors).toEqual([
      ["France", "state", "iso3166-1-alpha-3 FRA"],
      ["Russia", "state", "iso3166-1-alpha-3 RUS"],
      ["Germany", "state", ""],
      ["Spain", "state", ""],
      ["Italy", "state", ""],
      ["Greece", "state", ""],
    ]);
  });

  test("say that the voters are states, whose other names can be in any language", () => {
    const headers = ["FRA", "CHN", "RUS", "Allemagne", "Espagne", "Italie", "Grèce"];
    expect(votersOf(headers).actors.map(([name, type]) => `${name}: ${type}`)).toEqual([
      "France: state",
      "China: state",
      "Russia: state",
      "Allemagne: state",
      "Espagne: state",
      "Italie: state",
      "Grèce: state",
    ]);
    const known = votersOf(headers, { extends: bundled }).dataset.statements.slice(-7);
    expect(known.slice(0, 3).map(({ speaker }) => speaker)).toEqual(["france", "china", "russia"]);
  });

  test("are not read from initials and family names of persons", () => {
    const headers = ["A. Gray", "B. White", "Jordan", "C. Black", "FR", "DE", "D. Green", "E. Brown", "AB"];
    expect(new Set(votersOf(headers).actors.map(([, type]) => type))).toEqual(new Set(["person"]));
    expect(votersOf(["Kenya", "Ghana", "Egypt", "AU"]).actors.at(-1)).toEqual(["AU", "state", ""]);
  });

  test("are losses if the register does not have them", () => {
    expect(votersOf(["FRA", "RUS", "YUG", "ZZX", "Germany"]).unknown).toEqual(
      ["YUG", "ZZX"].map((name) => ({
        field: "actor.identifiers",
        column: name,
        value: name,
        count: 2,
        row: 0,
      })),
    );
    const long = ["FRA", "ZZX", "ZZX"].map((country, i) => ({ bill: i, country, vote: "yes" }));
    expect(fromVotes(long, { firstRow: 5 }).losses.unknownValues).toEqual([
      { field: "actor.identifiers", column: "country", value: "ZZX", count: 2, row: 6 },
    ]);
    expect(votersOf(["France", "Germany", "EUR"]).unknown).toEqual([]);
  });
});

test("a table in which a row is a vote is no wide table, unless the columns with votes are named", () => {
  const rows = [
    { bill: "1", country: "Alba", vote: "no" },
    { bill: "1", country: "Borea", vote: "yes" },
  ];
  expect(() => fromVotes(rows, { layout: "roll-calls" })).toThrow(
    'fromVotes: layout cannot be "roll-calls", because the column "vote" has votes and the column "country" has names of voters, so a row is a vote. Leave layout out, or name the columns with votes in columns.',
  );
  expect(() => fromVotes(rows, { layout: "voters" })).toThrow('the column "bill" has names of roll calls');
  expect(fromVotes(rows, { layout: "voters", columns: ["vote"] }).losses.votes.mapped).toBe(2);
  expect(fromVotes(rows).losses.votes.mapped).toBe(2);
});

test("a repeated vote under another name of the voter is joined, and the names are listed", () => {
  const rows = ["CZECHIA", "Czech Republic"].map((country) => ({ bill: "1", country, vote: "yes" }));
  const { dataset, losses } = fromVotes(rows);
  expect([dataset.statements.length, losses.duplicates]).toEqual([1, 1]);
  expect(losses.joined.map(({ id, names }) => [id, names])).toEqual([
    ["czechia", ["CZECHIA", "Czech Republic"]],
  ]);
  expect(dataset.actors[0]?.otherNames?.map(({ name }) => name)).toEqual(["Czech Republic"]);
});

describe("an event cites the rows on which its tally rests", () => {
  const table = { document: "roll-calls" };

  test("as a whole if they are several, so that no row is named for the others", () => {
    const rows = [
      { bill: "12", member: "A. Gray", vote: "yes" },
      { bill: "13", member: "A. Gray", vote: "no" },
      { bill: "12", member: "B. White", vote: "no" },
    ];
    const { dataset } = fromVotes(rows);
    expect(dataset.events.map(({ sources }) => sources)).toEqual([[table], [{ ...table, row: 1 }]]);
    expect(dataset.statements.map(({ sources }) => sources[0]?.row)).toEqual([0, 1, 2]);
  });

  test("as a whole in a table in which a row is a voter", () => {
    const rows = [
      { name: "A. Gray", first: "yes", second: "no" },
      { name: "B. White", first: "no", second: "" },
    ];
    const { dataset } = fromVotes(rows, { layout: "voters", columns: ["first", "second"] });
    expect(dataset.events.map(({ sources }) => sources)).toEqual([[table], [{ ...table, row: 0 }]]);
  });

  test("by the number of the row in a table in which a row is a roll call", () => {
    const rows = [
      { bill: "12", "A. Gray": "yes", "B. White": "no" },
      { bill: "13", "A. Gray": "no", "B. White": "no" },
    ];
    const { dataset } = fromVotes(rows, { layout: "roll-calls", firstRow: 10 });
    expect(dataset.events.map(({ sources }) => sources)).toEqual([
      [{ ...table, row: 10 }],
      [{ ...table, row: 11 }],
    ]);
  });

  test("and the statement cites a row that repeats its vote", () => {
    const row = { bill: "12", member: "A. Gray", vote: "yes" };
    const { dataset } = fromVotes([row, row]);
    expect(dataset.events[0]?.sources).toEqual([table]);
    expect(dataset.statements[0]?.sources).toEqual([
      { ...table, row: 0 },
      { ...table, row: 1 },
    ]);
  });

  test("by document if the rows name their own documents, and each document once", () => {
    const rows = [1, 1, 2].map((page, i) => ({ bill: "12", member: `M${i}`, vote: "yes", page }));
    const document = { title: "Minutes", url: (row: (typeof rows)[0]) => `https://example.org/${row.page}` };
    const { dataset } = fromVotes(rows, { document });
    expect(dataset.events[0]?.sources).toEqual([{ document: "minutes" }, { document: "minutes-2" }]);
  });
});
