import { DemarcheError } from "demarche";
import { dataset as record } from "demarche/data";
import { column, type MappedRows, mapRows, type RowMapping } from "demarche/import";
import { describe, expect, test } from "vitest";
import { parseDataset } from "../../src/schema/parse-dataset.ts";

const votes = [
  { day: "2024-05-02", country: "Alba", iso: "ALB", bill: "Harbour", vote: "Y", key: 1 },
  { day: "2024-05-02", country: "Borea", iso: "BOR", bill: "Harbour", vote: "N", key: 0 },
  { day: "2024-05-03", country: "Alba", iso: "ALB", bill: "Bridge", vote: "A", key: 0 },
];

const values = { Y: "support", N: "oppose", A: "neutral" } as const;

type Vote = (typeof votes)[number];

/** Maps votes and checks that the dataset passes `parseDataset`. */
function mapped<R extends object>(rows: readonly R[], mapping: RowMapping<R>): MappedRows {
  const result = mapRows(rows, mapping);
  expect(parseDataset(JSON.parse(JSON.stringify(result.dataset)))).toEqual(result.dataset);
  const { read, mapped: done, skipped, refused } = result.losses.rows;
  expect([read, refused]).toEqual([rows.length, result.losses.refused.length]);
  expect(done + skipped + refused).toBe(read);
  return result;
}

/** Returns the error that a function throws. */
function thrownBy(run: () => unknown): DemarcheError {
  try {
    run();
  } catch (error) {
    if (error instanceof DemarcheError) return error;
    throw error;
  }
  throw new Error("Nothing was thrown.");
}

const document = { title: "Votes of the council" };
const state = { type: "state" } as const;
const statement = {
  speaker: column("country"),
  act: "vote",
  date: column("day"),
  positions: [{ on: column("bill"), stance: column("vote", { values }) }],
} as const;

describe("a table of votes", () => {
  test("is one statement for each row, which cites the row", () => {
    const { dataset, losses } = mapped(votes, { document, actor: state, statement });
    expect(dataset.statements[2]).toEqual({
      id: "votes-of-the-council-statement-2",
      speaker: "alba",
      act: "vote",
      date: "2024-05-03",
      reporting: "indirect",
      summary: "Vote: neutral, Bridge.",
      positions: [{ on: "bridge", stance: "neutral" }],
      sources: [{ document: "votes-of-the-council", row: 2 }],
    });
    expect(dataset.actors).toEqual([
      { id: "alba", type: "state", name: "Alba", sources: [{ document: "votes-of-the-council", row: 0 }] },
      { id: "borea", type: "state", name: "Borea", sources: [{ document: "votes-of-the-council", row: 1 }] },
    ]);
    expect(dataset.issues.map(({ id, label, proposition }) => [id, label, proposition])).toEqual([
      ["harbour", "Harbour", "Harbour"],
      ["bridge", "Bridge", "Bridge"],
    ]);
    expect(losses).toEqual({
      rows: { read: 3, mapped: 3, skipped: 0, refused: 0 },
      refused: [],
      unusedColumns: ["iso", "key"],
      unknownValues: [],
      defaultedFields: [],
      droppedValues: [],
      joined: [],
      matched: [],
      unmatched: [],
      similar: [],
      unreadableDates: [],
      conflicts: [],
      duplicates: 0,
      droppedTimes: 0,
      undated: 0,
    });
  });

  test("is the same with functions, and their columns count as used", () => {
    const functions: RowMapping<Vote> = {
      document,
      actor: () => state,
      statement: {
        speaker: (vote) => vote.country,
        act: () => "vote",
        date: ({ day }) => day,
        positions: (vote) => [{ on: vote.bill, stance: values[vote.vote as "Y"] }],
      },
    };
    expect(mapped(votes, functions)).toEqual(mapped(votes, { document, actor: state, statement }));
  });

  test("has the same ids and losses in every run", () => {
    const mapping = { document, actor: state, statement };
    expect(mapRows(votes, mapping)).toEqual(mapRows(votes, mapping));
  });

  test("is frozen, and statements with the same position share it", () => {
    const { dataset } = mapped([...votes, ...votes], { document, actor: state, statement });
    expect(Object.isFrozen(dataset) && Object.isFrozen(dataset.statements)).toBe(true);
    expect(dataset.statements[3]?.positions).toBe(dataset.statements[0]?.positions);
    expect(Object.isFrozen(dataset.statements[0]?.positions)).toBe(true);
  });

  test("can have attributes, a condition, doubts and a note", () => {
    const { dataset } = mapped(votes.slice(0, 1), {
      document,
      actor: state,
      statement: {
        ...statement,
        positions: [{ ...statement.positions[0], condition: (vote: Vote) => `if ${vote.key}` }],
        attributes: ["key", "iso"],
        doubts: () => [{ field: "speaker", reason: "The clerk may be wrong." }],
        note: column("bill"),
      },
    });
    expect(dataset.statements[0]).toMatchObject({
      positions: [{ on: "harbour", stance: "support", condition: "if 1" }],
      attributes: { key: 1, iso: "ALB" },
      doubts: [{ field: "speaker", reason: "The clerk may be wrong." }],
      note: "Harbour",
    });
  });

  test("can leave rows out, which are counted", () => {
    const { losses } = mapped(votes, {
      document,
      actor: state,
      statement: { ...statement, when: (vote: Vote) => vote.vote !== "A" },
    });
    expect(losses.rows).toEqual({ read: 3, mapped: 2, skipped: 1, refused: 0 });
  });
});

describe("rows that are refused", () => {
  const bad = [
    { ...(votes[0] as Vote), country: "Gray", vote: "X" },
    { ...(votes[0] as Vote), day: "02.05.2024" },
    { ...(votes[0] as Vote), country: "" },
    { ...(votes[1] as Vote) },
    { ...(votes[0] as Vote), vote: "X" },
  ];

  test("name row, column, value and cure", () => {
    const { dataset, losses } = mapped(bad, { document, actor: state, statement });
    expect(losses.refused.map(({ message }) => message)).toEqual([
      'row 0 (the first), column "vote": statement.positions.0.stance cannot be "X". Its values are "Y", "N", "A" and those of the model: "support", "conditional", "neutral", "oppose", "unclear". Add the value to values, or give otherwise.',
      'row 2 (the 3rd), column "country": statement.speaker is missing. Give the actor, or leave such rows out with when.',
      'row 4 (the 5th), column "vote": statement.positions.0.stance cannot be "X". Its values are "Y", "N", "A" and those of the model: "support", "conditional", "neutral", "oppose", "unclear". Add the value to values, or give otherwise.',
    ]);
    expect(losses.refused[0]).toMatchObject({
      row: 0,
      field: "statement.positions.0.stance",
      column: "vote",
      value: "X",
    });
    expect(losses.unknownValues).toEqual([
      { field: "statement.positions.0.stance", column: "vote", value: "X", count: 2, row: 0 },
    ]);
    // A row with a wrong date is not refused.
    expect(losses.unreadableDates).toEqual([
      {
        field: "statement.date",
        column: "day",
        value: "02.05.2024",
        count: 1,
        row: 1,
        message:
          'row 1 (the 2nd), column "day": statement.date cannot be "02.05.2024". If the day comes first, give column("day", { dates: "day-month-year" }); if the month does, column("day", { dates: "month-day-year" }). The field was left out.',
      },
    ]);
    // The dataset has nothing from the refused rows. In particular, it lacks an actor that occurs only in refused rows.
    expect(dataset.actors.map(({ id }) => id)).toEqual(["alba", "borea"]);
  });

  test("are one error with onError throw", () => {
    const error = thrownBy(() => mapRows(bad, { document, actor: state, statement, onError: "throw" }));
    expect(error.issues.map(({ code, path }) => [code, path])).toEqual([
      ["invalid-shape", "/0/vote"],
      ["invalid-shape", "/2/country"],
      ["invalid-shape", "/4/vote"],
      ["invalid-date", "/1/day"],
    ]);
  });

  test("are accepted with a value for all others, and counted", () => {
    const stance = column("vote", { values, otherwise: "unclear" });
    const { dataset, losses } = mapped(bad.slice(0, 1), {
      document,
      actor: state,
      statement: { ...statement, positions: [{ on: column("bill"), stance }] },
    });
    expect(dataset.statements[0]?.positions).toEqual([{ on: "harbour", stance: "unclear" }]);
    expect(losses.unknownValues).toMatchObject([{ value: "X", count: 1 }]);
  });

  test("include those whose function throws", () => {
    const { losses } = mapped(votes, {
      document,
      actor: state,
      statement: { ...statement, speaker: (vote: Vote) => (vote as never as { a: { b: string } }).a.b },
    });
    expect(losses.rows.refused).toBe(3);
    expect(losses.refused[0]?.message).toMatch(
      /^row 0 \(the first\): statement.speaker is a function that threw: .*Correct the function.$/,
    );
  });

  test("include those that break a rule of datasets", () => {
    const rows = [
      { talk: "t1", day: "2024-05-02", said: "2024-05-02" },
      { talk: "t2", day: "2024-05-02", said: "2025-01-01" },
    ];
    const { dataset, losses } = mapped(rows, {
      document,
      actor: state,
      meeting: { key: column("talk"), title: "Talks", format: "talks", date: column("day") },
      statement: { speaker: "Alba", act: "assert", date: column("said"), meeting: column("talk") },
    });
    expect(losses.refused.map(({ message }) => message)).toEqual([
      'row 1 (the 2nd): statements "votes-of-the-council-statement-1": it is dated 2025-01-01, but its meeting "meeting-t2" is dated 2024-05-02. Correct one of the dates, or name the meeting at which it took place.',
    ]);
    expect(dataset.meetings.map(({ id }) => id)).toEqual(["meeting-t1"]);
  });

  test("include all rows of a record or a name that breaks a rule", () => {
    const rows = [
      { who: "Alba", code: "AL", event: "e" },
      { who: "Borea", code: "BOR", event: "e" },
      { who: "Alba", code: "AL", event: "f" },
    ];
    const { dataset, losses } = mapped(rows, {
      document,
      actor: (_, row) => ({
        type: "state",
        identifiers: [{ scheme: "iso3166-1-alpha-3", identifier: row.code }],
      }),
      event: { key: column("event"), title: "Event", type: "other", actors: column("who") },
    });
    expect(losses.refused.map(({ row }) => row)).toEqual([0, 2]);
    expect(losses.refused[1]?.message).toBe(
      'row 2 (the 3rd), column "who": event.actors names "Alba", for which actor gives "AL", which is no code of iso3166-1-alpha-3. Write three capital letters: "ALB".',
    );
    expect(dataset.events).toMatchObject([{ id: "event-e", actors: ["borea"] }]);
  });

  test("include those with circles of parents", () => {
    const rows = [
      { who: "A", part: "B", latitude: "1" },
      { who: "B", part: "A", latitude: "1" },
      { who: "C", part: "", latitude: 1 },
    ];
    const { losses } = mapped(rows, {
      document,
      actor: (name) => ({ type: "body", parent: { A: "B", B: "A" }[name] }),
      event: {
        title: "Event",
        type: "other",
        actors: column("who"),
        place: { name: "Port", country: column("part"), coordinates: ["2", column("latitude")] },
      },
    });
    expect(losses.refused.map(({ row }) => row)).toEqual([0, 1]);
  });
});

describe("names", () => {
  const base = mapRows([{ who: "Alba", also: "the Republic of Alba", iso: "ALB" }], {
    document: { title: "Base" },
    actor: (_, row) => ({
      type: "state",
      name: "Alba",
      identifiers: [{ scheme: "iso3166-1-alpha-3", identifier: row.iso }],
    }),
    statement: [
      { speaker: column("who"), act: "assert" },
      { speaker: column("also"), act: "assert", positions: [{ on: "Truce", stance: "support" }] },
    ],
  }).dataset;

  test("that are spelled differently become other names", () => {
    expect(base.actors).toEqual([
      {
        id: "alba",
        type: "state",
        name: "Alba",
        otherNames: [{ name: "the Republic of Alba", documents: ["base"] }],
        identifiers: [{ scheme: "iso3166-1-alpha-3", identifier: "ALB" }],
        sources: [{ document: "base", row: 0 }],
      },
    ]);
  });

  test("are matched with the extended dataset by id, code, name and other name", () => {
    const rows = ["alba", "ALB", "ALBA ", "The republic of Alba", "Republik Alba", "Borea"].map((who) => ({
      who,
    }));
    const { dataset, losses } = mapped(rows, {
      document: { title: "New" },
      extends: base,
      actor: (name) =>
        name === "Republik Alba"
          ? { type: "state", identifiers: [{ scheme: "iso3166-1-alpha-3", identifier: "ALB" }] }
          : state,
      statement: { speaker: column("who"), act: "assert", positions: [{ on: "truce", stance: "oppose" }] },
    });
    expect(losses.matched).toEqual([
      { kind: "actors", name: "alba", id: "alba", because: "id" },
      { kind: "actors", name: "ALB", id: "alba", because: "identifier" },
      { kind: "actors", name: "ALBA", id: "alba", because: "name" },
      { kind: "actors", name: "The republic of Alba", id: "alba", because: "other-name" },
      { kind: "actors", name: "Republik Alba", id: "alba", because: "identifier" },
      { kind: "issues", name: "truce", id: "truce", because: "id" },
    ]);
    expect(dataset.actors.map(({ id }) => id)).toEqual(["alba", "borea"]);
    expect(dataset.actors[0]?.sources).toEqual([
      { document: "base", row: 0 },
      { document: "new", row: 0 },
    ]);
    expect(dataset.issues).toEqual(base.issues);
    expect(Object.isFrozen(base.issues)).toBe(true);
    const open = structuredClone(base);
    mapRows(rows, {
      document: { title: "New" },
      extends: open,
      actor: state,
      event: { title: "A", type: "other" },
    });
    expect([open, open.issues, open.actors].some((value) => Object.isFrozen(value))).toBe(false);
    expect(dataset.statements).toHaveLength(base.statements.length + rows.length);
  });

  test("that several records have are refused", () => {
    const twins = {
      ...base,
      actors: [
        ...base.actors,
        { ...(base.actors[0] as object), id: "alba-the-city", type: "group", identifiers: undefined },
      ],
    };
    const parsed = parseDataset(twins);
    const { losses } = mapped([{ who: "Alba" }], {
      document: { title: "New" },
      extends: parsed,
      actor: state,
      statement: { speaker: column("who"), act: "assert" },
    });
    expect(losses.refused[0]?.message).toBe(
      'row 0 (the first), column "who": statement.speaker names "Alba", and several actors of the extended dataset have this name. Give the id of one of them.',
    );
  });

  test("of one record in the rows are listed as joined", () => {
    const rows = [
      { who: "Czechia", iso: "CZE" },
      { who: "CZECHIA", iso: "" },
      { who: "Czech Republic", iso: "CZE" },
    ];
    const { dataset, losses } = mapped(rows, {
      document,
      actor: (_, row) => ({
        type: "state",
        identifiers: [{ scheme: "iso3166-1-alpha-3", identifier: row.iso }],
      }),
      statement: { speaker: column("who"), act: "assert" },
    });
    expect(dataset.actors.map(({ name }) => name)).toEqual(["Czechia"]);
    expect(losses.joined).toEqual([
      { kind: "actors", id: "czechia", names: ["Czechia", "CZECHIA"], because: "name" },
      { kind: "actors", id: "czechia", names: ["Czechia", "Czech Republic"], because: "identifier" },
    ]);
  });

  test("in any script get ids", () => {
    const rows = ["Владимир", "Ελλάδα", "中国", "日本", "São Tomé"].map((who) => ({ who }));
    const { dataset } = mapped(rows, {
      document,
      actor: state,
      statement: { speaker: column("who"), act: "assert" },
    });
    expect(dataset.actors.map(({ id }) => id)).toEqual([
      "vladimir",
      "ellada",
      "actor-1",
      "actor-2",
      "sao-tome",
    ]);
  });

  test("without details have to be in the extended dataset", () => {
    const { losses } = mapped([{ who: "alba" }, { who: "albaria" }], {
      document: { title: "New" },
      extends: base,
      statement: { speaker: column("who"), act: "assert" },
    });
    expect(losses.refused.map(({ message }) => message)).toEqual([
      'row 1 (the 2nd), column "who": statement.speaker names "albaria", which is no actor of the extended dataset. Use one of "alba". Or give actor: (name) => ({ … }) in the mapping, so that new ones can be made.',
    ]);
  });

  test("of the bundled dataset are found", () => {
    const { losses } = mapped([{ who: "Russia" }, { who: "RUS" }], {
      document: { title: "New" },
      extends: record,
      statement: { speaker: column("who"), act: "assert" },
    });
    expect(losses.matched.map(({ id, because }) => [id, because])).toEqual([
      ["russia", "name"],
      ["russia", "identifier"],
    ]);
  });

  test("have parents, which are cited as well", () => {
    const { dataset } = mapped([{ who: "Port authority" }], {
      document,
      actor: (name) => (name === "Alba" ? state : { type: "body", parent: "Alba", attributes: { staff: 3 } }),
      statement: { speaker: column("who"), act: "assert" },
    });
    expect(dataset.actors).toMatchObject([
      { id: "port-authority", parent: "alba", attributes: { staff: 3 }, sources: [{ row: 0 }] },
      { id: "alba", sources: [{ row: 0 }] },
    ]);
  });
});

describe("records of other kinds", () => {
  const rows = [
    { talk: "t1", who: "Alba", spoke: "yes", city: "Port", day: 20240502, sum: "12", plan: "p1" },
    { talk: "t1", who: "Borea", spoke: "no", city: "Port", day: 20240502, sum: "", plan: "p1" },
    { talk: "t1", who: "Alba", spoke: "no", city: "Town", day: 20240503, sum: 13, plan: "p2" },
  ];

  test("unite the rows with the same key, and list where these differ", () => {
    const { dataset, losses } = mapped(rows, {
      document,
      actor: state,
      meeting: {
        key: column("talk"),
        title: "Talks",
        format: "talks",
        date: column("day"),
        place: { name: column("city") },
        participants: [column("who")],
      },
    });
    expect(dataset.meetings).toEqual([
      {
        id: "meeting-t1",
        title: "Talks",
        format: "talks",
        status: "held",
        participants: [{ actor: "alba" }, { actor: "borea" }],
        date: "2024-05-02",
        place: { name: "Port" },
        sources: [
          { document: "votes-of-the-council", row: 0 },
          { document: "votes-of-the-council", row: 1 },
        ],
      },
    ]);
    expect(losses.conflicts).toEqual([]);
    expect(losses.rows).toMatchObject({ mapped: 2, refused: 1 });
    expect(losses.refused[0]?.problems.map(({ message }) => message)).toEqual([
      'column "day": meeting.date cannot be "2024-05-03", because the meeting with the key "t1" in row 0 (the first) has "2024-05-02". Give two records two keys, or correct the cell.',
      'meeting.place cannot be "Town", because the meeting with the key "t1" in row 0 (the first) has "Port". Give two records two keys, or correct the cell.',
    ]);
  });

  test("that have the key of another record are refused, and give it neither stances nor participants", () => {
    const others = [
      { id: "s19", who: "Ada Bo", day: "2022-02-19", bill: "Toll", stance: "oppose" },
      { id: "s19", who: "Cy Di", day: "2022-03-10", bill: "Port", stance: "support" },
      { id: "s19", who: "ada bo", day: "2022-02", bill: "Port", stance: "neutral" },
    ];
    const positions = [{ on: column("bill"), stance: column("stance") as never }];
    const { dataset, losses } = mapped(others, {
      document,
      actor: { type: "person" },
      statement: {
        key: column("id"),
        speaker: column("who"),
        date: column("day"),
        act: "assert",
        note: (row) => row.bill,
        positions,
      },
    });
    expect(dataset.statements.map(({ speaker, date, note }) => [speaker, date, note])).toEqual([
      ["ada-bo", "2022-02-19", "Toll"],
    ]);
    expect(dataset.statements[0]?.positions).toEqual([
      { on: "toll", stance: "oppose" },
      { on: "port", stance: "neutral" },
    ]);
    expect(dataset.actors.map(({ id }) => id)).toEqual(["ada-bo"]);
    expect(losses.rows).toMatchObject({ mapped: 2, refused: 1 });
    expect(losses.refused[0]?.problems.map(({ field, value }) => [field, value])).toEqual([
      ["statement.speaker", "Cy Di"],
      ["statement.date", "2022-03-10"],
    ]);
    expect(losses.conflicts.map(({ field, values, row }) => [field, values, row])).toEqual([
      ["date", ["2022-02-19", "2022-02"], 2],
      ["note", ["Toll", "Port"], 2],
    ]);
    // The second spelling of the speaker is listed although its row adds no record.
    expect(losses.joined.map(({ names }) => names)).toEqual([["Ada Bo", "ada bo"]]);
    const sameRow = mapped(others.slice(0, 1), {
      document,
      actor: { type: "person" },
      statement: [
        { key: column("id"), speaker: column("who"), act: "assert", positions },
        {
          key: column("id"),
          speaker: "Cy Di",
          act: "assert",
          positions: [{ on: "Port", stance: "support" }],
        },
      ],
    });
    expect(sameRow.dataset.statements.map((each) => each.positions.length)).toEqual([1]);
    expect(sameRow.losses.conflicts.map(({ values }) => values)).toEqual([["Ada Bo", "Cy Di"]]);
  });

  test("fill the gaps of rows that do not contradict them", () => {
    const rows = [
      { who: "Alba", day: "", key: "1" },
      { who: "Alba", day: "2024-05-02", key: "1" },
      { who: "Alba", day: "2024-05-03", key: "1" },
    ];
    const { dataset, losses } = mapRows(rows, {
      document,
      actor: state,
      statement: {
        key: column("key"),
        speaker: column("who"),
        act: "assert",
        date: column("day"),
        attributes: { a: 1 },
      },
    });
    expect(dataset.statements.map(({ date, sources }) => [date, sources.map(({ row }) => row)])).toEqual([
      ["2024-05-02", [0, 1]],
    ]);
    expect(Object.keys(dataset.statements[0] ?? {}).at(-1)).toBe("sources");
    expect(losses.refused.map(({ row, field, value }) => [row, field, value])).toEqual([
      [2, "statement.date", "2024-05-03"],
    ]);
  });

  test("are events with amounts, codes and attributes", () => {
    const { dataset } = mapped(rows, {
      document,
      actor: state,
      event: {
        title: (row) => `Aid of ${row.who}`,
        type: "aid",
        actors: column("who"),
        targets: "Gray",
        date: column("day"),
        amount: { value: column("sum"), unit: "EUR", bound: "at-least" },
        codes: [{ scheme: "cameo", code: "07" }],
        attributes: { city: column("city") },
      },
    });
    expect(dataset.events[0]).toEqual({
      id: "votes-of-the-council-event-0",
      title: "Aid of Alba",
      type: "aid",
      status: "done",
      actors: ["alba"],
      targets: ["gray"],
      date: "2024-05-02",
      amount: { value: 12, unit: "EUR", bound: "at-least" },
      summary: "Aid of Alba",
      codes: [{ scheme: "cameo", code: "07" }],
      attributes: { city: "Port" },
      sources: [{ document: "votes-of-the-council", row: 0 }],
    });
    expect(dataset.events[1]?.amount).toBeUndefined();
  });

  test("are proposals, to which statements of earlier and later rows refer", () => {
    const { dataset } = mapped(rows, {
      document,
      actor: state,
      statement: {
        speaker: column("who"),
        act: "support",
        positions: [{ proposal: (row) => (row.plan === "p1" ? "p2" : "p1"), stance: "support" }],
        about: [() => ({ proposal: "p2" }), () => ({ actor: "Gray" })],
        inReplyTo: () => ({ proposal: "p1" }),
      },
      proposal: {
        key: column("plan"),
        title: (row) => `Plan ${row.plan}`,
        proposers: column("who"),
        addressees: "Borea",
        terms: () => ({ summary: "Open the bridge.", about: [{ issue: "Bridge" }] }),
        responses: () => ({ by: "Borea", answer: "partly-accepted", date: 20240504 }),
        parent: (row) => (row.plan === "p1" ? "p2" : undefined),
      },
    });
    expect(dataset.proposals.map(({ id, proposers, parent }) => [id, proposers, parent])).toEqual([
      ["proposal-p1", ["alba", "borea"], "proposal-p2"],
      ["proposal-p2", ["alba"], undefined],
    ]);
    expect(dataset.proposals[0]?.terms).toHaveLength(1);
    expect(dataset.proposals[0]?.responses).toMatchObject([{ by: "borea", summary: "Partly accepted." }]);
    expect(dataset.statements[0]).toMatchObject({
      positions: [{ on: "proposal-p2", stance: "support" }],
      about: ["proposal-p2", "gray"],
      inReplyTo: ["proposal-p1"],
    });
  });

  test("are memberships, which become part of the actors", () => {
    const offices = [
      { who: "Ana Gray", body: "Council", role: "chair", from: "2020", to: "" },
      { who: "Ana Gray", body: "Council", role: "chair", from: "2020", to: "" },
      { who: "Ana Gray", body: "Council", role: "", from: "", to: "" },
      { who: "Ana Gray", body: "", role: "", from: "", to: "" },
      { who: "Ana Gray", body: "Council", role: "clerk", from: "2021", to: "2020" },
    ];
    const { dataset, losses } = mapped(offices, {
      document,
      actor: (name) => ({ type: name === "Council" ? "body" : "person" }),
      membership: {
        actor: column("who"),
        organization: column("body"),
        role: column("role"),
        startDate: column("from"),
        endDate: column("to"),
      },
    });
    expect(dataset.actors[0]?.memberships).toEqual([
      {
        organization: "council",
        role: "chair",
        startDate: "2020",
        sources: [
          { document: "votes-of-the-council", row: 0 },
          { document: "votes-of-the-council", row: 1 },
        ],
      },
      { organization: "council", role: "member", sources: [{ document: "votes-of-the-council", row: 2 }] },
    ]);
    expect(losses.refused.map(({ row }) => row)).toEqual([3, 4]);
  });

  test("can be several of one row, and their ids differ", () => {
    const { dataset } = mapped(rows.slice(0, 1), {
      document,
      actor: state,
      statement: [
        { speaker: column("who"), act: "assert" },
        { speaker: column("who"), act: "deny" },
      ],
      event: { title: "Speech", type: "other" },
    });
    expect([...dataset.statements, ...dataset.events].map(({ id }) => id)).toEqual([
      "votes-of-the-council-statement-0",
      "votes-of-the-council-statement-0-2",
      "votes-of-the-council-event-0",
    ]);
  });

  test("can give their ids, which are keys and must differ between kinds", () => {
    const { dataset, losses } = mapped(rows, {
      document,
      actor: state,
      statement: { id: column("talk"), speaker: column("who"), act: "assert" },
    });
    expect(dataset.statements.map(({ id, sources }) => [id, sources.length])).toEqual([["t1", 2]]);
    expect([losses.duplicates, losses.refused[0]?.message]).toEqual([
      1,
      'row 1 (the 2nd), column "who": statement.speaker cannot be "Borea", because the statement with the id "t1" in row 0 (the first) has "Alba". Give two records two ids, or correct the cell.',
    ]);
    const both = mapped(rows.slice(0, 1), {
      document,
      actor: state,
      statement: { id: column("talk"), speaker: column("who"), act: "assert" },
      meeting: { id: (row) => (row.spoke === "yes" ? "m1" : undefined), format: "talks" },
      event: { id: column("plan"), type: "other" },
    });
    expect(both.losses.refused).toEqual([]);
    const repeated = mapped([...rows.slice(0, 1), { ...rows[0], talk: "p1" } as (typeof rows)[0]], {
      document,
      actor: state,
      statement: { id: column("talk"), speaker: column("who"), act: "assert" },
      event: { key: "one", id: column("plan"), type: "other" },
    });
    expect(repeated.losses.refused[0]?.message).toBe(
      'row 1 (the 2nd), column "talk": statement.id cannot be "p1", which is the id of another record. Choose another id, or give rows of one record the same key.',
    );
  });

  test("that no row has are not referred to", () => {
    const { losses } = mapped(rows, {
      document,
      actor: state,
      statement: { speaker: column("who"), act: "assert", meeting: column("talk"), about: () => "nothing" },
    });
    expect(losses.refused[0]?.message).toBe(
      'row 0 (the first): statement.about refers to "nothing", which is no id of the extended dataset. There is no extended dataset. For the name of an issue, write (row) => [{ issue: … }]; for an actor or the key of a record of the rows, write { actor: … } or { meeting: … } in its place.',
    );
    const { losses: others } = mapped(rows, {
      document,
      actor: state,
      statement: { speaker: column("who"), act: "assert", meeting: column("talk") },
    });
    expect(others.refused[0]?.message).toBe(
      'row 0 (the first), column "talk": statement.meeting refers to "t1", and none of the meetings that the rows contain has this key. Give that mapping this key, or leave the field out.',
    );
  });
});

describe("documents", () => {
  test("can differ from row to row, with citations of characters", () => {
    const digest = `sha256:${"0".repeat(64)}`;
    const rows = [
      { paper: "One", by: "A. Gray", start: 0, end: 5, agency: "Wire", who: "Alba" },
      { paper: "Two", by: "", start: 3, end: 9, agency: "", who: "Alba" },
      { paper: "One", by: "", start: 7, end: 9, agency: "", who: "Borea" },
    ];
    const { dataset } = mapped(rows, {
      document: { title: column("paper"), author: column("by"), length: 20, digest },
      actor: (name) => ({ type: name === "Wire" ? "outlet" : "state" }),
      statement: {
        speaker: column("who"),
        act: "assert",
        citation: ({ start, end, agency }) => ({ start, end, via: agency === "" ? [] : [agency] }),
      },
    });
    expect(dataset.documents).toEqual([
      { id: "one", title: "One", author: "A. Gray", length: 20, digest },
      { id: "two", title: "Two", length: 20, digest },
    ]);
    expect(dataset.statements.map(({ sources }) => sources)).toEqual([
      [{ document: "one", start: 0, end: 5, via: ["wire"] }],
      [{ document: "two", start: 3, end: 9 }],
      [{ document: "one", start: 7, end: 9 }],
    ]);
    expect(dataset.actors.find(({ id }) => id === "alba")?.sources).toEqual([
      { document: "one", start: 0, end: 5 },
      { document: "two", start: 3, end: 9 },
    ]);
  });

  test("of the extended dataset can be cited", () => {
    const first = mapRows(votes, { document, actor: state, statement }).dataset;
    const { dataset, losses } = mapped(votes, {
      document: { id: "votes-of-the-council" },
      extends: first,
      statement: { ...statement, act: "assert" },
    });
    expect(dataset.documents).toHaveLength(1);
    expect(dataset.statements).toHaveLength(6);
    expect(losses.matched[0]).toEqual({
      kind: "documents",
      name: "votes-of-the-council",
      id: "votes-of-the-council",
      because: "id",
    });
  });

  test("are refused with all their rows", () => {
    const { losses } = mapped(
      [
        { sum: "sha256:0", n: 1 },
        { sum: "", n: 2 },
      ],
      { document: { title: column("n"), digest: column("sum") }, event: { title: "Event", type: "other" } },
    );
    expect(losses.refused.map(({ row, message }) => [row, message.slice(0, 66)])).toEqual([
      [0, 'row 0 (the first): documents "1": digest cannot be "sha256:0". Wri'],
    ]);
  });
});

describe("cells", () => {
  test("are dates with and without a time, numbers in digits, and lists", () => {
    const rows = [
      { day: "2024-05-02T10:00:00Z", who: "Alba; Borea ;", n: 7n },
      { day: "2024-05", who: "Alba", n: Number.NaN },
      { day: new Date(0), who: "Alba", n: 1 },
      { day: null, who: null, n: undefined, page: 7 },
    ];
    const { dataset, losses } = mapped(rows, {
      document,
      actor: state,
      event: {
        title: "Event",
        type: "other",
        actors: column("who", { split: ";" }),
        date: column("day") as never,
        attributes: ["n"],
      },
    });
    expect(dataset.events.map(({ date, actors, attributes }) => [date, actors, attributes])).toEqual([
      ["2024-05-02", ["alba", "borea"], { n: "7" }],
      ["2024-05", ["alba"], undefined],
      [undefined, ["alba"], { n: 1 }],
      [undefined, [], undefined],
    ]);
    expect(losses.droppedTimes).toBe(1);
    expect(losses.unreadableDates.map(({ message }) => message)).toEqual([
      'row 2 (the 3rd), column "day": event.date has to be a date as text, not an object. A Date is another day in another time zone; select the day as text. The field was left out.',
    ]);
  });

  test("of rows that are arrays are columns by index", () => {
    const { dataset, losses } = mapped(
      [
        ["Alba", "2024", "x"],
        ["Borea", "2025", "y"],
      ],
      { document, actor: state, statement: { speaker: column(0), act: "assert", date: column(1) } },
    );
    expect(dataset.statements.map(({ speaker, date }) => [speaker, date])).toEqual([
      ["alba", "2024"],
      ["borea", "2025"],
    ]);
    expect(losses.unusedColumns).toEqual(["2"]);
  });
});

describe("firstRow", () => {
  const rows = [
    { who: "Alba", act: "assert", day: "2024" },
    { who: "Alba", act: "sings", day: "2024" },
    { who: "Borea", act: "deny", day: "soon" },
  ];
  const mapping = {
    document,
    actor: state,
    firstRow: 1000,
    statement: { speaker: column("who"), act: column("act"), date: column("day") },
  } as never;

  test("is the number from which citations, ids, losses and messages count", () => {
    const { dataset, losses } = mapped(rows, mapping);
    expect(dataset.statements.map(({ id, sources }) => [id, sources[0]?.row])).toEqual([
      ["votes-of-the-council-statement-1000", 1000],
      ["votes-of-the-council-statement-1002", 1002],
    ]);
    expect(dataset.actors.map(({ sources }) => sources[0]?.row)).toEqual([1000, 1002]);
    expect(losses.refused).toMatchObject([{ row: 1001 }]);
    expect(losses.refused[0]?.message).toMatch(/^row 1001 \(the 2nd\), column "act"/);
    expect(losses.unknownValues).toMatchObject([{ value: "sings", row: 1001 }]);
    expect(losses.unreadableDates).toMatchObject([{ value: "soon", row: 1002 }]);
  });

  test("is no part of the path of a problem, which points into the rows", () => {
    const error = thrownBy(() => mapRows(rows, { ...(mapping as object), onError: "throw" } as never));
    expect(error.issues.map(({ path }) => path)).toEqual(["/1/act", "/2/day"]);
  });

  test("has to be a whole number", () => {
    expect(() => mapRows(rows, { ...(mapping as object), firstRow: -1 } as never)).toThrow(
      "Option firstRow of mapRows has to be a whole number of 0 or more, not -1.",
    );
  });
});

describe("mistakes in the mapping", () => {
  const messageOf = (mapping: unknown, rows: unknown = votes) =>
    thrownBy(() => mapRows(rows as never, mapping as never)).message;

  test.each([
    [undefined, "mapRows needs a mapping: an object that says which field of which record a column is."],
    [{}, 'mapRows needs option document. Write document: { title: "…" }.'],
    [
      { document, actor: state, statement, meeting: { format: "talks" }, when: () => true },
      'mapRows has no option "when", because it belongs one level lower. Write statement: { when: (row) => … }, meeting: { when: (row) => … }.',
    ],
    [
      { document, speaker: "Alba" },
      'mapRows has no option "speaker", because it belongs one level lower. Write statement: { speaker: … }.',
    ],
    [
      { document, title: "Minutes" },
      'mapRows has no option "title", because it belongs one level lower. Write document: { title: … }.',
    ],
    [
      { document, event: { type: "war" }, actors: {} },
      'mapRows has no option "actors". Did you mean "actor"? Or write event: { actors: … }.',
    ],
    [
      { document, columns: "same" },
      'mapRows has no option "columns", because it belongs one level lower. Write document: { columns: { … } }.',
    ],
    [{ document, statment: {} }, 'mapRows has no option "statment". Did you mean "statement"?'],
    [
      { document, statement: { act: "vote" } },
      "Option statement of mapRows needs speaker. Give a value, a column or a function of the row.",
    ],
    [
      { document, actor: state, statement: { ...statement, positons: [] } },
      'Option statement of mapRows has no field "positons". Did you mean "positions"?',
    ],
    [
      { document, actor: state, statement: { ...statement, speaker: column("contry") } },
      'mapRows: no row has a column "contry". Did you mean "country"?',
    ],
    [
      { document, actor: "state" },
      'Option actor of mapRows has to be an object or a function of the name, not "state". Write { type: "state" }.',
    ],
    [
      { document, onError: "ignore" },
      'Option onError of mapRows cannot be "ignore". Use one of "collect", "throw".',
    ],
    [
      { document, event: { title: "A", type: "aid", place: column("city") } },
      'Option event of mapRows: place has to be an object with a name, not column("city"). Write place: { name: column("city") }.',
    ],
  ])("%j", (mapping, message) => {
    expect(messageOf(mapping)).toBe(message);
  });

  test("in the rows", () => {
    expect(messageOf({ document }, "a,b")).toBe(
      'mapRows takes an array of rows, not "a,b". Parse the file first.',
    );
    expect(() => column({} as never)).toThrow("column needs the name of a column");
  });

  test("no rows are an empty dataset", () => {
    const { dataset } = mapped<Vote>([], { document, statement });
    expect(dataset.documents).toEqual([]);
  });
});

describe("rows of one record", () => {
  const actor = { type: "state" } as const;
  const document = { title: "Rows" };

  test("that give one item of a list differently are in conflict, and fields that the item lacks are added", () => {
    const rows = [
      { stance: "support", principal: "", condition: "" },
      { stance: "oppose", principal: "Borea", condition: "If it rains." },
      { stance: "support", principal: "Cedra", condition: "" },
    ] as const;
    const { dataset, losses } = mapRows(rows, {
      document,
      actor,
      statement: {
        key: "k",
        speaker: "Alba",
        act: "assert",
        positions: [{ on: "Truce", stance: column("stance"), condition: column("condition") }],
      },
      meeting: {
        key: "m",
        title: "Talks",
        format: "talks",
        participants: ({ principal }) => ({
          actor: "Alba",
          onBehalfOf: principal === "" ? undefined : principal,
        }),
      },
    });
    expect(dataset.statements[0]?.positions).toEqual([
      { on: "truce", stance: "support", condition: "If it rains." },
    ]);
    expect(dataset.meetings[0]?.participants).toEqual([{ actor: "alba", onBehalfOf: "borea" }]);
    expect(losses.conflicts.map(({ field, values, row }) => [field, values, row])).toEqual([
      ["positions.0.stance", ["support", "oppose"], 1],
      ["participants.0.onBehalfOf", ["borea", "cedra"], 2],
    ]);
  });

  test("can be what a term of an earlier row is about", () => {
    const rows = [{ kind: "proposal" }, { kind: "meeting" }];
    const { dataset, losses } = mapRows(rows, {
      document,
      actor,
      proposal: {
        when: ({ kind }) => kind === "proposal",
        title: "Truce",
        proposers: "Alba",
        terms: { summary: "Meet again.", about: [{ meeting: "m" }] },
      },
      meeting: { when: ({ kind }) => kind === "meeting", key: "m", title: "Talks", format: "talks" },
    });
    expect(losses.rows.refused).toBe(0);
    expect(dataset.proposals[0]?.terms[0]?.about).toEqual([dataset.meetings[0]?.id]);
  });
});
