import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { goldFiles } from "./build.ts";
import { type Gold, readSource, type Span } from "./read-source.ts";

const folder = fileURLToPath(new URL(".", import.meta.url));
const read = (path: string): string => readFileSync(`${folder}${path}`, "utf8");
const folders = ["", "held-out/", "names/", "names/held-out/"];
const goldPaths = folders.flatMap((part) =>
  readdirSync(`${folder}${part}`)
    .filter((name) => name.endsWith(".gold.json"))
    .map((name) => `${part}${name}`),
);

/** Returns every span of a gold file, also those of speakers and cues. */
function spansOf(gold: Gold): readonly Span[] {
  const utterances = [...gold.quotes, ...gold.reports];
  return [
    ...gold.mentions,
    ...gold.dates,
    ...gold.notDates,
    ...gold.notQuotes,
    ...gold.agencies,
    ...gold.meetings,
    ...utterances,
    ...utterances.flatMap(({ cue, speakerSpan }) => [cue ?? [], speakerSpan ?? []].flat()),
  ];
}

test("the texts and gold files are those that the sources give", () => {
  const expected = goldFiles();
  const written = folders.flatMap((part) =>
    readdirSync(`${folder}${part}`)
      .filter((name) => /\.(txt|gold\.json)$/.test(name))
      .map((name) => `${part}${name}`),
  );
  expect(written.sort()).toEqual([...expected.keys()].sort());
  for (const [path, content] of expected) expect(read(path), path).toBe(content);
});

test("eight articles are Romanian, three Italian and three English, and six of them are held out", () => {
  const count = (pattern: RegExp): number => goldPaths.filter((path) => pattern.test(path)).length;
  const articles = [/^(held-out.)?ro-/, /^(held-out.)?it-/, /^(held-out.)?en-/, /^held-out/];
  expect(articles.map(count)).toEqual([8, 3, 3, 6]);
});

test("five further articles of each language have names only, and one of them is held out", () => {
  const count = (pattern: RegExp): number => goldPaths.filter((path) => pattern.test(path)).length;
  expect([count(/names-ro/), count(/names-it/), count(/names-en/), count(/names.held-out/)]).toEqual([
    5, 5, 5, 3,
  ]);
});

describe.each(goldPaths)("%s", (path) => {
  const gold: Gold = JSON.parse(read(path));
  const text = read(path.replace(/\.gold\.json$/, ".txt"));

  test("belongs to its text, which is as long as an article", () => {
    expect(gold.sha256).toBe(createHash("sha256").update(text).digest("hex"));
    expect(gold.utf16Length).toBe(text.length);
    expect(text.length).toBeGreaterThan(1400);
    expect(text.length).toBeLessThan(3500);
    expect(text).not.toMatch(/[{}|]| {2}|\n{3}/);
  });

  test("has spans that are slices of the text", () => {
    for (const { start, end, text: content } of spansOf(gold)) expect(text.slice(start, end)).toBe(content);
  });

  test("lists its annotations in the order of the text, without crossing quotations", () => {
    for (const list of [gold.mentions, gold.dates, gold.quotes, gold.reports, gold.agencies, gold.meetings])
      expect(list.map(({ start }) => start)).toEqual(list.map(({ start }) => start).sort((a, b) => a - b));
    for (const first of gold.quotes)
      for (const second of gold.quotes)
        if (first.start < second.start && second.start < first.end)
          expect([second.end <= first.end, second.nested]).toEqual([true, true]);
  });
});

test.each([
  ["{r Anna|x}", 'The name "Anna" is not in the list of names.'],
  ["{q direct;Ion;@1|Da}", "The label s1 does not exist."],
  ["{r Ion|Da}: „Nu”", 'The quotation mark before "Nu”" belongs to no annotation.'],
  ["{d 2024-05-14|miercuri}", '"miercuri" is not on 2024-05-14.'],
  ["{d 2024-05|miercuri}", '"miercuri" (2024-05) needs the precision "month".'],
  ["{r Ion|da.}", 'The report "da." ends in a punctuation mark.'],
  ["{s1|Ion}", "The label s1 is not used."],
  ["{d 2024|x", 'A mark "d" is not closed.'],
])("a source with %s is refused", (body, message) => {
  const source = `id: t\nlanguage: ro\npublished: 2024-05-15\n---\nIon | other\n---\n${body}`;
  expect(() => readSource(source)).toThrow(`t: ${message}`);
});
