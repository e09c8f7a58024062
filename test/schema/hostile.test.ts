import { describe, expect, test } from "vitest";
import { DemarcheError } from "../../src/errors/demarche-error.ts";
import { parseDataset } from "../../src/schema/parse-dataset.ts";
import { safeParseDataset } from "../../src/schema/safe-parse-dataset.ts";
import { small } from "../fixtures/small.ts";

// biome-ignore lint/suspicious/noExplicitAny: invalid input fits no type.
type Loose = any;

const changed = (change: (copy: Loose) => void): unknown => {
  const copy = structuredClone(small);
  change(copy);
  return copy;
};
const pathsOf = (input: unknown) => {
  const parsed = safeParseDataset(input);
  return parsed.success ? [] : parsed.issues.map(({ path }) => path);
};

describe("hostile input", () => {
  test("fields named __proto__ and constructor are fields like others", () => {
    const text = JSON.stringify(small);
    const inRecord = JSON.parse(
      text.replace('"statements":[{', '"statements":[{"__proto__":{"polluted":1},'),
    );
    expect(pathsOf(inRecord)).toEqual(["/statements/0/__proto__"]);
    expect(pathsOf(JSON.parse(`{"__proto__":{"polluted":1},"constructor":1,${text.slice(1)}`))).toEqual([
      "/__proto__",
      "/constructor",
    ]);
    expect(({} as Loose).polluted).toBeUndefined();
  });

  test.each(["constructor", "hasownproperty", "prototype"])("%s is a valid id", (id) => {
    const parsed = safeParseDataset(
      changed((c) => {
        c.actors.push({ ...c.actors[0], id });
        c.statements[0].speaker = id;
      }),
    );
    expect(parsed.success).toBe(true);
  });

  test("__proto__ is not a valid id", () => {
    expect(
      pathsOf(
        changed((c) => {
          c.statements[0].speaker = "__proto__";
          c.bases[0].id = "__proto__";
        }),
      ),
    ).toEqual(["/statements/0/speaker", "/bases/0/id"]);
  });

  test("reports circles of objects and deep nesting", () => {
    expect(
      pathsOf(
        changed((c) => {
          c.statements[0].note = c;
          c.statements[1].sources[0].says = c.statements[1];
        }),
      ),
    ).toContain("/statements/0/note");
    let list: unknown = "alba";
    let object: unknown = {};
    for (let i = 0; i < 100_000; i++) [list, object] = [[list], { place: object }];
    expect(
      pathsOf(
        changed((c) => {
          c.statements[0].addressees = list;
          c.meetings[0].place = object;
        }),
      ),
    ).toEqual(expect.arrayContaining(["/statements/0/addressees/0", "/meetings/0/place/name"]));
  });

  test("handles strings of ten million characters in every field of a record", () => {
    const long = "x".repeat(10_000_000);
    for (const field of ["id", "speaker", "date", "act", "reporting"]) {
      const paths = pathsOf(
        changed((c) => {
          c.statements[1][field] = long;
        }),
      );
      expect(paths).toEqual([`/statements/1/${field}`]);
    }
    expect(
      pathsOf(
        changed((c) => {
          c.statements[1].summary = long;
        }),
      ),
    ).toEqual([]);
    const parsed = safeParseDataset(
      changed((c) => {
        c.statements[1].speaker = long;
      }),
    );
    expect(parsed.success || (parsed.issues[0]?.message.length ?? 0) < 1000).toBe(true);
  });

  test("reports lone surrogates in ids and texts for numbers", () => {
    expect(
      pathsOf(
        changed((c) => {
          c.bases[0].id = "\ud800";
          c.statements[0].sources[0].start = "9";
          c.events[0].amount.value = "3";
        }),
      ),
    ).toEqual(["/statements/0/sources/0/start", "/events/0/amount/value", "/bases/0/id"]);
  });

  test.each([
    ["sources", 1000],
    ["positions", 1000],
    ["addressees", 1000],
  ])("reports a list of 150,000 wrong items in one record: %s", (field, minimum) => {
    const paths = pathsOf(
      changed((c) => {
        c.statements[1][field] = Array.from({ length: 150_000 }, () => 5);
      }),
    );
    expect(paths.length).toBeGreaterThanOrEqual(minimum);
    expect(paths.every((path) => path.startsWith(`/statements/1/${field}/`))).toBe(true);
  });

  // The time for one problem must not grow with the number of problems.
  test.each<[string, (record: Loose, i: number) => void]>([
    [
      "references to unknown ids",
      (record, i) => {
        record.speaker = `nobody-${i}`;
      },
    ],
    [
      "unknown fields",
      (record, i) => {
        record[`x${i}`] = 1;
      },
    ],
    [
      "repeated ids",
      (record) => {
        record.id = "borea-doubts";
      },
    ],
    [
      "invalid dates",
      (record, i) => {
        record.date = `May ${i}`;
      },
    ],
  ])("reports a hundred thousand %s", (_, change) => {
    const input = changed((c) => {
      const original = c.statements[1];
      c.statements = Array.from({ length: 100_000 }, (_, i) => {
        const record = { ...original, id: `s-${i}` };
        change(record, i);
        return record;
      });
    });
    try {
      parseDataset(input);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(DemarcheError);
      expect((error as DemarcheError).issues.length).toBeGreaterThan(99_990);
      expect((error as DemarcheError).message.split("\n").length).toBe(101);
    }
  });
});
