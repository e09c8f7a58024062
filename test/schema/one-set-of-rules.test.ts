import { expect, test } from "vitest";
import { checkDataset } from "../../src/coding/check-dataset.ts";
import { defineDataset } from "../../src/coding/define-dataset.ts";
import { DemarcheError } from "../../src/errors/demarche-error.ts";
import type { Problem } from "../../src/errors/problem.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { parseDataset } from "../../src/schema/parse-dataset.ts";
import { recordSchemas } from "../../src/schema/record-schemas.ts";
import { safeParseDataset } from "../../src/schema/safe-parse-dataset.ts";
import { small } from "../fixtures/small.ts";

// biome-ignore lint/suspicious/noExplicitAny: invalid input fits no type.
type Loose = any;

const thrown = (run: () => unknown): readonly Problem[] => {
  try {
    run();
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(DemarcheError);
    return (error as DemarcheError).issues;
  }
};

test.each<[string, (copy: Loose) => void, string]>([
  ["blank text", (c) => Object.assign(c.bases[0], { name: " " }), "/bases/0/name"],
  ["language", (c) => Object.assign(c.documents[0], { language: "en-" }), "/documents/0/language"],
  [
    "digest in capitals",
    (c) => Object.assign(c.documents[0], { digest: `sha256:${"A".repeat(64)}` }),
    "/documents/0/digest",
  ],
  ["version", (c) => Object.assign(c.metadata, { version: "1.0.0-beta" }), "/metadata/version"],
  ["day", (c) => Object.assign(c.metadata, { date: "2024-99-99" }), "/metadata/date"],
  ["field of the metadata", (c) => Object.assign(c.metadata, { licence: "CC0" }), "/metadata/licence"],
  ["unknown list", (c) => Object.assign(c, { statement: [] }), "/statement"],
  ["list that is an object", (c) => Object.assign(c, { events: {} }), "/events"],
  ["unknown id", (c) => Object.assign(c.bases[0], { host: "nobody" }), "/bases/0/host"],
  ["date", (c) => Object.assign(c.statements[0], { date: "2024-02-30" }), "/statements/0/date"],
])("every function refuses the same: %s", (_, change, path) => {
  const copy = structuredClone(small) as Dataset;
  change(copy);
  const parsed = safeParseDataset(copy);
  const issues = parsed.success ? [] : parsed.issues;
  expect(issues.map((issue) => issue.path)).toContain(path);
  expect(checkDataset(copy).errors).toEqual(issues);
  expect(thrown(() => parseDataset(copy))).toEqual(issues);
  expect(thrown(() => defineDataset(copy))).toEqual(issues);
});

test("every function accepts undefined and absent lists", () => {
  const { proposals: _, ...rest } = small;
  const copy = structuredClone(rest) as Loose;
  copy.statements = undefined;
  copy.actors[0].note = undefined;
  const expected = { ...rest, statements: [], proposals: [] };
  expect(parseDataset(copy)).toStrictEqual(expected);
  expect(defineDataset(copy)).toStrictEqual(expected);
  expect(checkDataset(copy).errors).toEqual([]);
});

test("the schemas of records refuse what patterns can express", () => {
  const statement = small.statements[0];
  const accepts = (change: object) => recordSchemas.statements.safeParse({ ...statement, ...change }).success;
  expect(accepts({})).toBe(true);
  for (const change of [
    { id: "Gray Offers" },
    { speaker: "Ines Gray" },
    { date: "2024-13" },
    { sources: [] },
  ])
    expect(accepts(change)).toBe(false);
  const place = (coordinates: readonly number[]) =>
    recordSchemas.bases.safeParse({ ...small.bases[0], place: { name: "P", coordinates } }).success;
  expect([place([180, -90]), place([181, 0]), place([0, 91])]).toEqual([true, false, false]);
});
