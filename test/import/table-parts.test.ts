import { describe, expect, test } from "vitest";
import { renameIds } from "../../src/coding/index.ts";
import { column, fromEvents, fromPopolo, fromVotes, mapRows } from "../../src/import/index.ts";
import { parseDataset } from "../../src/schema/parse-dataset.ts";

const cure = "Read all rows of the table in one call, so that they become one record.";
const similarOf = ({
  losses,
}: {
  losses: { similar: readonly { kind: string; id: string; similar: readonly string[]; message: string }[] };
}) => {
  for (const { message } of losses.similar) expect(message).toContain(cure);
  return losses.similar.map(({ kind, id, similar }) => [kind, id, ...similar]);
};

describe("a roll call in two parts of a table", () => {
  const rows = [
    { bill: "12", member: "A. Gray", vote: "yes" },
    { bill: "12", member: "B. White", vote: "no" },
    { bill: "12", member: "C. Black", vote: "no" },
    { bill: "12", member: "A. Gray", vote: "no" },
    { bill: "13", member: "A. Gray", vote: "no" },
  ];
  const first = fromVotes(rows.slice(0, 2)).dataset;

  test("is listed, and so is a voter who is in both, with the cure", () => {
    const second = fromVotes(rows.slice(2), { firstRow: 2, extends: first });
    parseDataset(JSON.parse(JSON.stringify(second.dataset)));
    expect(similarOf(second)).toEqual([
      ["events", "event-12-2", "event-12"],
      ["statements", "roll-calls-statement-3", "roll-calls-statement-0"],
    ]);
    expect(second.losses.similar[0]?.message).toBe(
      `row 2 (the first): the event "event-12-2" resembles "event-12". They seem to come from two parts of one table. ${cure}`,
    );
  });

  test("is one event if the cure is followed", () => {
    const { dataset, losses } = fromVotes([...rows.slice(0, 2), ...rows.slice(2)]);
    expect(dataset.events[0]).toMatchObject({ id: "event-12", attributes: { yes: 1, no: 2 } });
    expect(losses.conflicts.map(({ field, values }) => [field, ...values])).toEqual([
      ["attributes.vote", "yes", "no"],
    ]);
  });

  test("cites the document of the part before, unless its title or address is another", () => {
    const idsOf = (document?: { title: string; url?: string }, firstRow = 2) =>
      fromVotes(rows.slice(4), {
        firstRow,
        extends: first,
        ...(document === undefined ? {} : { document }),
      }).dataset.documents.map(({ id }) => id);
    expect(idsOf()).toEqual(["roll-calls"]);
    expect(idsOf(undefined, 0)).toEqual(["roll-calls", "roll-calls-2"]);
    expect(idsOf({ title: "Votes" })).toEqual(["roll-calls", "votes"]);
    expect(idsOf({ title: "Roll calls", url: "https://example.org/v" })).toEqual([
      "roll-calls",
      "roll-calls-2",
    ]);
    const matched = fromVotes(rows.slice(4), { firstRow: 2, extends: first }).losses.matched;
    expect(matched.find(({ kind }) => kind === "documents")).toEqual({
      kind: "documents",
      name: "Roll calls",
      id: "roll-calls",
      because: "name",
    });
  });

  test("is another roll call in a table with another title", () => {
    const document = { title: "Votes of another house" };
    expect(similarOf(fromVotes(rows.slice(0, 2), { document, extends: first }))).toEqual([]);
  });
});

test("records of mapRows with one key in two parts are listed", () => {
  const rows = [
    { talks: "1", who: "Alba", plan: "Toll" },
    { talks: "1", who: "Borea", plan: "Toll" },
    { talks: "2", who: "Borea", plan: "Harbour" },
  ];
  const read = (given: typeof rows, more: object = {}) =>
    mapRows(given, {
      document: { title: "Diary" },
      actor: { type: "state" },
      meeting: { key: column("talks"), format: "talks", participants: column("who") },
      proposal: { key: column("plan"), title: column("plan"), proposers: column("who") },
      ...more,
    });
  const base = read(rows.slice(0, 1)).dataset;
  expect(similarOf(read(rows.slice(1), { extends: base, firstRow: 1 }))).toEqual([
    ["meetings", "meeting-1-2", "meeting-1"],
    ["proposals", "proposal-toll-2", "proposal-toll"],
  ]);
  expect(
    similarOf(read(rows.slice(1), { extends: base, document: { title: "Another diary" } })).filter(
      ([kind]) => kind === "meetings",
    ),
  ).toEqual([]);
});

test("an event of event data that is in two parts is listed", () => {
  const row = {
    "Event ID": "7",
    "Event Date": "2014-01-01",
    "Source Name": "Ada Bo",
    "Source Sectors": "",
    "Source Country": "Romania",
    "Event Text": "Make statement",
    "CAMEO Code": "010",
    "Target Name": "Cy Di",
    "Target Sectors": "",
    "Target Country": "Italy",
  };
  const base = fromEvents([row], { scheme: "icews" }).dataset;
  const rows = [row, { ...row, "Event ID": "8", "Event Date": "2014-01-02" }];
  const result = fromEvents(rows, { scheme: "icews", extends: base, firstRow: 1 });
  expect(similarOf(result)).toEqual([
    ["statements", "events-of-icews-statement-1", "events-of-icews-statement-0"],
  ]);
});

test("votes of a Popolo file that the extended dataset has already are listed", () => {
  const file = {
    persons: [{ id: "a", name: "Ann Lee" }],
    vote_events: [{ id: "v1", motion_text: "Harbour Act", votes: [{ voter_id: "a", option: "yes" }] }],
  };
  const base = fromPopolo(file).dataset;
  expect(fromPopolo(file).losses.similar).toEqual([]);
  const again = fromPopolo(file, { extends: base });
  expect(similarOf(again)).toEqual([
    ["events", "event-vote-events-v1-2", "event-vote-events-v1"],
    ["statements", "statement-v1-ann-lee-2", "statement-v1-ann-lee"],
  ]);
  expect(again.losses.similar.map(({ row, message }) => [row, message.slice(0, 22)])).toEqual([
    [0, "vote_events row 0 (the"],
    [0, "votes row 0 (the first"],
  ]);
});

test("the code in a message about similar records has long ids in full", () => {
  const who = `${"North".repeat(12)}; ${"South".repeat(12)}`;
  const rows = [
    { day: "2024-05-02", who, key: "a" },
    { day: "2024-05-02", who, key: "b" },
  ];
  const { dataset, losses } = mapRows(rows, {
    document: { title: "Diary" },
    actor: { type: "state" },
    meeting: {
      key: (row) => `${row.day} ${row.who} ${row.key}`,
      format: "talks",
      date: column("day"),
      participants: column("who", { split: ";" }),
    },
  });
  const [{ id, message } = { id: "", message: "" }] = losses.similar;
  expect(id.length).toBeGreaterThan(100);
  const [, written = ""] = /renameIds\(dataset, (\{ .* \}), \{ merge/.exec(message) ?? [];
  const names = JSON.parse(written.replace(/^\{ /, "{").replace(/ \}$/, "}"));
  expect(names).toEqual({ [id]: dataset.meetings[0]?.id });
  expect(renameIds(dataset, names, { merge: true, prefer: "first" }).meetings).toHaveLength(1);
});
