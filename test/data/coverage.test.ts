import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { textCoverage } from "../../data/build/text-coverage.ts";
import { dataset } from "../../src/data/index.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { small, texts as smallTexts } from "../fixtures/small.ts";
import { readTexts, textsFolder } from "./texts.ts";

const texts = readTexts(dataset as Dataset);
if (texts === undefined) console.warn(`Skipped: the coded texts are not in ${textsFolder}.`);

describe.skipIf(texts === undefined)("coverage of the coded texts", () => {
  const coverage = textCoverage(dataset as Dataset, texts ?? {});

  test("the page of decisions explains every uncited run of words, and no other run", () => {
    const page = readFileSync("docs/decisions.md", "utf8");
    const explained = [...page.matchAll(/^\| `([\w-]+)` \| (\d+)–(\d+) \| .+ \|$/gm)].map(
      ([, document, start, end]) => `${document} ${start} ${end}`,
    );
    const uncited = coverage.flatMap(({ document, uncitedStretches }) =>
      uncitedStretches.map(({ start, end }) => `${document} ${start} ${end}`),
    );
    expect(explained.sort()).toEqual(uncited.sort());
  });

  test("in every text, more than 90 % of the characters are cited and at most two sentences are not", () => {
    for (const { document, characters, citedCharacters, uncitedSentences } of coverage) {
      expect(citedCharacters / characters, document).toBeGreaterThan(0.9);
      expect(uncitedSentences.length, document).toBeLessThan(3);
    }
  });
});

describe("textCoverage", () => {
  test("counts sentences, letters and digits, but not citations of names or of dates", () => {
    const [wire, paper] = textCoverage(small, smallTexts);
    expect(wire).toMatchObject({ document: "wire", sentences: 2, citedSentences: 2, uncitedSentences: [] });
    // Everything is cited but the first word, "The".
    expect(paper).toMatchObject({
      sentences: 1,
      citedSentences: 1,
      characters: 44,
      citedCharacters: 41,
      uncitedStretches: [],
    });
  });
  test("returns uncited sentences and runs of words", () => {
    const bare = { ...small, statements: [], meetings: [], proposals: [], bases: [], events: [] };
    const [wire, paper] = textCoverage(bare, smallTexts);
    expect(paper?.uncitedSentences).toEqual([{ start: 0, end: 55 }]);
    expect(paper?.uncitedStretches).toEqual([{ start: 0, end: 54 }]);
    // The membership of the envoy cites "envoy Ines Gray", and the rest of the text is uncited. "In Alba" is not
    // listed, because it has fewer than three words.
    expect(
      wire?.uncitedStretches.map(({ start, end }) => [...smallTexts.wire].slice(start, end).join("")),
    ).toEqual(["offered a truce to Borea. Borea did not answer"]);
  });
});
