import { expect, test } from "vitest";
import { readDocument, readDrafts } from "../../src/reader/index.ts";

const published = "2023-04-21";

/** Returns the participants of the meetings in a text. */
function participantsIn(language: string, text: string): readonly (readonly string[])[] {
  return readDocument(text, { language, published }).meetings.map(({ participants }) =>
    participants.map(({ name }) => name ?? ""),
  );
}

test.each([
  ["en", "The Italian minister, Ines Rusu, and the French premier, Nora Orsini, met on Thursday."],
  ["en", "Ines Rusu, the Italian minister, and Nora Orsini, the French premier, met on Thursday."],
  ["en", "Ines Rusu and the EU's chief negotiator, Nora Orsini, spoke by telephone on Thursday."],
  ["it", "Il ministro italiano, Ines Rusu, e il premier francese, Nora Orsini, si sono incontrati giovedì."],
  ["ro", "Ministrul italian, Ines Rusu, și premierul francez, Nora Orsini, s-au întâlnit joi."],
])("participants have their names beside their offices (%s: %s)", (language, text) => {
  expect(participantsIn(language, text)).toEqual([["Ines Rusu", "Nora Orsini"]]);
});

test("the foreign minister of a state is not that of another state", () => {
  const text =
    "Tanzania turned it down, with its Foreign Minister, Ion Rusu, calling it a failure. Oslo was told. " +
    "Zambia's foreign minister said that it rained.";
  const document = {
    title: "A report",
    language: "en",
    datePublished: published,
    datePublishedBasis: "Made up.",
  };
  const speakers = readDrafts(text, { document }).drafts.flatMap((draft) =>
    draft.kind === "statements" ? [draft.speaker] : [],
  );
  expect(speakers).toContain("Foreign Minister of Zambia");
});

test.each([
  ["it", "Nora Orsini ha proposto a Roma una commissione mista.", "una commissione mista"],
  ["en", "Nora Orsini proposed a joint commission.", "a joint commission"],
])("a body that does not exist yet can be proposed (%s: %s)", (language, text, words) => {
  const { offers } = readDocument(text, { language, published });
  expect(offers.map(({ start, end }) => text.slice(start, end))).toEqual([words]);
});

test("a thing before a quotation is part of what is said", () => {
  const text = "The plan failed, and its author, Ion Rusu, said Alba's share “can be settled later”.";
  const { statements } = readDocument(text, { language: "en", published });
  expect(statements.map(({ speaker }) => speaker?.name)).toEqual(["Ion Rusu"]);
});

test.each([
  ["ro", "Potrivit unui diplomat care a cerut să nu fie numit, podul este închis."],
  ["it", "Un diplomatico che ha chiesto di non essere nominato ha detto che il ponte è chiuso."],
  ["en", "A diplomat who asked not to be named said the bridge was closed."],
])("a source asks for no proposal by staying anonymous (%s: %s)", (language, text) => {
  const { offers, statements } = readDocument(text, { language, published });
  expect(offers).toEqual([]);
  expect(statements).toHaveLength(1);
});
