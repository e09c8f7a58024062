import type { Problem } from "../errors/problem.ts";
import { findProblems } from "./find-problems.ts";

/** What has the wrong shape in a dataset, and whatever breaks a rule in the rest of it. */
export function findAllProblems(dataset: object, ofShape: readonly Problem[]): readonly Problem[] {
  const misshapen = new Set(ofShape.map(({ path }) => path));
  // A rule has nothing to say of a member that has the wrong shape, nor of anything within it.
  const isMisshapen = (path: string): boolean => {
    for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
      if (misshapen.has(path.slice(0, end))) return true;
    }
    return false;
  };
  return [...ofShape, ...findProblems(dataset).filter(({ path }) => !isMisshapen(path))];
}
