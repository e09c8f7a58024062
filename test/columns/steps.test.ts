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

/** How many times as many steps four times the statements may take, beyond what the growth alone says. */
const slack = 1.1;

/**
 * The growth that each question declares, in a record that grows by other actors, matters and days, so that the answer
 * stays as it is; and in one that grows by more of the same, so that the answer grows with it.
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
  // One bit for each matter: there are more matters in a record that grows by others, and not in one that grows by the same.
  compareSides: ["n", "1"],
  sideNetwork: ["n", "1"],
  monthlyStances: ["log n", "n"],
  list: ["1", "n"],
  "list of a period": ["n", "n"],
  // Its entries are made by functions that come and go, whose counts the engine drops now and then: not held where they are many.
  timeline: ["1", null],
  compareStances: ["1", "n"],
  related: ["1", "n log n"],
  proposalHistory: ["1", "1"],
  search: ["log n", "log n"],
  loading: ["n", "n"],
};

function expectGrowth(record: string, question: string, growth: keyof typeof growths): void {
  const steps = counted.steps[record]?.[question] as readonly number[];
  const shape = growths[growth];
  counted.sizes.slice(1).forEach((size, i) => {
    const most = (shape(size) / shape(counted.sizes[i] as number)) * slack;
    const times = (steps[i + 1] as number) / (steps[i] as number);
    expect(times, `${question}, ${record}: ${steps.join(", ")} steps`).toBeLessThanOrEqual(most);
  });
}

describe("the steps of a question grow no faster than declared", () => {
  test("every question is counted", () => {
    for (const questions of Object.values(counted.steps)) {
      expect(Object.keys(questions).sort()).toEqual(Object.keys(declared).sort());
    }
  });

  test.each(Object.entries(declared))("%s", (question, [others, same]) => {
    expectGrowth("others", question, others);
    if (same !== null) expectGrowth("same", question, same);
  });

  test("loading statements whose ids are compared as texts", () => {
    expectGrowth("named", "loading", "n log n");
  });

  test("what looks at every statement is seen to", () => {
    // Half of the statements lie before the day that is asked about, and are looked at one by one.
    const steps = counted.steps.others?.["statementsBetween, certainly"] ?? [];
    counted.sizes.forEach((size, i) => {
      expect(steps[i]).toBeGreaterThan(size / 2);
    });
  });
});
