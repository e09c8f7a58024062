import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

interface Counted {
  readonly sizes: readonly number[];
  readonly steps: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
}

const root = fileURLToPath(new URL("../..", import.meta.url));
const counted = JSON.parse(
  execFileSync(process.execPath, ["--import", "tsx", "test/columns/count-steps.ts"], {
    cwd: root,
    encoding: "utf8",
  }),
) as Counted;

const growths = {
  "1": () => 1,
  "log n": (n: number) => Math.log2(n),
  n: (n: number) => n,
  "n log n": (n: number) => n * Math.log2(n),
} as const;

/** The factor by which the steps may exceed the declared growth when the number of statements increases fourfold. */
const slack = 1.1;

/**
 * The declared growth of the steps of each query. For `others`, additional statements have additional actors, matters
 * and days, so the result keeps its length. For `same`, additional statements have the same actors and matters, so the
 * result becomes longer. Null means that the growth is not checked.
 */
const declared: Readonly<
  Record<string, readonly [others: keyof typeof growths, same: keyof typeof growths | null]>
> = {
  statementsBetween: ["log n", "n"],
  "statementsBetween, certainly": ["n", "n"],
  statementsOn: ["log n", "n"],
  statementsOf: ["1", "n"],
  "statementsOf, of a period": ["1", "n"],
  stanceTable: ["1", "1"],
  "stanceTable, of a period": ["log n", "n"],
  "stanceTable, of a new matter": ["log n", "n"],
  comparePair: ["1", "n"],
  // `compareSides` and `sideNetwork` take a step for every 32 matters. The number of matters grows only in `others`.
  compareSides: ["n", "1"],
  sideNetwork: ["n", "1"],
  monthlyStances: ["log n", "n"],
  list: ["1", "n"],
  "list of a period": ["n", "n"],
  // V8 counts how often a function runs, and forgets this number when it collects the function as garbage. `null` means
  // that the query makes many such functions, so its steps cannot be counted.
  timeline: ["1", null],
  compareStances: ["1", "n"],
  related: ["1", "n log n"],
  proposalHistory: ["1", "1"],
  search: ["log n", "log n"],
  loading: ["n", "n"],
};

function expectGrowth(record: string, query: string, growth: keyof typeof growths): void {
  const steps = counted.steps[record]?.[query] as readonly number[];
  const shape = growths[growth];
  counted.sizes.slice(1).forEach((size, i) => {
    const most = (shape(size) / shape(counted.sizes[i] as number)) * slack;
    const times = (steps[i + 1] as number) / (steps[i] as number);
    expect(times, `${query}, ${record}: ${steps.join(", ")} steps`).toBeLessThanOrEqual(most);
  });
}

describe("the steps of a query grow no faster than declared", () => {
  test("every query is counted", () => {
    for (const queries of Object.values(counted.steps)) {
      expect(Object.keys(queries).sort()).toEqual(Object.keys(declared).sort());
    }
  });

  test.each(Object.entries(declared))("%s", (query, [others, same]) => {
    expectGrowth("others", query, others);
    if (same !== null) expectGrowth("same", query, same);
  });

  test("loading statements whose ids are compared as texts", () => {
    expectGrowth("named", "loading", "n log n");
  });

  test("a query that tests every statement is counted with as many steps", () => {
    // Half of the statements are before the queried day and are tested one by one.
    const steps = counted.steps.others?.["statementsBetween, certainly"] ?? [];
    counted.sizes.forEach((size, i) => {
      expect(steps[i]).toBeGreaterThan(size / 2);
    });
  });
});
