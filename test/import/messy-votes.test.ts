import type { DemarcheError } from "demarche";
import { fromPopolo, fromVotes } from "demarche/import";
import { describe, expect, test } from "vitest";

const marks = [
  "NA",
  "n/a",
  "#N/A",
  "-",
  "–",
  ".",
  "",
  " ",
  "NaN",
  "NULL",
  "None",
  "<NA>",
  Number.NaN,
  null,
  undefined,
];

describe("missing data", () => {
  test.each(["words", "unga", "voteview"] as const)("has no vote in the coding %s", (values) => {
    const yes = values === "words" ? "yes" : "1";
    const rows = [...marks, yes].map((vote, i) => ({ bill: "12", member: `M ${i}`, vote }));
    const { dataset, losses } = fromVotes(rows, { values });
    expect(dataset.statements).toHaveLength(1);
    expect(dataset.events[0]?.attributes).toEqual({ yes: 1, no: 0, abstain: 0, absent: 0 });
    expect(losses.refused).toEqual([]);
    expect(losses.unknownValues).toEqual([]);
    expect(losses.rows.skipped).toBe(marks.length);
    expect(losses.votes).toEqual({
      read: marks.length + 1,
      mapped: 1,
      duplicates: 0,
      missing: marks.length,
      notMembers: 0,
      refused: 0,
    });
  });

  test("is distinguished from votes of those who were not members", () => {
    const rows = ["NA", "not a member", "", "NA"].map((vote, i) => ({ bill: "12", member: `M ${i}`, vote }));
    const { losses } = fromVotes(rows, { firstRow: 10 });
    expect(losses.skippedVotes).toEqual([
      { because: "missing", column: "vote", value: "NA", count: 2, row: 10 },
      { because: "not-a-member", column: "vote", value: "not a member", count: 1, row: 11 },
      { because: "missing", column: "vote", value: "", count: 1, row: 12 },
    ]);
    expect(losses.votes).toMatchObject({ read: 4, missing: 3, notMembers: 1 });
  });

  test("is a vote if the caller says so", () => {
    const rows = [{ bill: "12", member: "M", vote: "-" }];
    expect(fromVotes(rows, { values: { "-": "absent" } }).dataset.events[0]?.attributes?.absent).toBe(1);
  });

  test("is a missing option in a Popolo file", () => {
    const { losses } = fromPopolo({
      persons: [{ id: "p1", name: "Ada Bo" }],
      vote_events: [{ id: "v1", votes: [{ voter_id: "p1", option: "N/A" }] }],
    });
    expect(losses.refused.map(({ message }) => message)).toEqual([
      expect.stringContaining("the option is missing"),
    ]);
    expect(losses.unknownValues).toEqual([]);
  });
});

test.each([4, 99, "Yea", "yes?"])("the message about the unknown vote %s proposes no meaning", (vote) => {
  const { losses } = fromVotes([{ bill: "12", member: "M", vote }], { values: "unga" });
  const message = losses.refused[0]?.message as string;
  expect(message).toContain(`${vote}${typeof vote === "number" || vote === "Yea" ? "" : '"'}: MEANING }`);
  expect(message).toContain('where MEANING is one of "yes", "no", "abstain", "absent", "not-a-member".');
});

describe("a wrong cell of a wide table", () => {
  const rows = [
    { name: "Ada", "2024/1": "yes", "2024/2": "paired", "2024/3": "no" },
    { name: "Bo", "2024/1": "no", "2024/2": "yes", "2024/3": "NA" },
    { name: "", "2024/1": "yes", "2024/2": "yes", "2024/3": "yes" },
  ];
  const options = { layout: "voters", firstRow: 5 } as const;

  test("costs one vote", () => {
    const { dataset, losses } = fromVotes(rows, options);
    expect(dataset.statements.map(({ speaker, positions }) => [speaker, positions[0]?.stance])).toEqual([
      ["ada", "support"],
      ["ada", "oppose"],
      ["bo", "oppose"],
      ["bo", "support"],
    ]);
    expect(dataset.events.map(({ attributes }) => [attributes?.yes, attributes?.no])).toEqual([
      [1, 1],
      [0, 1],
      [1, 0],
    ]);
    expect(losses.rows).toEqual({ read: 3, mapped: 2, skipped: 1, refused: 0 });
    expect(losses.votes).toEqual({
      read: 9,
      mapped: 4,
      duplicates: 0,
      missing: 4,
      notMembers: 0,
      refused: 1,
    });
    expect(losses.refusedVotes).toMatchObject([{ row: 5, column: "2024/2", value: "paired" }]);
    expect(losses.refusedVotes[0]?.message).toMatch(
      /^row 5 \(the first\), column "2024\/2": "paired" is no vote/,
    );
    expect(losses.unknownValues).toMatchObject([{ column: "2024/2", value: "paired", count: 1, row: 5 }]);
    expect(losses.skippedVotes).toContainEqual({
      because: "no-voter",
      column: "2024/1",
      value: "yes",
      count: 1,
      row: 7,
    });
  });

  test("is in the error with onError throw, with the problems of rows", () => {
    const thrown = (given: readonly object[]) => {
      try {
        fromVotes(given, { ...options, onError: "throw" } as never);
      } catch (error) {
        return (error as DemarcheError).issues.map(({ path }) => path);
      }
      return [];
    };
    expect(thrown(rows)).toEqual(["/0/2024~12"]);
    expect(thrown([...rows, 3 as never])).toEqual(["/3", "/0/2024~12"]);
  });
});

describe("the columns with votes of a wide table", () => {
  const rows = [
    { name: "Ada", district: 1, note: "no", "2024/1": 1, "2024/2": 6 },
    { name: "Bo", district: 5, note: "late", "2024/1": 6, "2024/2": 9 },
    { name: "Cy", district: 5, note: "ill", "2024/1": 1, "2024/2": null },
  ];

  test("are listed with their values", () => {
    const { losses } = fromVotes(rows, { layout: "voters", values: "voteview" });
    expect(losses.inferredColumns).toEqual([
      { column: "district", votes: 3, values: ["1", "5"] },
      { column: "2024/1", votes: 3, values: ["1", "6"] },
      { column: "2024/2", votes: 2, values: ["6", "9"] },
    ]);
    const named = fromVotes(rows, { layout: "voters", values: "voteview", columns: ["2024/1", "2024/2"] });
    expect(named.losses.inferredColumns).toEqual([]);
    expect(named.dataset.events).toHaveLength(2);
  });

  test("are those of which at least half of the cells are votes", () => {
    const words = rows.map(({ name, note, district }) => ({
      name,
      note,
      bill: district === 1 ? "yes" : "no",
    }));
    const { losses } = fromVotes(words, { layout: "voters" });
    expect(losses.inferredColumns.map(({ column }) => column)).toEqual(["bill"]);
    expect(losses.otherColumns.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^column "note": only 1 of its 3 cells are votes of the coding "words", unlike "late"\./,
      ),
    ]);
  });
});

describe("the names and codes of voters", () => {
  test("are found in a table of the digital library of the United Nations", () => {
    const rows = [
      {
        ms_code: "FRA",
        ms_name: "FRANCE",
        ms_vote: "Y",
        date: "2024-05-02",
        resolution: "A/RES/79/1",
        title: "Ports",
      },
      {
        ms_code: "ALB",
        ms_name: "ALBANIA",
        ms_vote: "A",
        date: "2024-05-02",
        resolution: "A/RES/79/1",
        title: "Ports",
      },
    ];
    const { dataset, losses } = fromVotes(rows);
    expect(
      dataset.actors.map(({ name, type, identifiers }) => [name, type, identifiers?.[0]?.identifier]),
    ).toEqual([
      ["FRANCE", "state", "FRA"],
      ["ALBANIA", "state", "ALB"],
    ]);
    expect(losses.votes.mapped).toBe(2);
  });

  test("are found in a table of Voteview with the names of members", () => {
    const rows = [
      { congress: 117, chamber: "House", rollnumber: 1, icpsr: 20301, bioname: "GRAY, Ada", cast_code: 1 },
    ];
    const { dataset } = fromVotes(rows, {
      values: "voteview",
      voterCode: { column: "icpsr", scheme: "icpsr" },
    });
    expect(dataset.actors).toMatchObject([
      { name: "GRAY, Ada", type: "person", identifiers: [{ scheme: "icpsr", identifier: "20301" }] },
    ]);
  });

  test("match actors by the column that voterCode names", () => {
    const first = fromVotes([{ bill: "1", member: "Ada", id: "Q1", vote: "yes" }], {
      voterCode: { column: "id", scheme: "wikidata" },
    });
    const second = fromVotes(
      [
        { bill: "2", member: "A. Gray", id: "Q1", vote: "no" },
        { bill: "2", member: "Bo", id: "none", vote: "no" },
      ],
      {
        voterCode: { column: "id", scheme: "wikidata" },
        document: { title: "Second year" },
        extends: first.dataset,
      },
    );
    expect(second.losses.matched.map(({ name, id, because }) => [name, id, because])).toEqual([
      ["A. Gray", "ada", "identifier"],
    ]);
    expect(second.losses.unknownValues).toMatchObject([{ column: "id", value: "none", count: 1, row: 1 }]);
  });

  test("need a column that the rows have", () => {
    const rows = [{ bill: "1", member: "Ada", vote: "yes" }];
    expect(() => fromVotes(rows, { voterCode: { column: "iso" as never, scheme: "cow" } })).toThrow(
      'no row has a column "iso"',
    );
    expect(() => fromVotes(rows, { voterCode: "iso" as never })).toThrow(
      "an object with a column and a scheme",
    );
  });
});

describe("words of votes in other languages", () => {
  test.each([
    ["Sí", "yes"],
    ["SÌ", "yes"],
    ["A favor", "yes"],
    ["Favorevole", "yes"],
    ["Pour", "yes"],
    ["Sim", "yes"],
    ["Não", "no"],
    ["Contre", "no"],
    ["Contrario", "no"],
    ["EN CONTRA", "no"],
    ["Abstención", "abstain"],
    ["Abst.", "abstain"],
    ["abstencion", "abstain"],
    ["За", "yes"],
    ["ПРОТИВ", "no"],
    ["Excused", "absent"],
    ["NICHT_ABGEGEBEN", "absent"],
  ])("%s means %s, composed or decomposed", (vote, meaning) => {
    for (const form of ["NFC", "NFD"]) {
      const rows = [{ bill: "12", member: "M", vote: vote.normalize(form) }];
      const tally = { yes: 0, no: 0, abstain: 0, absent: 0, [meaning]: 1 };
      expect(fromVotes(rows).dataset.events[0]?.attributes).toEqual(tally);
      const wide = fromVotes([{ bill: "12", "M N": vote.normalize(form) }], { layout: "roll-calls" });
      expect(wide.dataset.events[0]?.attributes).toEqual(tally);
    }
  });

  test("are compared without their accents in a table of the caller, unless it distinguishes them", () => {
    const rows = ["Abstención", "Abstencion"].map((vote, i) => ({ bill: "12", member: `M ${i}`, vote }));
    const tallyOf = (values: Record<string, "yes" | "no" | "absent">) =>
      fromVotes(rows, { values }).dataset.events[0]?.attributes;
    expect(tallyOf({ abstención: "absent" })).toEqual({ yes: 0, no: 0, abstain: 0, absent: 2 });
    expect(tallyOf({ abstención: "yes", abstencion: "no" })).toEqual({
      yes: 1,
      no: 1,
      abstain: 0,
      absent: 0,
    });
  });

  test("in decomposed letters are found in a table of the caller", () => {
    const rows = [{ bill: "12", member: "M", vote: "Dafür ✓".normalize("NFD") }];
    expect(fromVotes(rows, { values: { "Dafür ✓": "yes" } }).losses.votes.mapped).toBe(1);
  });

  test("are one vote in two spellings", () => {
    const rows = ["Sí", "si"].map((vote) => ({ bill: "12", member: "M", vote }));
    const { losses } = fromVotes(rows);
    expect([losses.duplicates, losses.conflicts]).toEqual([1, []]);
  });
});

describe("wrong details of a voter in a wide table", () => {
  const rows = [
    { bill: "12", Alba: "yes", Borea: "no", Gray: "yes" },
    { bill: "13", Alba: "no", Borea: "no", Gray: "paired" },
  ];
  const read = (wrong: object, rest: object = {}) =>
    fromVotes(rows, {
      layout: "roll-calls",
      columns: ["Alba", "Borea", "Gray"],
      actor: (name: string) => ({ type: "state", ...(name === "Borea" ? wrong : {}) }) as never,
      ...rest,
    });
  const code = { identifiers: [{ scheme: "iso3166-1-alpha-3", identifier: "Borea" }] };

  test.each([
    ["a code", code],
    ["a type", { type: "country" }],
    ["a field", { sort: "state" }],
  ])("cost only the votes of this voter: %s", (_, wrong) => {
    const { dataset, losses } = read(wrong);
    expect(dataset.actors.map(({ id }) => id)).toEqual(["alba", "gray"]);
    expect(dataset.statements.map(({ speaker, sources }) => [speaker, sources[0]?.row])).toEqual([
      ["alba", 0],
      ["gray", 0],
      ["alba", 1],
    ]);
    expect(dataset.events.map(({ attributes }) => attributes)).toEqual([
      { yes: 2, no: 0, abstain: 0, absent: 0 },
      { yes: 0, no: 1, abstain: 0, absent: 0 },
    ]);
    expect(losses.rows).toEqual({ read: 2, mapped: 2, skipped: 0, refused: 0 });
    expect(losses.votes).toMatchObject({ read: 6, mapped: 3, refused: 3 });
    expect(losses.refusedVotes.map(({ row, column, value }) => [row, column, value])).toEqual([
      [0, "Borea", "no"],
      [1, "Borea", "no"],
      [1, "Gray", "paired"],
    ]);
    expect(losses.unknownValues.map(({ value }) => value)).toEqual(["paired"]);
  });

  test("are in the message about the vote", () => {
    expect(read(code).losses.refusedVotes[0]?.message).toMatch(
      /^row 0 \(the first\), column "Borea": .*actor gives "Borea", which is no code of iso3166-1-alpha-3\./,
    );
  });

  test("are in the error with onError throw", () => {
    expect(() => read(code, { onError: "throw" })).toThrow(/column "Borea": .*which is no code/);
  });

  test("do not hide repeated votes", () => {
    const repeated = [...rows, { bill: "12", Alba: "no", Borea: "no", Gray: "" }];
    const { losses } = fromVotes(repeated, {
      layout: "roll-calls",
      columns: ["Alba", "Borea", "Gray"],
      actor: (name) => ({ type: "state", ...(name === "Borea" ? code : {}) }),
    });
    expect(losses.votes).toMatchObject({ mapped: 3, duplicates: 1, refused: 4, missing: 1 });
    expect(losses.conflicts.map(({ field, values }) => [field, values])).toEqual([
      ["attributes.vote", ["yes", "no"]],
    ]);
  });

  test("refuse the row if its roll call is wrong as well, and list it once", () => {
    const { losses } = read(code, { issue: () => ({ sort: "bill" }) });
    expect(losses.rows.refused).toBe(2);
    expect(losses.refusedVotes.map(({ value }) => value)).toEqual(["paired"]);
  });
});
