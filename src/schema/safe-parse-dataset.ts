import type { z } from "zod";
import { findAllProblems } from "../dataset/find-all-problems.ts";
import { findProblems } from "../dataset/find-problems.ts";
import type { Problem } from "../errors/problem.ts";
import type { Dataset } from "../model/dataset.ts";
import { problemsOf } from "./problems-of.ts";
import { dataset as datasetShape } from "./schemas.ts";
import { type ShapeGuard, shapeGuard } from "./shape-guard.ts";

/** The result for a valid dataset. */
export interface ParseSuccess {
  /** `true`: the input is a valid dataset. */
  readonly success: true;
  /** The input itself, typed as a dataset. */
  readonly dataset: Dataset;
}

/** The result for an input that is not a valid dataset. */
export interface ParseFailure {
  /** `false`: the input is not a valid dataset. */
  readonly success: false;
  /** Every problem: first those of the shape, then broken rules, each in the order of the input. */
  readonly issues: readonly Problem[];
}

/** The result of {@link safeParseDataset}. */
export type ParsedDataset = ParseSuccess | ParseFailure;

let hasShape: ShapeGuard | undefined;

/**
 * Checks whether a value is a valid dataset and returns it, or every problem that it has. The checks cover the shape, ids,
 * references, spans, dates, circles of parents, fields that contradict each other, records dated outside the meeting at
 * which they took place, and responses dated before their proposal.
 *
 * A value of the wrong shape is reported once: if a list of records is missing, references to its records are not
 * reported as well.
 *
 * The dataset is the input itself, because a copy would take half as long again as all the checks. Do not change it
 * afterwards, because queries cache what they compute from it.
 *
 * @example
 * ```ts
 * import { safeParseDataset } from "demarche/schema";
 *
 * const parsed = safeParseDataset({ documents: [] });
 * parsed.success; // => false
 * parsed.success || parsed.issues[0]?.message; // => "the dataset: actors is missing; it has to be a list of records."
 * ```
 */
export function safeParseDataset(input: unknown): ParsedDataset {
  hasShape ??= shapeGuard(datasetShape);
  if (hasShape(input)) {
    const issues = findProblems(input as Dataset);
    return issues.length === 0 ? { success: true, dataset: input as Dataset } : { success: false, issues };
  }
  return { success: false, issues: problemsOfMisshapen(input) };
}

/** Returns the problems of a value of the wrong shape, and those of the rules that can be checked nevertheless. */
function problemsOfMisshapen(input: unknown): readonly Problem[] {
  const shapeProblems = problemsOf(shapeIssues(input), input);
  if (typeof input !== "object" || input === null || Array.isArray(input)) return shapeProblems;
  return findAllProblems(input, shapeProblems);
}

/** Returns the issues that zod finds. If there are too many for zod, lists within records are checked only at their beginning. */
function shapeIssues(input: unknown): readonly z.core.$ZodIssue[] {
  try {
    return datasetShape.safeParse(input).error?.issues ?? [];
  } catch (error) {
    // zod passes the issues of a list as arguments of one call, and engines limit their number to some hundred thousand.
    if (!(error instanceof RangeError)) throw error;
    return datasetShape.safeParse(withShortLists(input, 0)).error?.issues ?? [];
  }
}

const maximumItems = 1000;

/** Returns a copy whose lists within records have a thousand items at most. Valid records have fewer than eight levels. */
function withShortLists(value: unknown, depth: number): unknown {
  if (typeof value !== "object" || value === null || depth > 8) return value;
  if (!Array.isArray(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, withShortLists(inner, depth + 1)]),
    );
  }
  // Lists of records keep all their items.
  const items = depth > 1 ? value.slice(0, maximumItems) : value;
  return items.map((item) => withShortLists(item, depth + 1));
}
