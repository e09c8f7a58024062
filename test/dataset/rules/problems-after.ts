import { findAllProblems } from "../../../src/dataset/find-all-problems.ts";
import { small } from "../../fixtures/small.ts";

// biome-ignore lint/suspicious/noExplicitAny: invalid input fits no type.
export type Loose = any;

/** Changes a copy of the small dataset, and returns the path and message of every problem of the copy. */
export function problemsAfter(change: (copy: Loose) => void): readonly string[] {
  const copy = structuredClone(small);
  change(copy);
  return findAllProblems(copy).map(({ path, message }) => `${path} ${message}`);
}
