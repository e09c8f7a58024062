import type { z } from "zod";
import { findAllProblems } from "../dataset/find-all-problems.ts";
import { findProblems } from "../dataset/find-problems.ts";
import type { Problem } from "../errors/problem.ts";
import type { Dataset } from "../model/dataset.ts";
import { problemsOf } from "./problems-of.ts";
import { dataset as datasetShape } from "./schemas.ts";
import { type ShapeGuard, shapeGuard } from "./shape-guard.ts";

/** The answer where the input is a dataset. */
export interface ParseSuccess {
  /** The input is a dataset. */
  readonly success: true;
  /** The input, now known to be one. */
  readonly dataset: Dataset;
}

/** The answer where it is none. */
export interface ParseFailure {
  /** The input is no dataset. */
  readonly success: false;
  /** Everything that is wrong with it: first what has the wrong shape, then what breaks a rule, each in the order of the input. */
  readonly issues: readonly Problem[];
}

/** What {@link safeParseDataset} answers. */
export type ParsedDataset = ParseSuccess | ParseFailure;

let hasShape: ShapeGuard | undefined;

/**
 * Checks that a value is a dataset and tells everything that is wrong with it: the shape, ids, references, spans, dates,
 * circles of parents, members that contradict each other, what is said at a meeting of another day and what is answered
 * before it was put forward. What has the wrong shape is told once: where a list of records is missing, references to
 * them are not told one by one.
 *
 * The dataset is the input itself, for a copy would cost half as much again as all the checks. Leave it unchanged from
 * then on, since queries remember what they worked out.
 *
 * @example
 * ```ts
 * import { safeParseDataset } from "demarche/schema";
 *
 * const parsed = safeParseDataset({ documents: [] });
 * parsed.success; // => false
 * parsed.success || parsed.issues[0]?.message; // => "the dataset: actors is missing; it has to be of type array."
 * ```
 */
export function safeParseDataset(input: unknown): ParsedDataset {
  hasShape ??= shapeGuard(datasetShape);
  if (hasShape(input)) {
    const issues = findProblems(input as Dataset);
    return issues.length === 0 ? { success: true, dataset: input as Dataset } : { success: false, issues };
  }
  return { success: false, issues: problemsOfShapeless(input) };
}

/** What is wrong with a value that has not the shape of a dataset: its shape, and whatever can be checked all the same. */
function problemsOfShapeless(input: unknown): readonly Problem[] {
  const ofShape = problemsOf(issuesOfShape(input), input);
  if (typeof input !== "object" || input === null || Array.isArray(input)) return ofShape;
  return findAllProblems(input, ofShape);
}

/** What the schema finds. Of a list within a record that is too long for it, what it finds in the beginning. */
function issuesOfShape(input: unknown): readonly z.core.$ZodIssue[] {
  try {
    return datasetShape.safeParse(input).error?.issues ?? [];
  } catch (error) {
    // zod hands the findings of a list on as arguments, and a call takes some hundred thousand.
    if (!(error instanceof RangeError)) throw error;
    return datasetShape.safeParse(withShortLists(input, 0)).error?.issues ?? [];
  }
}

const mostItems = 1000;

/** A copy whose lists within records have a thousand items at most. Records are no deeper than this looks. */
function withShortLists(value: unknown, depth: number): unknown {
  if (typeof value !== "object" || value === null || depth > 8) return value;
  if (!Array.isArray(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, withShortLists(inner, depth + 1)]),
    );
  }
  // The list of a kind is told whole.
  const items = depth > 1 ? value.slice(0, mostItems) : value;
  return items.map((item) => withShortLists(item, depth + 1));
}
