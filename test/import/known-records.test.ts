import { column, mapRows, type RowMapping } from "demarche/import";
import { describe, expect, test } from "vitest";
import { dataset as bundled } from "../../src/data/index.ts";
import { parseDataset } from "../../src/schema/parse-dataset.ts";

type Row = Readonly<Record<string, string>>;

const shared = { actor: { type: "state" } } as const;
const meeting = {
  format: column("form"),
  date: column("day"),
  participants: column("who", { split: ";" }),
  about: [{ issue: column("topic") }],
} as const;
const mapMeetings = (rows: readonly Row[], mapping: Partial<RowMapping<Row>> = {}) => {
  const result = mapRows<Row>(rows, {
    ...shared,
    document: { title: "Second diary" },
    meeting: meeting as never,
    ...mapping,
  });
  parseDataset(JSON.parse(JSON.stringify(result.dataset)));
  return result;
};
const row = (form: string, day: string, who: string, topic = ""): Row => ({ form, day, who, topic });

const base = mapRows<Row>(
  [
    row("talks", "2024-05-02", "Alba; Borea", "Toll"),
    row("talks", "2024-05-04", "Alba; Corva"),
    row("call", "2024-05-04", "Borea; Corva"),
    row("call", "2024-05-04", "Borea; Corva"),
  ],
  {
    ...shared,
    document: { title: "First diary" },
    meeting: { ...meeting, title: (each: Row) => `On ${each.day}` } as never,
  },
).dataset;
const [first] = base.meetings;

describe("a meeting that the extended dataset has", () => {
  test("is joined with it, and everything refers to the record of the dataset", () => {
    const { dataset, losses } = mapMeetings(
      [
        { ...row("talks", "2024-05-02", "Borea; alba", "Harbour"), said: "A toll is fair." },
        { ...row("talks", "2024-05-03", "Alba; Borea", ""), said: "" },
      ],
      {
        extends: base,
        meeting: { ...meeting, key: column("day"), place: { name: "Port" } } as never,
        statement: {
          when: ({ said }) => said !== "",
          speaker: "Alba",
          act: "assert",
          summary: column("said"),
          meeting: column("day"),
        },
      },
    );
    expect(dataset.meetings).toHaveLength(5);
    expect(dataset.meetings[0]).toEqual({
      ...first,
      about: ["toll", "harbour"],
      place: { name: "Port" },
      sources: [...(first?.sources ?? []), { document: "second-diary", row: 0 }],
    });
    expect(dataset.statements[0]?.meeting).toBe(first?.id);
    expect(losses.matched.filter(({ kind }) => kind === "meetings")).toEqual([
      { kind: "meetings", name: "Talks: Borea, Alba", id: first?.id, because: "date-and-participants" },
    ]);
    expect(losses.added?.meetings).toEqual(["meeting-2024-05-03"]);
    expect([losses.conflicts, losses.similar]).toEqual([[], []]);
  });

  test("gets the attributes that it lacks, and those that differ are conflicts", () => {
    const read = (tone: string, page: string, known: typeof base) =>
      mapMeetings([{ ...row("talks", "2024-05-02", "Alba; Borea"), tone, page }], {
        extends: known,
        meeting: { ...meeting, attributes: ["tone", "page"] } as never,
      });
    const once = read("calm", "", base).dataset;
    expect(once.meetings[0]?.attributes).toEqual({ tone: "calm" });
    const { dataset, losses } = read("harsh", "4", once);
    expect(dataset.meetings[0]?.attributes).toEqual({ page: "4", tone: "calm" });
    expect(losses.conflicts.map(({ field, values }) => [field, values])).toEqual([
      ["attributes.tone", ["calm", "harsh"]],
    ]);
  });

  test("keeps its values, and those of the row that contradict them are conflicts", () => {
    const { dataset, losses } = mapMeetings([row("talks", "2024-05-02", "Alba; Borea")], {
      extends: base,
      meeting: { ...meeting, title: "Talks on the toll", status: "cancelled" } as never,
      firstRow: 7,
    });
    expect(dataset.meetings[0]).toMatchObject({ title: "On 2024-05-02", status: "held" });
    expect(dataset.meetings[0]?.sources.at(-1)).toEqual({
      document: "second-diary",
      row: 7,
      says: { status: "cancelled" },
    });
    expect(losses.conflicts.map(({ id, field, values, row: at }) => [id, field, ...values, at])).toEqual([
      [first?.id, "title", "On 2024-05-02", "Talks on the toll", 7],
      [first?.id, "status", "held", "cancelled", 7],
    ]);
  });

  test("is found when all rows with its key have been read, and twice in the rows", () => {
    const { dataset, losses } = mapMeetings(
      [
        row("talks", "2024-05-02", "Alba"),
        row("talks", "2024-05-02", "Borea"),
        row("talks", "2024-05-04", "Alba; Corva"),
      ],
      { extends: base, meeting: { ...meeting, key: column("day") } as never },
    );
    expect(dataset.meetings).toHaveLength(4);
    expect(losses.matched.filter(({ kind }) => kind === "meetings").map(({ id }) => id)).toEqual(
      base.meetings.slice(0, 2).map(({ id }) => id),
    );
  });

  test("stays apart with an id of its own, and if the dataset has two such meetings, and is listed", () => {
    const own = mapMeetings([row("talks", "2024-05-02", "Alba; Borea")], {
      extends: base,
      meeting: { ...meeting, id: "talks-in-the-evening" } as never,
    });
    expect(own.dataset.meetings).toHaveLength(5);
    expect(own.losses.similar.map(({ id, similar }) => [id, similar])).toEqual([
      ["talks-in-the-evening", [first?.id]],
    ]);
    const { dataset, losses } = mapMeetings([row("call", "2024-05-04", "Borea; Corva")], { extends: base });
    expect(dataset.meetings).toHaveLength(5);
    expect(losses.similar[0]?.similar).toEqual(base.meetings.slice(2).map(({ id }) => id));
  });

  test.each([
    ["another format", row("call", "2024-05-02", "Alba; Borea"), true],
    ["a date that contains its day", row("talks", "2024-05", "Alba; Borea"), true],
    ["a further participant", row("talks", "2024-05-02", "Alba; Borea; Dorea"), true],
    ["another participant", row("talks", "2024-05-02", "Alba; Dorea"), false],
    ["another day", row("talks", "2024-05-03", "Alba; Borea"), false],
    ["no date", row("talks", "", "Alba; Borea"), false],
    ["a date of a year", row("talks", "2024", "Alba; Borea"), false],
  ])("is not joined with a meeting with %s: similar %s", (_, each, isSimilar) => {
    const { dataset, losses } = mapMeetings([each], { extends: base });
    expect(dataset.meetings).toHaveLength(5);
    expect(losses.similar.map(({ similar }) => similar[0])).toEqual(isSimilar ? [first?.id] : []);
  });
});

describe("a meeting whose participants have principals in the extended dataset only", () => {
  const known = bundled.meetings.find(({ id }) => id === "lavrov-blinken-21-january")?.id;
  const similarTo = (participants: readonly string[], date: string, format = "talks") =>
    mapRows([{ date }], {
      extends: bundled,
      document: { title: "Diary" },
      meeting: { format: format as "talks", date: column("date"), participants },
    }).losses.similar.flatMap(({ similar }) => similar);
  const persons = ["sergey-lavrov", "antony-blinken"];

  test.each([
    ["a month", "2022-01", "talks"],
    ["several days", "2022-01-20/2022-01-22", "talks"],
    ["another format", "2022-01-21", "call"],
    ["an approximate day", "2022-01-21~", "talks"],
    ["a doubtful day of the same month", "2022-01-20?", "talks"],
  ])("is similar without principals: %s", (_, date, format) => {
    expect(similarTo(persons, date, format)).toContain(known);
    expect(similarTo(["russia", "united-states"], date, format)).toContain(known);
    expect(similarTo(["sergey-lavrov", "united-states"], date, format)).toContain(known);
  });

  test("is not similar if a side is missing, or in another month", () => {
    expect(similarTo(["sergey-lavrov", "joe-biden"], "2022-01")).not.toContain(known);
    expect(similarTo(["sergey-lavrov", "russia"], "2022-01")).not.toContain(known);
    expect(similarTo(persons, "2022-03~")).not.toContain(known);
    expect(similarTo(persons, "2022-01-20")).not.toContain(known);
  });
});

test("two equal meetings of the rows are listed, also if they have keys", () => {
  const rows = [row("talks", "2024-05-02", "Alba; Borea"), row("talks", "2024-05-02", "Borea; Alba")];
  const { dataset, losses } = mapMeetings(rows);
  expect(dataset.meetings).toHaveLength(2);
  expect(losses.similar).toEqual([
    {
      kind: "meetings",
      id: "second-diary-meeting-1",
      row: 1,
      similar: ["second-diary-meeting-0"],
      message:
        'row 1 (the 2nd): the meeting "second-diary-meeting-1" resembles "second-diary-meeting-0". If two of them are one, leave the row out, or call renameIds(dataset, { "second-diary-meeting-1": "second-diary-meeting-0" }, { merge: true, prefer: "first" }).',
    },
  ]);
  const keyed = mapMeetings(rows, { meeting: { ...meeting, key: column("who") } as never });
  expect(keyed.losses.similar.map(({ id, similar }) => [id, similar])).toEqual([
    ["meeting-borea-alba", ["meeting-alba-borea"]],
  ]);
});

test("equal meetings of the rows without a day are listed, unless they have keys", () => {
  const rows = ["", "2024-01", "2024"].flatMap((day) => [
    row("talks", day, "Alba; Borea"),
    row("talks", day, "Borea; Alba"),
    row("call", day, "Alba; Borea"),
    row("talks", day, "Alba; Borea; Corva"),
    row("talks", day, "Alba"),
    row("talks", day, "Alba; Alba"),
  ]);
  const { dataset, losses } = mapMeetings(rows);
  expect(dataset.meetings).toHaveLength(18);
  expect(losses.similar.map(({ row: number, similar }) => [number, similar])).toEqual([
    [1, ["second-diary-meeting-0"]],
    [7, ["second-diary-meeting-6"]],
    [13, ["second-diary-meeting-12"]],
  ]);
  const numbered = rows.map((each, i) => ({ ...each, number: String(i) }));
  const keyed = mapMeetings(numbered, { meeting: { ...meeting, key: column("number") } as never });
  expect(keyed.dataset.meetings).toHaveLength(18);
  expect(keyed.losses.similar).toEqual([]);
});

test("events, statements and proposals that the extended dataset has are listed", () => {
  const rows = [
    { who: "Alba", to: "Borea", day: "2024-05-02", topic: "Toll", plan: "An end of the toll" },
    { who: "Alba", to: "Corva", day: "2024-05-02", topic: "Harbour", plan: "A harbour for all" },
  ];
  const mapped = (title: string, given = rows, extended?: typeof base) =>
    mapRows(given, {
      ...shared,
      document: { title },
      event: { type: "aid", actors: column("who"), targets: column("to"), date: column("day") },
      statement: {
        speaker: column("who"),
        act: "assert",
        date: column("day"),
        positions: [{ on: column("topic"), stance: "support" }],
      },
      proposal: { title: column("plan"), proposers: column("who") },
      ...(extended === undefined ? {} : { extends: extended }),
    });
  const known = mapped("First").dataset;
  const again = mapped("Second", rows.slice(0, 1), known).losses.similar;
  expect(again.map(({ kind, similar }) => [kind, similar])).toEqual([
    ["events", ["first-event-0"]],
    ["proposals", ["first-proposal-0"]],
    ["statements", ["first-statement-0"]],
  ]);
  const other = [{ ...rows[0], day: "2024-07-02", to: "Alba", plan: "A truce" } as (typeof rows)[number]];
  expect(mapped("Second", other, known).losses.similar).toEqual([]);
  expect(mapped("Second").losses.similar).toEqual([]);
});

describe("records that are twice in the rows", () => {
  const speech = { who: "Alba", day: "2024-05-02", topic: "Toll", said: "The toll should be lower." };
  const mapped = (rows: readonly Row[], mapping: object = {}) =>
    mapRows(rows, {
      ...shared,
      document: { title: "Minutes" },
      statement: {
        speaker: column("who"),
        act: "assert",
        date: column("day"),
        positions: [{ on: column("topic"), stance: "support" }],
        summary: column("said"),
        ...mapping,
      },
    } as RowMapping<Row>);

  test("are listed if they are equal and have no key", () => {
    const { losses } = mapped([speech, { ...speech, said: "It should be much lower." }, speech], {});
    expect(losses.similar.map(({ kind, id, row: number, similar }) => [kind, id, number, similar])).toEqual([
      ["statements", "minutes-statement-2", 2, ["minutes-statement-0"]],
    ]);
    expect(losses.duplicates).toBe(0);
  });

  test("are not listed if the rows give them ids", () => {
    const own = mapped([speech, speech], { id: (_: Row, index: number) => `s-${index}` });
    expect(own.losses.similar).toEqual([]);
  });

  test("are one record and are counted if they have a key", () => {
    const { dataset, losses } = mapped([speech, { ...speech, topic: "Harbour" }, speech], {
      key: column("topic"),
    });
    expect(dataset.statements).toHaveLength(2);
    expect([losses.duplicates, losses.rows.mapped, losses.similar]).toEqual([1, 3, []]);
  });

  test("do not count as repeated rows if a row has another record that is new", () => {
    const rows = [speech, speech];
    const { losses } = mapRows(rows, {
      ...shared,
      document: { title: "Minutes" },
      meeting: { key: column("day"), format: "session", date: column("day") },
      statement: { speaker: column("who"), act: "assert", summary: column("said") },
    });
    expect(losses.duplicates).toBe(0);
  });

  test("are listed if they are proposals with terms, and counted if they are memberships", () => {
    const rows = [speech, speech];
    const proposals = mapRows(rows, {
      ...shared,
      document: { title: "Minutes" },
      proposal: {
        title: column("topic"),
        proposers: column("who"),
        terms: (each) => [{ summary: each.said }],
      },
    });
    expect(proposals.losses.similar.map(({ similar }) => similar)).toEqual([["minutes-proposal-0"]]);
    const memberships = mapRows(rows, {
      ...shared,
      document: { title: "Minutes" },
      membership: { actor: column("who"), organization: column("topic") },
    });
    expect(memberships.losses.duplicates).toBe(1);
  });
});

test("a person without a principal whose office the dataset knows is listed, and no principal is guessed", () => {
  const rows = [
    { day: "2022-01-21", who: "Antony Blinken; Sergey Lavrov; Ada Bo", speaker: "Joe Biden" },
    { day: "2022-01-22", who: "Sergey Lavrov; Russia", speaker: "Russia" },
  ];
  const { dataset, losses } = mapRows(rows, {
    extends: bundled,
    document: { title: "Diary" },
    actor: { type: "person" },
    meeting: { format: "talks", date: column("day"), participants: column("who", { split: ";" }) },
    statement: { speaker: column("speaker"), act: "assert", date: column("day") },
  });
  expect(dataset.meetings.at(-1)?.participants).toEqual([{ actor: "sergey-lavrov" }, { actor: "russia" }]);
  expect(
    losses.withoutPrincipal?.map(({ kind, id, organizations, count, row }) => [
      kind,
      id,
      organizations,
      count,
      row,
    ]),
  ).toEqual([
    ["meetings", "antony-blinken", ["united-states", "us-department-of-state", "biden-administration"], 1, 0],
    ["meetings", "sergey-lavrov", ["russia"], 2, 0],
    ["statements", "joe-biden", ["united-states"], 1, 0],
  ]);
  expect(losses.withoutPrincipal?.[1]?.message).toBe(
    'row 0 (the first): "sergey-lavrov" takes part without a principal, and the extended dataset has offices of this person in "russia". If the person takes part for one of them, give { actor: …, onBehalfOf: … }.',
  );
});

test("an office that ended before the day, and a principal that the rows give, need no entry", () => {
  const membership = {
    organization: "alba",
    role: "minister",
    endDate: "2020",
    sources: [{ document: "d" }],
  };
  const actors = [
    { id: "alba", type: "state", name: "Alba", sources: [{ document: "d" }] },
    { id: "ada-bo", type: "person", name: "Ada Bo", memberships: [membership], sources: [{ document: "d" }] },
  ] as const;
  const base = parseDataset({ documents: [{ id: "d", title: "D" }], actors });
  const listed = (day: string, of: string) =>
    mapRows([{ day, of, page: 1 }], {
      extends: base,
      document: { title: "Diary" },
      statement: { speaker: "Ada Bo", onBehalfOf: column("of"), act: "assert", date: column("day") },
    }).losses.withoutPrincipal?.length;
  expect([listed("2019", ""), listed("2021", ""), listed("2019", "Alba"), listed("", "")]).toEqual([
    1, 0, 0, 1,
  ]);
});

test("equal statements are found among many rows", () => {
  const rows = Array.from({ length: 5000 }, (_, i) => ({
    who: `State ${(i * 7) % 40}`,
    day: `20${10 + (i % 30)}-05-02`,
    topic: `Toll ${(i * i) % 11}`,
    remark: `remark ${i % 3}`,
  }));
  const { dataset, losses } = mapRows(rows, {
    ...shared,
    document: { title: "Table" },
    statement: {
      speaker: column("who"),
      act: "assert",
      date: column("day"),
      about: [{ issue: column("topic") }],
      // Statements with the same key can differ in their attributes, because the key does not contain the attributes.
      attributes: ["remark"],
    },
  });
  const firsts = new Map<string, string>();
  const expected = rows.flatMap((each, i) => {
    const { id } = dataset.statements[i] as { id: string };
    const first = firsts.get(JSON.stringify(each));
    if (first === undefined) firsts.set(JSON.stringify(each), id);
    return first === undefined ? [] : [[id, [first]]];
  });
  expect(expected.length).toBeGreaterThan(2000);
  expect(expected.length).toBeLessThan(4900);
  expect(losses.similar.map(({ id, similar }) => [id, similar])).toEqual(expected);
});
