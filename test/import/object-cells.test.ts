import { fromDna, fromEvents, fromPopolo, fromVotes } from "demarche/import";
import { describe, expect, test } from "vitest";

const day = new Date(Date.UTC(2024, 4, 2));
const cureOfDate =
  "has to be a date as text, not an object. A Date is another day in another time zone; select the day as text.";

describe("cells of event data that are no texts or numbers", () => {
  const row = {
    "Event ID": "1",
    "Event Date": "2024-05-02",
    "Source Name": "Alba",
    "Source Country": "Alba",
    "CAMEO Code": "190",
    "Target Name": "Borea",
    "Target Country": "Borea",
    City: "Port",
    Publisher: "Wire",
    Province: "West",
  };
  const lossesOf = (...changes: readonly object[]) =>
    fromEvents(
      changes.map((change, i) => ({ ...row, "Event ID": String(i), ...change })),
      { scheme: "icews", firstRow: 10 },
    ).losses;

  test("are dropped values, counted by column", () => {
    const losses = lossesOf({}, { "Source Name": ["Alba"], City: { name: "Port" } }, { "Source Name": {} });
    expect(losses.rows.mapped).toBe(3);
    expect(losses.droppedValues.map(({ column, count, row: first }) => [column, count, first])).toEqual([
      ["Source Name", 2, 11],
      ["City", 1, 11],
    ]);
    expect(losses.droppedValues[0]?.message).toBe(
      'row 11 (the 2nd), column "Source Name": has to be a text or a number, not an array of 1. It is in no record. Give the cell as a text.',
    );
  });

  test("are no dropped values in a column that nothing reads", () => {
    expect(lossesOf({ Province: {} })).toMatchObject({ droppedValues: [], unusedColumns: ["Province"] });
  });

  test("are unreadable dates in the column of the date", () => {
    const { unreadableDates, droppedValues, undated } = lossesOf({ "Event Date": day });
    expect(unreadableDates.map(({ message }) => message)).toEqual([
      `row 10 (the first), column "Event Date": event.date ${cureOfDate} The field was left out.`,
    ]);
    expect([droppedValues, undated]).toEqual([[], 1]);
  });

  test("are named in the refusal of a row that needs them", () => {
    const { refused } = lossesOf({ "CAMEO Code": {} }, { "CAMEO Code": "02", "Source Name": ["Alba"] });
    expect(refused.map(({ message }) => message)).toEqual([
      'row 10 (the first), column "CAMEO Code": code cannot be an object. Give the code of the event.',
      expect.stringContaining('column "Source Name": statement.speaker cannot be an array of 1'),
    ]);
  });
});

test("a Date in a Popolo file or a statement export of DNA is an unreadable date", () => {
  const popolo = fromPopolo({
    persons: [{ id: "p1", name: "Ada Bo" }],
    vote_events: [{ id: "v1", motion_text: "Harbour Act", start_date: day }],
    votes: [{ vote_event_id: "v1", voter_id: "p1", option: "yes" }],
  });
  const statement = {
    statement_id: 1,
    time: day,
    person: "Bo",
    concept: "A toll",
    agreement: 1,
    document_id: 1,
  };
  const dna = fromDna([statement]);
  expect([popolo, dna].flatMap(({ losses }) => losses.unreadableDates.map(({ message }) => message))).toEqual(
    [
      `vote_events row 0 (the first), column "start_date": the date ${cureOfDate} It was left out.`,
      `statements row 0 (the first), column "time": the date ${cureOfDate} It was left out.`,
    ],
  );
});

test("texts of a Popolo file that are lists or objects are counted as dropped", () => {
  const { losses } = fromPopolo({
    persons: [{ id: "p1", name: "Ada Bo" }],
    vote_events: [{ id: "v1", motion_text: { en: "Harbour Act" } }],
    votes: [{ vote_event_id: "v1", voter_id: "p1", option: "yes", role: ["chair"] }],
  });
  expect(losses.dropped.map(({ table, column, reason }) => `${table}.${column} ${reason}`)).toEqual([
    "vote_events.motion_text is no text",
    "votes.role is no text",
  ]);
});

test("a vote is refused if the title of its roll call is a list, an object or a symbol", () => {
  for (const title of [{ en: "Harbour" }, ["Harbour"], Object.create(null), Symbol("Harbour")]) {
    const rows = ["1", "2"].map((rollcall) => ({ rollcall, member: "Ana", vote: "yes", title }));
    const { dataset, losses } = fromVotes(rows);
    expect(dataset.issues).toEqual([]);
    expect(losses.rows).toMatchObject({ mapped: 0, refused: 2 });
    expect(losses.refused[0]?.message).toMatch(/column "title": title has to be a text or a number, not /);
  }
});

test("a title that several roll calls have is followed by one blank and the id", () => {
  const { dataset } = fromVotes(
    ["1", "2"].map((rollcall) => ({ rollcall, member: "Ana", vote: "yes", title: "Harbour " })),
  );
  expect(dataset.issues.map(({ label }) => label)).toEqual(["Harbour (1)", "Harbour (2)"]);
});
