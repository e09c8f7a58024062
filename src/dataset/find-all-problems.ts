import type { Problem } from "../errors/problem.ts";
import { findProblems } from "./find-problems.ts";

/** Returns the given problems of a dataset's shape, followed by everything that breaks a rule in the rest of it. */
export function findAllProblems(dataset: object, shapeProblems: readonly Problem[]): readonly Problem[] {
  const misshapen = new Set(shapeProblems.map(({ path }) => path));
  // A value of the wrong shape is reported once, so broken rules at the same path or below it are left out.
  const isMisshapen = (path: string): boolean => {
    for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
      if (misshapen.has(path.slice(0, end))) return true;
    }
    return false;
  };
  return [...shapeProblems, ...findProblems(dataset).filter(({ path }) => !isMisshapen(path))];
}
