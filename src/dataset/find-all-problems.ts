import type { Problem } from "../errors/problem.ts";
import { findProblems } from "./find-problems.ts";
import { findShapeProblems } from "./find-shape-problems.ts";
import { fieldsOf } from "./unchecked.ts";

/**
 * Returns everything that is wrong with a dataset: first the problems of its shape (fields that are missing, unknown or
 * of a wrong type), then the broken rules. `onUndefined` is called for each field whose value is undefined. Every
 * function that checks a dataset calls this function, so that all of them refuse the same datasets.
 */
export function findAllProblems(dataset: unknown, onUndefined?: () => void): readonly Problem[] {
  const shapeProblems = findShapeProblems(dataset, onUndefined);
  const fields = fieldsOf(dataset);
  if (fields === undefined) return shapeProblems;
  const problems = findProblems(fields);
  if (shapeProblems.length === 0) return problems;
  const misshapen = new Set(shapeProblems.map(({ path }) => path));
  // If a value has a wrong type, this is the only problem that is reported for it. Broken rules at the same path or
  // below it are left out.
  const isMisshapen = (path: string): boolean => {
    for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
      if (misshapen.has(path.slice(0, end))) return true;
    }
    return false;
  };
  return [...shapeProblems, ...problems.filter(({ path }) => !isMisshapen(path))];
}
