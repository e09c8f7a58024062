import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dataset as bundled } from "../../src/data/index.ts";
import { forEachValue, links, pointerAlong } from "../../src/dataset/links.ts";
import { eachLocation, pointerOf, type RecordLocation } from "../../src/dataset/rules/rule-context.ts";
import { DemarcheError } from "../../src/errors/demarche-error.ts";
import { parseDataset } from "../../src/schema/parse-dataset.ts";
import { safeParseDataset } from "../../src/schema/safe-parse-dataset.ts";
import { mutated } from "../fixtures/mutations.ts";
import { small } from "../fixtures/small.ts";

// biome-ignore lint/suspicious/noExplicitAny: invalid input fits no type.
type Loose = any;

/**
 * A function that breaks one rule in a dataset and returns the code and path of the problem. The result is undefined if
 * no record is suitable.
 */
type Break = (dataset: Loose, pick: (among: number) => number, whole: Loose) => string | undefined;

const locationsOf = (dataset: Loose): RecordLocation[] => {
  const locations: RecordLocation[] = [];
  eachLocation(dataset, (location) => locations.push(location));
  return locations;
};
const recordWith = (
  dataset: Loose,
  pick: (among: number) => number,
  test: (location: RecordLocation) => boolean,
) => {
  const locations = locationsOf(dataset).filter(test);
  return locations.length === 0 ? undefined : (locations[pick(locations.length)] as RecordLocation);
};
/** Replaces a value within a record. */
const put = (record: Loose, below: string, value: unknown) => {
  const steps = below.split("/").slice(1);
  const last = steps.pop() as string;
  const holder = steps.reduce((inner, step) => inner[step], record);
  holder[last] = value;
};

const allLinks = links();
const reference =
  (replacement: (to: readonly string[], dataset: Loose) => string | undefined, code: string): Break =>
  (dataset, pick) => {
    const found: [RecordLocation, string, readonly string[]][] = [];
    for (const location of locationsOf(dataset)) {
      for (const { from, path, to } of allLinks) {
        if (from !== location.kind) continue;
        forEachValue(location.record, path, (_, at) => found.push([location, pointerAlong(path, at), to]));
      }
    }
    const [location, below, to] = found[pick(found.length)] as (typeof found)[number];
    const value = replacement(to, dataset);
    if (value === undefined) return undefined;
    put(location.record, below, value);
    return `${code} ${pointerOf(location)}${below}`;
  };

const breaks: Record<string, Break> = {
  "a reference to an unknown id": reference(() => "nobody-of-this-name", "unknown-id"),
  "a reference of the wrong kind": reference((to, dataset) => {
    const other = ["documents", "issues", "bases"].find((kind) => !to.includes(kind));
    return other === undefined ? undefined : dataset[other][0]?.id;
  }, "wrong-kind"),
  "an invalid date": (dataset, pick) => {
    const location = recordWith(dataset, pick, ({ record }) => typeof record.date === "string");
    if (location === undefined) return undefined;
    (location.record as Loose).date = "2022-13";
    return `invalid-date ${pointerOf(location)}/date`;
  },
  "a span beyond its document": (dataset, pick) => {
    const location = recordWith(dataset, pick, ({ record }) => (record.sources as Loose)?.length > 0);
    if (location === undefined) return undefined;
    (location.record as Loose).sources[0].end = 1_000_000;
    return `invalid-citation ${pointerOf(location)}/sources/0`;
  },
  "no citation": (dataset, pick) => {
    const location = recordWith(dataset, pick, ({ record }) => Array.isArray(record.sources));
    if (location === undefined) return undefined;
    (location.record as Loose).sources = [];
    return `invalid-citation ${pointerOf(location)}/sources`;
  },
  "an id that is not kebab-case": (dataset, _, whole) => {
    dataset.bases.push({ ...structuredClone(whole.bases[0]), id: `Some Base ${dataset.bases.length}` });
    return `invalid-id /bases/${dataset.bases.length - 1}/id`;
  },
  "a repeated id": (dataset, pick, whole) => {
    const { id } = dataset.actors[pick(dataset.actors.length)];
    dataset.events.push({ ...structuredClone(whole.events[0]), id });
    return `duplicate-id /events/${dataset.events.length - 1}/id`;
  },
  "a text that is a number": (dataset, pick) => {
    const location = recordWith(dataset, pick, ({ record }) => typeof record.summary === "string");
    if (location === undefined) return undefined;
    (location.record as Loose).summary = 5;
    return `invalid-shape ${pointerOf(location)}/summary`;
  },
  "a value that is not allowed": (dataset, pick) => {
    const location = recordWith(dataset, pick, ({ kind }) => kind === "statements");
    if (location === undefined) return undefined;
    (location.record as Loose).act = "asert";
    return `invalid-shape ${pointerOf(location)}/act`;
  },
  "an unknown field": (dataset, pick) => {
    const location = recordWith(dataset, pick, ({ kind }) => kind === "meetings");
    if (location === undefined) return undefined;
    (location.record as Loose).titel = "x";
    return `invalid-shape ${pointerOf(location)}/titel`;
  },
  "a missing field": (dataset, pick) => {
    const location = recordWith(dataset, pick, ({ kind }) => kind === "issues");
    if (location === undefined) return undefined;
    delete (location.record as Loose).proposition;
    return `invalid-shape ${pointerOf(location)}/proposition`;
  },
  "a record that is null": (dataset) => {
    dataset.events.push(null);
    return `invalid-shape /events/${dataset.events.length - 1}`;
  },
  "a speaker who speaks jointly with itself": (dataset, pick) => {
    const location = recordWith(dataset, pick, ({ record }) => record.speaker !== undefined);
    if (location === undefined) return undefined;
    (location.record as Loose).jointlyWith = [location.record.speaker];
    return `inconsistent-record ${pointerOf(location)}/jointlyWith/0`;
  },
  "a circle of parents": (dataset, pick) => {
    const issue = dataset.issues[pick(dataset.issues.length)];
    issue.broader = issue.id;
    return `cyclic-parent /issues/${dataset.issues.indexOf(issue)}/broader`;
  },
};

describe("safeParseDataset of datasets with one to five mistakes", () => {
  const mistakes = fc.array(fc.record({ which: fc.constantFrom(...Object.keys(breaks)), seed: fc.nat() }), {
    minLength: 1,
    maxLength: 5,
  });

  test.each([
    ["the small record", small, 500],
    ["the bundled record", bundled, 60],
  ])("reports every mistake at its location, and nothing else, in %s", (_, dataset, numRuns) => {
    const made = new Set<string>();
    fc.assert(
      fc.property(mistakes, (chosen) => {
        const copy: Loose = structuredClone(dataset);
        const changedRecords: string[] = [];
        const expected = new Set<string>();
        for (const { which, seed } of chosen) {
          const before = structuredClone(copy);
          const problem = (breaks[which] as Break)(copy, (among) => seed % among, dataset);
          if (problem === undefined) continue;
          // Each record gets one mistake, because two mistakes in the same field would hide each other.
          const record = problem.split(" ")[1]?.match(/^\/\w+\/\d+/)?.[0] as string;
          if (changedRecords.includes(record)) {
            for (const kind of Object.keys(copy)) copy[kind] = before[kind];
            continue;
          }
          changedRecords.push(record);
          expected.add(problem);
          made.add(which);
        }
        const input = JSON.stringify(copy);
        const parsed = safeParseDataset(copy);
        const found = parsed.success ? [] : parsed.issues.map(({ code, path }) => `${code} ${path}`);
        expect(new Set(found)).toEqual(expected);
        expect(found).toHaveLength(expected.size);
        expect(JSON.stringify(copy)).toBe(input);
      }),
      { numRuns },
    );
    expect([...made].sort()).toEqual(Object.keys(breaks).sort());
  });

  test("throws nothing but a DemarcheError with messages and paths, whatever is changed", () => {
    fc.assert(
      fc.property(fc.array(mutated, { minLength: 1, maxLength: 5 }), (changes) => {
        const copy = structuredClone(small);
        for (const change of changes) change(copy);
        const before = JSON.stringify(copy);
        try {
          parseDataset(copy);
        } catch (error) {
          expect(error).toBeInstanceOf(DemarcheError);
          for (const { path, message } of (error as DemarcheError).issues) {
            expect(message.length).toBeGreaterThan(20);
            // A message that begins with these words comes from zod and not from the library.
            expect(message).not.toMatch(/Invalid |Too (small|big):/);
            expect(path).toMatch(/^(\/|$)/);
          }
        }
        expect(JSON.stringify(copy)).toBe(before);
      }),
      { numRuns: 500 },
    );
  });
});
