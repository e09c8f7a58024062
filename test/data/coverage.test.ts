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

  test("what no record cites is explained in the decisions, and nothing else is", () => {
    const page = readFileSync("docs/decisions.md", "utf8");
    const explained = [...page.matchAll(/^\| `([\w-]+)` \| (\d+)–(\d+) \| .+ \|$/gm)].map(
      ([, document, start, end]) => `${document} ${start} ${end}`,
    );
    const uncited = coverage.flatMap(({ document, uncitedStretches }) =>
      uncitedStretches.map(({ start, end }) => `${document} ${start} ${end}`),
    );
    expect(explained.sort()).toEqual(uncited.sort());
  });

  test("nine tenths of the characters of every text are cited, and every sentence but headlines and credits", () => {
    for (const { document, characters, citedCharacters, uncitedSentences } of coverage) {
      expect(citedCharacters / characters, document).toBeGreaterThan(0.9);
      expect(uncitedSentences.length, document).toBeLessThan(3);
    }
  });
});

describe("textCoverage", () => {
  test("counts sentences and letters; names of actors and dating citations do not count", () => {
    const [wire, paper] = textCoverage(small, smallTexts);
    expect(wire).toMatchObject({ document: "wire", sentences: 2, citedSentences: 2, uncitedSentences: [] });
    // "made Borea an offer in the spring" and the rest are cited; "The " is not.
    expect(paper).toMatchObject({
      sentences: 1,
      citedSentences: 1,
      characters: 44,
      citedCharacters: 41,
      uncitedStretches: [],
    });
  });
  test("tells what nothing cites", () => {
    const bare = { ...small, statements: [], meetings: [], proposals: [], bases: [], events: [] };
    const [wire, paper] = textCoverage(bare, smallTexts);
    expect(paper?.uncitedSentences).toEqual([{ start: 0, end: 55 }]);
    expect(paper?.uncitedStretches).toEqual([{ start: 0, end: 54 }]);
    // The membership of the envoy cites "envoy Ines Gray"; the rest of the text is open.
    expect(
      wire?.uncitedStretches.map(({ start, end }) => [...smallTexts.wire].slice(start, end).join("")),
    ).toEqual(["offered a truce to Borea. Borea did not answer"]);
  });
});
