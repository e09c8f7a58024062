import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type DraftFigures, draftFigures } from "../../data/build/draft-figures.ts";
import { dataset } from "../../src/data/index.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { readTexts, textsFolder } from "./texts.ts";

const record = dataset as Dataset;
const texts = readTexts(record);
if (texts === undefined) console.warn(`Skipped: the coded texts are not in ${textsFolder}.`);
const file = "data/reader/draft-figures.json";
const figures: readonly DraftFigures[] = JSON.parse(readFileSync(file, "utf8"));

test("the stored figures are consistent", () => {
  expect(new Set(figures.map(({ document }) => document))).toEqual(
    new Set(record.documents.map(({ id }) => id)),
  );
  for (const { records, drafts, settled, matched, rightActors, rightDate, rightAct } of figures) {
    expect(matched).toBeLessThanOrEqual(Math.min(records, drafts));
    expect(settled).toBeLessThanOrEqual(drafts);
    for (const right of [rightActors, rightDate, rightAct ?? 0]) expect(right).toBeLessThanOrEqual(matched);
  }
});

describe.skipIf(texts === undefined)("the drafts of the coded texts", () => {
  test(`${file} is fresh: if this fails, run npm run data:drafts and npm run data`, () => {
    expect(draftFigures(record, texts ?? {})).toEqual(figures);
  });
});
