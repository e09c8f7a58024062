import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type AnnotatedNews, annotatedTexts, joinSentences } from "./annotated-news.ts";
import { scoreAttributions } from "./score-attributions.ts";

const folder = mkdtempSync(join(tmpdir(), "news-"));
afterAll(() => rmSync(folder, { recursive: true }));

const lines = [
  "Another article.",
  "🙂 La ministra Nora Orsini ha detto che il ponte è chiuso.",
  "Ha aggiunto che riaprirà in primavera.",
  "",
];
writeFileSync(join(folder, "news.it"), lines.join("\n"));

/** Returns the code points of words in a line. */
function extent(line: number, words: string): readonly [number, number] {
  const start = Array.from((lines[line - 1] ?? "").split(words)[0] ?? "").length;
  return [start, start + words.length];
}

const news: AnnotatedNews = {
  file: "news.it",
  sha256: createHash("sha256").update(lines.join("\n")).digest("hex"),
  language: "it",
  published: "2023-04-21",
  articles: [
    {
      lines: [2, 3],
      attributions: [
        {
          line: 2,
          speaker: extent(2, "La ministra Nora Orsini"),
          who: "Nora Orsini",
          content: extent(2, "il ponte è chiuso"),
          type: "indirect",
        },
        { line: 3, who: "Nora Orsini", content: extent(3, "riaprirà in primavera"), type: "indirect" },
      ],
    },
  ],
};

test("positions in lines become positions in the text of the article", () => {
  const [only, ...others] = annotatedTexts(folder, news);
  const points = Array.from(only?.text ?? "");
  const words = (only?.attributions ?? []).flatMap(({ source, content }) =>
    [...source, ...content].map(([start, end]) => points.slice(start, end).join("")),
  );
  expect(words).toEqual(["La ministra Nora Orsini", "il ponte è chiuso", "riaprirà in primavera"]);
  expect(others).toEqual([]);
});

test("a source that the sentence does not name is right only if it is resolved", () => {
  const texts = annotatedTexts(folder, news);
  expect(scoreAttributions(texts)).toMatchObject({ marked: 2, found: 2, sources: 2, rightSources: 2 });
  const others = texts.map((text) => ({
    ...text,
    attributions: text.attributions.map((each) => ({ ...each, who: "Livia Danko" })),
  }));
  expect(scoreAttributions(others)).toMatchObject({ sources: 2, rightSources: 1 });
});

test("another version of the file is refused", () => {
  writeFileSync(join(folder, "other.it"), "Other words.");
  expect(() => annotatedTexts(folder, { ...news, file: "other.it" })).toThrow(
    "other.it is not the version that was annotated.",
  );
});

test("sentences are paragraphs, except within a quotation", () => {
  expect(joinSentences(['Ha detto: "Veniamo.', 'Poi partiamo."', "Un altro ha taciuto."])).toEqual({
    text: 'Ha detto: "Veniamo. Poi partiamo."\n\nUn altro ha taciuto.',
    starts: [0, 20, 36],
  });
  expect(joinSentences(["A spus: „Venim.", "Plecăm.” Alții tac.", "Ploua."]).text).toBe(
    "A spus: „Venim. Plecăm.” Alții tac.\n\nPloua.",
  );
});
