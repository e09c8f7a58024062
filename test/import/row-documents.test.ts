import { column, mapRows } from "demarche/import";
import { describe, expect, test } from "vitest";
import { parseDataset } from "../../src/schema/parse-dataset.ts";

const actor = { type: "state" } as const;
const talks = { format: "talks", participants: column("who", { split: ";" }) } as const;

describe("documents of rows", () => {
  const rows = [
    { url: "https://example.org/1", who: "Alba", page: 3, date: "2022" },
    { url: "https://example.org/2", who: "Borea", page: 4, date: "" },
    { url: "", who: "Corva", page: 5, date: "" },
    { url: "https://example.org/1", who: "Alba", page: 6, date: "2023" },
  ];

  test("are distinguished by their addresses, and cited as a whole", () => {
    const { dataset, losses } = mapRows(rows, {
      document: { title: "Diary", url: column("url") },
      actor,
      meeting: talks,
    });
    parseDataset(JSON.parse(JSON.stringify(dataset)));
    expect(dataset.documents).toEqual([
      { id: "diary", title: "Diary", url: "https://example.org/1" },
      { id: "diary-2", title: "Diary", url: "https://example.org/2" },
      { id: "diary-3", title: "Diary" },
    ]);
    expect(dataset.meetings.map(({ sources }) => sources)).toEqual([
      [{ document: "diary" }],
      [{ document: "diary-2" }],
      [{ document: "diary-3" }],
      [{ document: "diary" }],
    ]);
    expect(dataset.actors[0]?.sources).toEqual([{ document: "diary" }]);
    expect([losses.rows.mapped, losses.conflicts]).toEqual([4, []]);
  });

  test("are cited by row if the mapping says so, or if all rows come from one document", () => {
    const given = mapRows(rows, {
      document: { title: "Diary", url: column("url") },
      actor,
      meeting: { ...talks, citation: (row) => ({ row: row.page }) },
    });
    expect(given.dataset.meetings[1]?.sources).toEqual([{ document: "diary-2", row: 4 }]);
    const one = mapRows(rows, { document: { title: "Diary", attributes: ["page"] }, actor, meeting: talks });
    expect(one.dataset.meetings[1]?.sources).toEqual([{ document: "diary", row: 1 }]);
  });

  test("are cited once by a record of several rows", () => {
    const { dataset } = mapRows(rows, {
      document: { title: "Diary", url: column("url") },
      actor,
      meeting: { ...talks, key: "all", participants: column("page") },
    });
    expect(dataset.meetings[0]?.participants).toHaveLength(4);
    expect(dataset.meetings[0]?.sources.map(({ document }) => document)).toEqual([
      "diary",
      "diary-2",
      "diary-3",
    ]);
  });

  test("keep the values of the first row, and the losses list those that differ", () => {
    const { dataset, losses } = mapRows(rows, {
      document: {
        title: column("url"),
        datePublished: column("date"),
        publisher: column("who"),
        attributes: ["page"],
      },
      actor,
      meeting: talks,
    });
    expect(dataset.documents.map(({ datePublished, attributes }) => [datePublished, attributes])).toEqual([
      ["2022", { page: 3 }],
      [undefined, { page: 4 }],
    ]);
    const id = dataset.documents[0]?.id;
    expect(losses.conflicts).toEqual([
      { kind: "documents", id, field: "datePublished", values: ["2022", "2023"], count: 1, row: 3 },
      { kind: "documents", id, field: "attributes.page", values: [3, 6], count: 1, row: 3 },
    ]);
    expect(losses.refused.map(({ row, message }) => [row, message])).toEqual([
      [2, 'row 2 (the 3rd), column "url": document.title is missing. Give the title of the document.'],
    ]);
  });

  test("are not in conflict with rows that are refused", () => {
    const { losses } = mapRows([...rows.slice(0, 1), { ...rows[3], who: "Alba;Alba", date: "2024" }], {
      document: { title: column("url"), datePublished: column("date") },
      actor: (name) => ({ type: name === "Alba" ? "state" : ("x" as never) }),
      meeting: { ...talks, participants: (row) => (row.date === "2024" ? "Borea" : row.who) },
    });
    expect([losses.rows.refused, losses.conflicts]).toEqual([1, []]);
  });
});

describe("titles that the mapping does not give", () => {
  test("name the format or type, and the actors of all rows of a record", () => {
    const rows = [
      { number: 1, who: "Alba", type: "press-conference" },
      { number: 2, who: "", type: "call" },
      { number: 1, who: "Borea;Alba", type: "press-conference" },
      { number: 3, who: "A;B;C;D;E;F", type: "talks" },
    ];
    const { dataset, losses } = mapRows(rows, {
      document: { title: "Diary" },
      actor,
      meeting: { key: column("number"), format: column("type"), participants: column("who", { split: ";" }) },
      event: { type: "agreement", actors: column("who", { split: ";" }), targets: "Corva" },
    });
    parseDataset(JSON.parse(JSON.stringify(dataset)));
    expect(dataset.meetings.map(({ title }) => title)).toEqual([
      "Press conference: Alba, Borea",
      "Call",
      "Talks: A, B, C and 3 others",
    ]);
    expect(dataset.events.map(({ title, summary }) => [title, summary])).toEqual([
      ["Agreement: Alba, Corva", "Agreement: Alba, Corva"],
      ["Agreement: Corva", "Agreement: Corva"],
      ["Agreement: Borea, Alba, Corva", "Agreement: Borea, Alba, Corva"],
      ["Agreement: A, B, C and 4 others", "Agreement: A, B, C and 4 others"],
    ]);
    expect(Object.keys(dataset.meetings[0] ?? {}).slice(0, 3)).toEqual(["id", "title", "format"]);
    expect(losses.defaultedFields.map(({ field, value, row }) => [field, value, row])).toEqual([
      ["meeting.participants", "[]", 1],
      ["event.actors", "[]", 1],
    ]);
  });

  test("are not given to rows without a title if the mapping has one", () => {
    const { losses } = mapRows([{ title: "", who: "Alba" }], {
      document: { title: "Diary" },
      actor,
      meeting: { ...talks, title: column("title") },
    });
    expect(losses.refused[0]?.message).toContain("meeting.title is missing");
  });
});
