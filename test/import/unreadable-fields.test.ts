import { column, mapRows } from "demarche/import";
import { expect, test } from "vitest";
import { parseDataset } from "../../src/schema/parse-dataset.ts";

const talks = { format: "talks" } as const;

test("an address or a language that cannot be read costs its field only, and is listed", () => {
  const rows = [
    { n: 1, url: "https://example.org/1", language: "en" },
    { n: 2, url: "www.example.org/2", language: "English" },
    { n: 3, url: "https://a.example, https://b.example", language: "de" },
    { n: 4, url: "www.example.org/2", language: "English" },
    { n: 5, url: "", language: "" },
  ];
  const { dataset, losses } = mapRows(rows, {
    document: { title: "Diary", url: column("url"), language: column("language") },
    meeting: talks,
  });
  parseDataset(JSON.parse(JSON.stringify(dataset)));
  expect(losses.rows).toMatchObject({ mapped: 5, refused: 0 });
  expect(dataset.documents).toEqual([
    { id: "diary", title: "Diary", url: "https://example.org/1", language: "en" },
    { id: "diary-2", title: "Diary" },
    { id: "diary-3", title: "Diary", language: "de" },
    { id: "diary-4", title: "Diary" },
  ]);
  expect(dataset.meetings.map(({ sources }) => sources[0]?.document)).toEqual([
    "diary",
    "diary-2",
    "diary-3",
    "diary-2",
    "diary-4",
  ]);
  expect(losses.droppedValues.map(({ count, message }) => [count, message])).toEqual([
    [
      2,
      'row 1 (the 2nd), column "url": document.url "www.example.org/2" was left out, because it does not have the form of the field. Write an address that begins with https:// or http://.',
    ],
    [
      2,
      'row 1 (the 2nd), column "language": document.language "English" was left out, because it does not have the form of the field. Write a BCP 47 tag such as "it" or "pt-BR".',
    ],
    [
      1,
      'row 2 (the 3rd), column "url": document.url "https://a.example, https://b.example" was left out, because it does not have the form of the field. Write an address that begins with https:// or http://.',
    ],
  ]);
  expect(losses.unusedColumns).toEqual(["n"]);
});

test("an address that no row has in the right form is an unused column, and a constant is an error", () => {
  const { losses } = mapRows([{ url: "n/a" }], {
    document: { title: "Diary", url: column("url") },
    meeting: talks,
  });
  expect(losses.unusedColumns).toEqual(["url"]);
  expect(() => mapRows([], { document: { title: "Diary", url: "example.org" }, meeting: talks })).toThrow(
    'Option document of mapRows: url cannot be "example.org". Write an address that begins with https:// or http://.',
  );
});

test("coordinates and amounts that cannot be read cost their field only, and are listed", () => {
  const rows = [
    { x: "6,15", y: "46.2", sum: "12", unit: "EUR" },
    { x: "6° E", y: "46.2", sum: "12 million", unit: "EUR" },
    { x: 6, y: 146, sum: 5, unit: "" },
    { x: 181, y: "", sum: "", unit: "" },
  ];
  const { dataset, losses } = mapRows(rows, {
    document: { title: "Diary" },
    event: {
      type: "aid",
      place: { name: "Geneva", coordinates: [column("x"), column("y")] },
      amount: { value: column("sum"), unit: column("unit") },
    },
  });
  parseDataset(JSON.parse(JSON.stringify(dataset)));
  expect(dataset.events.map(({ place, amount }) => [place?.coordinates, amount])).toEqual([
    [[6.15, 46.2], { value: 12, unit: "EUR" }],
    [undefined, undefined],
    [undefined, undefined],
    [undefined, undefined],
  ]);
  expect(
    losses.droppedValues.map(({ column: name, count, row, value }) => [name, count, row, value]),
  ).toEqual([
    ["x", 1, 1, "6° E"],
    ["y", 1, 1, "46.2"],
    ["sum", 1, 1, "12 million"],
    ["unit", 1, 1, "EUR"],
    ["x", 1, 2, "6"],
    ["y", 1, 2, "146"],
    ["sum", 1, 2, "5"],
    ["x", 1, 3, "181"],
  ]);
  expect(losses.droppedValues[0]?.message).toContain(
    "because it is not a longitude. Write decimal degrees from -180 to 180, such as 6.15.",
  );
  expect(losses.droppedValues[2]?.message).toContain("because it is not a number. Write digits");
});

test("the scheme and the host of an address and the language in capitals are those in small letters", () => {
  const rows = [
    { who: "Alba", url: "HTTPS://Example.org/Page", language: "EN-GB" },
    { who: "Borea", url: "https://example.ORG/Page", language: "en-GB" },
    { who: "Corva", url: "https://example.org/page", language: "EN" },
    { who: "Dora", url: "http://Ada:Key@Example.org?Q", language: "pt-BR" },
  ];
  const { dataset, losses } = mapRows(rows, {
    document: { title: "Diary", url: column("url"), language: column("language") },
    meeting: { ...talks, participants: column("who") },
    actor: { type: "state" },
  });
  expect(dataset.documents.map(({ url, language }) => [url, language])).toEqual([
    ["https://example.org/Page", "en-GB"],
    ["https://example.org/page", "en"],
    ["http://Ada:Key@example.org?Q", "pt-BR"],
  ]);
  expect([losses.droppedValues, losses.conflicts]).toEqual([[], []]);
});

test("a document is recognized in the extended dataset by an address in capitals", () => {
  const extended = parseDataset({
    documents: [{ id: "first-diary", title: "Diary", url: "HTTPS://example.org/" }],
  });
  const { dataset } = mapRows([{ n: 1 }], {
    document: { title: "Diary", url: "https://Example.org/" },
    meeting: talks,
    extends: extended,
    firstRow: 5,
  });
  expect(dataset.documents).toEqual(extended.documents);
});
