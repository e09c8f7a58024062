import { describe, expect, test } from "vitest";
import { column, fromDna, fromEvents, fromVotes, mapRows } from "../../src/import/index.ts";

const vote = { bill: "1", member: "Ada Bo", vote: "yes" };
const event = {
  "Event Date": "2014-01-01",
  "Source Name": "Ada Bo",
  "Source Country": "Romania",
  "Event Text": "Make statement",
  "CAMEO Code": "010",
  "Target Name": "Cy Di",
  "Target Country": "Italy",
};
const coded = { document_title: "Debate", person: "Ada Bo", concept: "Toll", agreement: "1" };
const ofNames = <R extends object>(row: R) =>
  Object.fromEntries(Object.keys(row).map((name) => [name, name])) as R;
const ofBlanks = <R extends object>(row: R) =>
  Object.fromEntries(Object.keys(row).map((name) => [name, " "])) as R;

describe.each([
  ["empty rows", ofBlanks],
  ["repeated headers", ofNames],
] as const)("%s are skipped and counted", (_, blank) => {
  const counts = { read: 3, mapped: 2, skipped: 1, refused: 0 };

  test("in mapRows", () => {
    const rows = [{ d: "2022-01-01", w: "A" }, blank({ d: "", w: "" }), { d: "2022-01-02", w: "B" }];
    const { dataset, losses } = mapRows(rows, {
      document: { title: "Table" },
      actor: { type: "state" },
      onError: "throw",
      meeting: { format: "talks", date: column("d"), participants: column("w") },
    });
    expect([losses.rows, dataset.actors.map(({ id }) => id)]).toEqual([counts, ["a", "b"]]);
    expect(dataset.meetings[1]?.sources).toEqual([{ document: "table", row: 2 }]);
  });

  test("in fromVotes", () => {
    const rows = [vote, blank(vote), { ...vote, member: "Cy Di" }];
    const long = fromVotes(rows, { onError: "throw" });
    expect([long.losses.rows, long.dataset.actors.length]).toEqual([counts, 2]);
    expect(long.losses.votes).toMatchObject({ read: 2, mapped: 2 });
    const voter = { member: "Ada Bo", b1: "yes", b2: "no" };
    const wide = fromVotes([voter, blank(voter), { ...voter, member: "Cy Di" }], {
      layout: "voters",
      onError: "throw",
    });
    expect([wide.losses.rows, wide.dataset.actors.length]).toEqual([counts, 2]);
    const rollCall = { bill: "1", "Ada Bo": "yes", "Cy Di": "no" };
    const columns = fromVotes([rollCall, blank(rollCall), { ...rollCall, bill: "2" }], {
      layout: "roll-calls",
      onError: "throw",
    });
    expect([columns.losses.rows, columns.dataset.events.length]).toEqual([counts, 2]);
  });

  test("in fromEvents and fromDna", () => {
    const events = fromEvents([event, blank(event), { ...event, "Event Date": "2014-01-02" }], {
      scheme: "icews",
      onError: "throw",
    });
    expect(events.losses.rows).toEqual(counts);
    const dna = fromDna([coded, blank(coded), { ...coded, concept: "Harbour" }], { onError: "throw" });
    expect(dna.losses.rows).toEqual(counts);
    expect(dna.dataset.documents.map(({ id }) => id)).toEqual(["debate"]);
    expect(dna.losses.dropped).toContainEqual({
      table: "statements",
      reason: "empty rows and repeated headers",
      count: 1,
    });
  });
});

test("a row with one cell of its own is not skipped", () => {
  const { losses } = fromVotes([vote, { ...ofNames(vote), vote: "no" }]);
  expect(losses.rows).toMatchObject({ mapped: 2, skipped: 0 });
});
