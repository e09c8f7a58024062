import { completeDataset } from "../dataset/complete-dataset.ts";
import { findAllProblems } from "../dataset/find-all-problems.ts";
import type { Problem } from "../errors/problem.ts";
import type { Dataset } from "../model/dataset.ts";

/** The result for a valid dataset. */
export interface ParseSuccess {
  /** `true`: the input is a valid dataset. */
  readonly success: true;
  /** The dataset. It is the input itself, unless the input lacks a list or has a field whose value is undefined. */
  readonly dataset: Dataset;
}

/** The result for an input that is not a valid dataset. */
export interface ParseFailure {
  /** `false`: the input is not a valid dataset. */
  readonly success: false;
  /**
   * Every problem: first fields that are missing, unknown or of a wrong type, then broken rules, both in the order of
   * the input.
   */
  readonly issues: readonly Problem[];
}

/** The result of {@link safeParseDataset}. */
export type ParsedDataset = ParseSuccess | ParseFailure;

/**
 * Checks whether a value is a valid dataset. Returns the dataset or, if it is not valid, all of its problems.
 * `defineDataset`, `checkDataset`, `fromRows` and this function have the same rules and the same messages. The rules
 * cover the fields and their types, the form of texts and ids, references, spans, dates and their order, circles of
 * parents and replies, and fields that contradict each other.
 *
 * An absent list of records is read as an empty list, and a field whose value is undefined is read as absent. A value
 * of a wrong type is reported once: if `actors` is not a list, references to actors are not reported in addition.
 *
 * The returned dataset is usually the input itself, because making a copy would take half as long as all the checks
 * together. If a list is absent, the dataset is copied. If values are undefined, the dataset and the records with these
 * values are copied. Do not change the dataset afterwards, because queries cache what they compute from it.
 *
 * @example
 * ```ts
 * import { safeParseDataset } from "demarche/schema";
 *
 * const parsed = safeParseDataset({ issues: [{ id: "peace", label: "Peace" }] });
 * parsed.success; // => false
 * parsed.success || parsed.issues[0]?.message; // => 'issues "peace": proposition is missing; it has to be a text.'
 * ```
 */
export function safeParseDataset(input: unknown): ParsedDataset {
  let hasUndefined = false;
  const issues = findAllProblems(input, () => {
    hasUndefined = true;
  });
  return issues.length === 0
    ? { success: true, dataset: completeDataset(input as object, { hasUndefined }) }
    : { success: false, issues };
}
