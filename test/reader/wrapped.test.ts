import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readDocument, readDrafts } from "../../src/reader/index.ts";

const articles = ["en-01", "en-02", "it-01", "it-02", "ro-01", "ro-02", "ro-03", "ro-04"];

/** Returns a text with lines of at most 72 characters. Line breaks replace the blanks between words. */
function wrap(text: string): string {
  return text
    .replace(/(?=\S)(.{1,72})(?: |$)/gm, (_, line: string) => `${line}\n`)
    .replace(/\n\n\n/g, "\n\n");
}

/** Returns the kinds, actors and dates of the drafts of a text. */
function readingOf(text: string, id: string): readonly unknown[] {
  const language = id.slice(0, 2);
  const datePublished = "2023-05-10";
  const document = { title: "A report", language, datePublished, datePublishedBasis: "Printed on it." };
  return readDrafts(text, { document }).drafts.map((draft) => {
    const { kind, by } = draft;
    const date = "date" in draft ? (draft.resolved ?? draft.date) : undefined;
    if (draft.kind === "statements") return { kind, by, date, speaker: draft.speaker?.replace(/\s+/g, " ") };
    return draft.kind === "meetings"
      ? { kind, by, date, participants: draft.participants }
      : { kind, by, date };
  });
}

test.each(articles)("%s says the same with lines of 72 characters", (id) => {
  const text = readFileSync(new URL(`texts/${id}.txt`, import.meta.url), "utf8");
  const wrapped = wrap(text);
  expect(wrapped.split("\n").length).toBeGreaterThan(text.split("\n").length + 10);
  expect(readingOf(wrapped, id)).toEqual(readingOf(text, id));
});

test("a name across a line break is the speaker of the next line", () => {
  const gazetteer = { entries: [{ id: "danko", name: "Oleh Danko", kind: "person" as const }] };
  const text = "La Porto, ministrul Oleh\nDanko a declarat că podul este închis.";
  const { statements } = readDocument(text, { language: "ro", gazetteer });
  expect(statements.map(({ speaker }) => speaker?.name)).toEqual(["Oleh Danko"]);
});

test("drafts cite all words of a statement across lines", () => {
  const document = {
    title: "A report",
    language: "en",
    datePublished: "2024-04-02",
    datePublishedBasis: "Printed on it.",
  };
  const text = "Lavrov said that the\nRussian Federation would wait until\nMay.";
  const { drafts } = readDrafts(text, { document });
  expect(drafts[0]?.words).toMatchObject([{ start: 0, end: text.length - 1 }]);
});
