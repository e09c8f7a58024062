import { findProblems } from "../dataset/find-problems.ts";
import type { Problem } from "../errors/problem.ts";
import type { Dataset } from "../model/dataset.ts";
import { problemsOf } from "./problems-of.ts";
import { dataset as datasetShape } from "./schemas.ts";

/** The answer where the input is a dataset. */
export interface ParseSuccess {
  /** The input is a dataset. */
  readonly success: true;
  /** A copy of the input. */
  readonly dataset: Dataset;
}

/** The answer where it is none. */
export interface ParseFailure {
  /** The input is no dataset. */
  readonly success: false;
  /** Everything that is wrong with it, in the order of the input. */
  readonly issues: readonly Problem[];
}

/** What {@link safeParseDataset} answers. */
export type ParsedDataset = ParseSuccess | ParseFailure;

/**
 * Checks that a value is a dataset and tells everything that is wrong with it: the shape, ids, references, spans,
 * dates, circles of parents, members that contradict each other. Where the shape is wrong, the rest is not looked at.
 * The input is left as it is; the dataset is a copy.
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
  const shape = datasetShape.safeParse(input);
  if (!shape.success) return { success: false, issues: problemsOf(shape.error.issues, input) };
  const dataset = shape.data as Dataset;
  const issues = findProblems(dataset);
  return issues.length === 0 ? { success: true, dataset } : { success: false, issues };
}
