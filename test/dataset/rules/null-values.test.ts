import { expect, test } from "vitest";
import { findAllProblems } from "../../../src/dataset/find-all-problems.ts";
import { small } from "../../fixtures/small.ts";
import type { Loose } from "./problems-after.ts";

/** Replaces the value at a path in a copy of the small dataset, and returns the paths of the problems of the copy. */
function pathsOf(path: readonly string[], value: unknown): readonly string[] {
  const copy: Loose = structuredClone(small);
  const parent = path.slice(0, -1).reduce((object, key) => object[key], copy);
  parent[path.at(-1) as string] = value;
  return findAllProblems(copy).map((problem) => problem.path);
}

/** Yields the path of each value within a dataset, as a list of keys. */
function* valuesOf(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (path.length > 0) yield path;
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* valuesOf(inner, [...path, key]);
}

test("any value can be null or missing, and null is one problem", () => {
  // The rule for a field is the same in all records of a list, so only one value of each field is tested.
  const fields = new Map([...valuesOf(small)].map((path) => [path.join("/").replace(/\d+/g, ""), path]));
  for (const path of fields.values()) {
    const pointer = `/${path.join("/")}`;
    const problems = pathsOf(path, null);
    expect(
      problems.filter((at) => at === pointer || at.startsWith(`${pointer}/`)),
      pointer,
    ).toEqual([pointer]);
    expect(() => pathsOf(path, undefined), pointer).not.toThrow();
  }
});
