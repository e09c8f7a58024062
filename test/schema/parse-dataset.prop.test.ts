import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dataset as bundled } from "../../src/data/index.ts";
import { forEachValue, links, pointerAlong } from "../../src/dataset/links.ts";
import { eachPlace, pointerOf, type RecordPlace } from "../../src/dataset/rules/rule-context.ts";
import { DemarcheError } from "../../src/errors/demarche-error.ts";
import { parseDataset } from "../../src/schema/parse-dataset.ts";
import { safeParseDataset } from "../../src/schema/safe-parse-dataset.ts";
import { mutated } from "../fixtures/mutations.ts";
import { small } from "../fixtures/small.ts";

// biome-ignore lint/suspicious/noExplicitAny: what is broken on purpose fits no type.
type Loose = any;

/** Breaks one rule at one place, and says where; undefined: there is no such place. */
type Break = (dataset: Loose, pick: (among: number) => number, whole: Loose) => string | undefined;

const placesOf = (dataset: Loose): RecordPlace[] => {
  const places: RecordPlace[] = [];
  eachPlace(dataset, (place) => places.push(place));
  return places;
};
const recordWith = (
  dataset: Loose,
  pick: (among: number) => number,
  test: (place: RecordPlace) => boolean,
) => {
  const places = placesOf(dataset).filter(test);
  return places.length === 0 ? undefined : (places[pick(places.length)] as RecordPlace);
};
/** Replaces a value below a record. */
const put = (record: Loose, below: string, value: unknown) => {
  const steps = below.split("/").slice(1);
  const last = steps.pop() as string;
  const holder = steps.reduce((inner, step) => inner[step], record);
  holder[last] = value;
};

const reference =
  (replacement: (to: readonly string[], dataset: Loose) => string | undefined, code: string): Break =>
  (dataset, pick) => {
    const found: [RecordPlace, string, readonly string[]][] = [];
    for (const place of placesOf(dataset)) {
      for (const { from, path, to } of links()) {
        if (from !== place.kind) continue;
        forEachValue(place.record, path, (_, at) => found.push([place, pointerAlong(path, at), to]));
      }
    }
    const [place, below, to] = found[pick(found.length)] as (typeof found)[number];
    const value = replacement(to, dataset);
    if (value === undefined) return undefined;
    put(place.record, below, value);
    return `${code} ${pointerOf(place)}${below}`;
  };

const breaks: Record<string, Break> = {
  "a reference that dangles": reference(() => "nobody-of-this-name", "unknown-id"),
  "a reference of the wrong kind": reference((to, dataset) => {
    const other = ["documents", "issues", "bases"].find((kind) => !to.includes(kind));
    return other === undefined ? undefined : dataset[other][0]?.id;
  }, "wrong-kind"),
  "a date that is none": (dataset, pick) => {
    const place = recordWith(dataset, pick, ({ record }) => typeof record.date === "string");
    if (place === undefined) return undefined;
    (place.record as Loose).date = "2022-13";
    return `invalid-date ${pointerOf(place)}/date`;
  },
  "a span beyond its document": (dataset, pick) => {
    const place = recordWith(dataset, pick, ({ record }) => (record.sources as Loose)?.length > 0);
    if (place === undefined) return undefined;
    (place.record as Loose).sources[0].end = 1_000_000;
    return `invalid-citation ${pointerOf(place)}/sources/0`;
  },
  "no citation": (dataset, pick) => {
    const place = recordWith(dataset, pick, ({ record }) => Array.isArray(record.sources));
    if (place === undefined) return undefined;
    (place.record as Loose).sources = [];
    return `invalid-citation ${pointerOf(place)}/sources`;
  },
  "an id of a wrong form": (dataset, _, whole) => {
    dataset.bases.push({ ...structuredClone(whole.bases[0]), id: `Some Base ${dataset.bases.length}` });
    return `invalid-id /bases/${dataset.bases.length - 1}/id`;
  },
  "an id that is taken": (dataset, pick, whole) => {
    const { id } = dataset.actors[pick(dataset.actors.length)];
    dataset.events.push({ ...structuredClone(whole.events[0]), id });
    return `duplicate-id /events/${dataset.events.length - 1}/id`;
  },
  "a text that is a number": (dataset, pick) => {
    const place = recordWith(dataset, pick, ({ record }) => typeof record.summary === "string");
    if (place === undefined) return undefined;
    (place.record as Loose).summary = 5;
    return `invalid-shape ${pointerOf(place)}/summary`;
  },
  "a word outside its enumeration": (dataset, pick) => {
    const place = recordWith(dataset, pick, ({ kind }) => kind === "statements");
    if (place === undefined) return undefined;
    (place.record as Loose).act = "asert";
    return `invalid-shape ${pointerOf(place)}/act`;
  },
  "a member that is not there": (dataset, pick) => {
    const place = recordWith(dataset, pick, ({ kind }) => kind === "meetings");
    if (place === undefined) return undefined;
    (place.record as Loose).titel = "x";
    return `invalid-shape ${pointerOf(place)}/titel`;
  },
  "a member that is missing": (dataset, pick) => {
    const place = recordWith(dataset, pick, ({ kind }) => kind === "issues");
    if (place === undefined) return undefined;
    delete (place.record as Loose).proposition;
    return `invalid-shape ${pointerOf(place)}/proposition`;
  },
  "a record that is none": (dataset) => {
    dataset.events.push(null);
    return `invalid-shape /events/${dataset.events.length - 1}`;
  },
  "a condition of no conditional stance": (dataset, pick) => {
    const place = recordWith(
      dataset,
      pick,
      ({ record }) => (record.positions as Loose)?.[0]?.stance === "support" && record.speaker !== undefined,
    );
    if (place === undefined) return undefined;
    (place.record as Loose).positions[0].condition = "If.";
    return `inconsistent-record ${pointerOf(place)}/positions/0/condition`;
  },
  "a circle of parents": (dataset, pick) => {
    const issue = dataset.issues[pick(dataset.issues.length)];
    issue.broader = issue.id;
    return `cyclic-parent /issues/${dataset.issues.indexOf(issue)}/broader`;
  },
};

describe("parseDataset of datasets with one to five slips", () => {
  const slips = fc.array(fc.record({ which: fc.constantFrom(...Object.keys(breaks)), seed: fc.nat() }), {
    minLength: 1,
    maxLength: 5,
  });

  test.each([
    ["the small record", small, 1500],
    ["the bundled record", bundled, 150],
  ])("every slip is told at its place, and nothing else: %s", (_, dataset, numRuns) => {
    const met = new Set<string>();
    fc.assert(
      fc.property(slips, (chosen) => {
        const copy: Loose = structuredClone(dataset);
        const touched: string[] = [];
        const expected = new Set<string>();
        for (const { which, seed } of chosen) {
          const before = structuredClone(copy);
          const told = (breaks[which] as Break)(copy, (among) => seed % among, dataset);
          if (told === undefined) continue;
          // One slip a record: two at one place hide each other.
          const record = told.split(" ")[1]?.match(/^\/\w+\/\d+/)?.[0] as string;
          if (touched.includes(record)) {
            for (const kind of Object.keys(copy)) copy[kind] = before[kind];
            continue;
          }
          touched.push(record);
          expected.add(told);
          met.add(which);
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
    expect([...met].sort()).toEqual(Object.keys(breaks).sort());
  });

  test("whatever is changed, nothing is thrown but a DemarcheError, which says what and where", () => {
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
            expect(path).toMatch(/^(\/|$)/);
          }
        }
        expect(JSON.stringify(copy)).toBe(before);
      }),
      { numRuns: 3000 },
    );
  });
});
