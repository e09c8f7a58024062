import { findAllProblems } from "../../../src/dataset/find-all-problems.ts";
import { small } from "../../fixtures/small.ts";

// biome-ignore lint/suspicious/noExplicitAny: invalid input fits no type.
export type Loose = any;

/** Returns the path and message of every problem of the small record after a change. */
export function problemsAfter(change: (copy: Loose) => void): readonly string[] {
  const copy = structuredClone(small);
  change(copy);
  return findAllProblems(copy).map(({ path, message }) => `${path} ${message}`);
}
