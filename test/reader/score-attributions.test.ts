import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { attributedTexts, attributionsOf } from "./polnear-corpus.ts";
import { scoreAttributions } from "./score-attributions.ts";

const text = "🙂 Nora Orsini said the bridge was closed. Its owners fear a long winter. He said it was open.";

/** Returns a line of an annotation of words, or of words in two places. */
function span(id: string, type: string, ...words: readonly string[]): string {
  const places = words.map((each) => {
    const start = Array.from(text.slice(0, text.indexOf(each))).length;
    return `${start} ${start + each.length}`;
  });
  return `${id}\t${type} ${places.join(";")}\t${words.join(" ")}`;
}

const annotations = [
  span("T1", "Source", "Nora Orsini"),
  span("T2", "Cue", "said"),
  span("T3", "Content", "the bridge was closed"),
  "E1\tAttribution:T9 Source:T1 Cue:T2 Content:T3",
  span("T4", "Source", "Its owners"),
  span("T5", "Cue", "fear"),
  span("T6", "Content", "a long", "winter"),
  "E2\tAttribution:T9 Content:T6 Cue:T5 Source:T4",
  span("T7", "Cue", "said"),
  "E3\tAttribution:T9 Cue:T7",
  "A1\tNested T9",
].join("\n");

test("attributions are read from a file of brat, and those without content are left out", () => {
  const [first, second, ...others] = attributionsOf(annotations);
  expect(first).toEqual({ source: [[2, 13]], content: [[19, 40]], isSpeech: true });
  expect(second?.content).toHaveLength(2);
  expect(second?.isSpeech).toBe(false);
  expect(others).toEqual([]);
});

test("the items of the reader are compared with the contents and sources", () => {
  const attributions = attributionsOf(annotations);
  const { marked, found, spoken, spokenFound, items, rightItems, sources, rightSources } = scoreAttributions([
    { text, language: "en", published: "2023-04-21", attributions },
  ]);
  expect({ marked, found, spoken, spokenFound }).toEqual({ marked: 2, found: 1, spoken: 1, spokenFound: 1 });
  // The annotators left out the last statement.
  expect({ items, rightItems }).toEqual({ items: 2, rightItems: 1 });
  expect({ sources, rightSources }).toEqual({ sources: 1, rightSources: 1 });
});

test("a speaker other than the source is wrong", () => {
  const attributions = attributionsOf(annotations.replace("Source:T1", "Source:T4"));
  expect(scoreAttributions([{ text, language: "en", published: "2023-04-21", attributions }])).toMatchObject({
    sources: 1,
    rightSources: 0,
  });
});

const folder = mkdtempSync(join(tmpdir(), "corpus-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("the first annotator of each text is read, with the day of publication", () => {
  for (const each of ["attributions", "text"]) mkdirSync(join(folder, "test", each), { recursive: true });
  writeFileSync(join(folder, "metadata.tsv"), "x\tname\tx\tx\tx\tday\ntest\ta\tx\tx\tx\t2016-01-02\n");
  writeFileSync(join(folder, "test/text/a.txt"), text);
  writeFileSync(join(folder, "test/attributions/a_0f.ann"), annotations);
  writeFileSync(join(folder, "test/attributions/a_1f.ann"), "");
  const [only, ...others] = attributedTexts(folder, "test");
  expect(only).toMatchObject({ text, published: "2016-01-02" });
  expect(only?.attributions).toHaveLength(2);
  expect(others).toEqual([]);
});
