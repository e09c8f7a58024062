import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { coderAgreement } from "../../src/coding/coder-agreement.ts";
import { verifySources } from "../../src/coding/verify-sources.ts";
import { findAllProblems } from "../../src/dataset/find-all-problems.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { safeParseDataset } from "../../src/schema/safe-parse-dataset.ts";
import { readTexts, wordRuns } from "./texts.ts";

const coding = (coder: string): Dataset =>
  JSON.parse(readFileSync(new URL(`../../data/codings/${coder}.json`, import.meta.url), "utf8"));
const [first, second] = [coding("first"), coding("second")];
const texts = readTexts(first);

describe.each([
  ["first", first],
  ["second", second],
] as const)("the %s coding", (_, coded) => {
  test("is a valid dataset", () => {
    expect(findAllProblems(coded)).toEqual([]);
    expect(safeParseDataset(coded).success).toBe(true);
  });

  test.skipIf(texts === undefined)("cites the coded texts", () => {
    expect(verifySources(coded, texts ?? {})).toEqual([]);
  });

  test.skipIf(texts === undefined)("shares no run of five words with the texts, except in names", () => {
    const actors = coded.actors.map(({ otherNames: _names, ...actor }) => actor);
    const textRuns = new Set(Object.values(texts ?? {}).flatMap((text) => wordRuns(text, 5)));
    const strings: string[] = [];
    JSON.stringify({ ...coded, actors }, (_key, value) => {
      if (typeof value === "string") strings.push(value);
      return value;
    });
    expect(strings.length).toBeGreaterThan(1000);
    expect(strings.flatMap((text) => wordRuns(text, 5)).filter((run) => textRuns.has(run))).toEqual([]);
  });
});

test("both coders used the same lists of documents, actors and issues", () => {
  const lists = ({ documents, actors, issues }: Dataset) => ({ documents, actors, issues });
  expect(lists(second)).toEqual(lists(first));
});

// The codings have 66 and 64 statements, and 63 units are in both. The agreement is thus 2 · 63 / (66 + 64).
test("the agreement is that of the report", () => {
  const { unitizing, values, disagreements } = coderAgreement(first, second);
  expect(unitizing[0]).toMatchObject({
    kind: "statements",
    first: 66,
    second: 64,
    matched: 63,
    f1: 126 / 130,
  });
  expect(values.find(({ variable }) => variable === "stance")).toMatchObject({ units: 50, equal: 1 });
  const stances = disagreements.filter(({ variable }) => variable.startsWith("stance on "));
  expect(stances.map(({ firstValue, secondValue }) => [firstValue, secondValue].includes("unclear"))).toEqual(
    Array.from({ length: 6 }, () => true),
  );
});
