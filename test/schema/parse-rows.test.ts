import { expect, test, vi } from "vitest";
import type { DemarcheError } from "../../src/errors/demarche-error.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { fromRows } from "../../src/schema/from-rows.ts";

// How many arguments a call takes hangs on the machine; here, zod can tell what is wrong with three records.
vi.mock("../../src/schema/safe-parse-dataset.ts", async (original) => {
  const { safeParseDataset } = await original<typeof import("../../src/schema/safe-parse-dataset.ts")>();
  return {
    safeParseDataset: (dataset: Dataset) => {
      if (dataset.issues.length > 3) throw new RangeError("Maximum call stack size exceeded");
      if (dataset.issues.some(({ id }) => id === "bug")) throw new TypeError("A bug");
      return safeParseDataset(dataset);
    },
  };
});

const issue = (i: number) => ({
  id: `i${i}`,
  label: i === 1 || i === 4 ? " " : "Label",
  proposition: "So.",
  broader: "i0",
});

test("what is wrong is told half by half where there is too much of it", () => {
  try {
    fromRows({ issues: Array.from({ length: 11 }, (_, i) => issue(i)) });
    expect.unreachable();
  } catch (error) {
    // The parent is in another half than most, and is there.
    expect((error as DemarcheError).issues.map(({ path }) => path)).toEqual(
      [1, 4].map((i) => `/issues/${i}/label`),
    );
  }
});

test("what is too much without being wrong is no dataset", () => {
  const issues = Array.from({ length: 11 }, (_, i) => ({ ...issue(i), label: "Label" }));
  expect(() => fromRows({ issues })).toThrow("fromRows: the tables are larger than can be checked here.");
});

test("any other error is not taken for that", () => {
  expect(() => fromRows({ issues: [{ ...issue(0), id: "bug" }] })).toThrow(new TypeError("A bug"));
});
