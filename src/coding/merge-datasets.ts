import { findProblems } from "../dataset/find-problems.ts";
import { checkIsDataset, registryOf } from "../dataset/registry.ts";
import { fieldsOf } from "../dataset/unchecked.ts";
import { DemarcheError, problem } from "../errors/demarche-error.ts";
import type { Problem } from "../errors/problem.ts";
import type { Dataset, DatasetMetadata } from "../model/dataset.ts";
import { type Ids, kinds } from "../model/ids.ts";
import { checkOptions } from "../options/check-options.ts";
import { oneOf } from "../options/one-of.ts";
import { canonicalText, shortText } from "./merging/canonical-text.ts";
import { findOtherSpeakers } from "./merging/find-other-speakers.ts";
import { findUnrelatedPlaceholders } from "./merging/find-unrelated-placeholders.ts";
import {
  type Merge,
  type MergeConflict,
  type MergePreference,
  mergePreferences,
  mergeRecords,
} from "./merging/merge-records.ts";

/** Options of {@link mergeDatasets}. */
export interface MergeDatasetsOptions {
  /**
   * The dataset whose value is kept if two versions of a record contradict each other. The citations of the other
   * version are kept, too. If the status, date or form of reporting of the other version was different, its citations
   * report this in `says`. Default: every contradiction is an error.
   */
  readonly prefer?: MergePreference | undefined;
}

/** The ids of two merged datasets: for each kind, the ids of the first and of the second dataset. */
export interface JoinedIds<out A extends Ids, out B extends Ids> {
  /** Ids of the coded texts in either dataset. */
  readonly documents: A["documents"] | B["documents"];
  /** Ids of the actors in either dataset. */
  readonly actors: A["actors"] | B["actors"];
  /** Ids of the issues in either dataset. */
  readonly issues: A["issues"] | B["issues"];
  /** Ids of the statements in either dataset. */
  readonly statements: A["statements"] | B["statements"];
  /** Ids of the proposals in either dataset. */
  readonly proposals: A["proposals"] | B["proposals"];
  /** Ids of the meetings in either dataset. */
  readonly meetings: A["meetings"] | B["meetings"];
  /** Ids of the bases in either dataset. */
  readonly bases: A["bases"] | B["bases"];
  /** Ids of the events in either dataset. */
  readonly events: A["events"] | B["events"];
  /** Ids of the terms in either dataset. */
  readonly terms: A["terms"] | B["terms"];
  /** Ids of the responses in either dataset. */
  readonly responses: A["responses"] | B["responses"];
}

/**
 * Merges two datasets into one. Two records with the same id are two versions of one record. The merged record has
 * everything that either version has: citations, spellings, memberships, identifiers, attributes, terms, responses,
 * doubts, and positions on different issues. It is no conflict if one version lacks a field or has an empty list. Two
 * different values of one field are a conflict, and all conflicts are reported at once. The order of a list of ids does
 * not matter.
 *
 * With `prefer`, the values of one version are kept, and so are all citations of the other version. If the status, date
 * or form of reporting of the other version was different, its citations report this in `says`. If the versions of an
 * actor have different names, the name that was not preferred becomes another name of the actor.
 *
 * Two records with the same id are not merged if both have only a placeholder as summary or title, which a program such
 * as `readDrafts` wrote, and they cite different documents, because they may be about different facts. This is an error
 * even with `prefer`. Meetings on the same day with the same format and participants are merged nevertheless.
 *
 * Two statements with the same id and different speakers are an error as well, even with `prefer`, because one of the two
 * speakers would lose the statement. Give one of the statements another id with {@link renameIds}.
 *
 * If the two datasets have different ids for the same actors, use {@link matchActors} and {@link renameIds} first.
 *
 * The records of the first dataset come first, then those that only the second dataset has. Metadata are kept only if
 * both datasets have the same metadata, because otherwise neither title nor version describes the merged dataset.
 * Without `prefer` and without placeholders, merging is associative and idempotent, so several datasets can be merged
 * in any grouping: `[a, b, c].reduce((merged, next) => mergeDatasets(merged, next))`.
 *
 * @throws {@link index!DemarcheError} with code `conflicting-record` for each pair of records that is not merged
 * because of placeholders or speakers and, without `prefer`, for each field that differs. The code is `duplicate-id` if two records
 * of different kinds have the same id. If there are no such problems, the error has every problem of the merged
 * dataset, such as two actors with the same identifier.
 *
 * @example
 * ```ts
 * import { defineDataset, mergeDatasets } from "demarche/coding";
 *
 * const issues = [{ id: "truce", label: "Truce", proposition: "There should be a truce." }] as const;
 * const first = defineDataset({ issues: [...issues] });
 * const second = defineDataset({ issues: [...issues, { id: "peace", label: "Peace", proposition: "There should be peace." }] });
 * mergeDatasets(first, second).issues.map(({ id }) => id); // => ["truce", "peace"]
 * ```
 */
export function mergeDatasets<A extends Ids, B extends Ids>(
  first: Dataset<A>,
  second: Dataset<B>,
  options: MergeDatasetsOptions = {},
): Dataset<JoinedIds<A, B>> {
  checkTwoDatasets(first, options);
  checkOptions("mergeDatasets", options, { prefer: oneOf(mergePreferences) });
  checkIsDataset(first, "The first dataset of mergeDatasets");
  checkIsDataset(second, "The second dataset of mergeDatasets");
  const duplicates = idsOfTwoKinds(first, second);
  const merge: Merge = { prefer: options.prefer, conflicts: [] };
  const merged: Record<string, unknown> = {};
  const metadata = sharedMetadata(first.metadata, second.metadata);
  if (metadata !== undefined) merged.metadata = metadata;
  for (const kind of kinds) merged[kind] = mergeRecords(kind, first[kind], second[kind], merge);
  const found = [
    ...duplicates,
    ...findUnrelatedPlaceholders(first, second),
    ...findOtherSpeakers(first, second),
    // Differing speakers are left out here, because `findOtherSpeakers` reports them and says how to correct them.
    ...merge.conflicts
      .filter(({ kind, field }) => kind !== "statements" || field !== "speaker")
      .map(conflictProblem),
  ];
  const [firstProblem, ...more] = found.length > 0 ? found : findProblems(merged);
  if (firstProblem !== undefined) throw new DemarcheError([firstProblem, ...more]);
  return Object.freeze(merged) as never;
}

/** Throws if the caller passes the datasets as an array, or more than two of them. */
function checkTwoDatasets(first: unknown, options: unknown): void {
  const wrong = Array.isArray(first)
    ? "the first is an array"
    : isDataset(options)
      ? "the third argument, which has the options, is a dataset"
      : undefined;
  if (wrong === undefined) return;
  const message = `mergeDatasets takes two datasets as two arguments, and ${wrong}. Call mergeDatasets(a, b); for more than two, [a, b, c].reduce((merged, next) => mergeDatasets(merged, next)).`;
  throw problem("invalid-shape", "", message);
}

/** Returns whether an object is a dataset and not an object with options. Only a dataset has lists of records. */
function isDataset(value: unknown): boolean {
  const fields = fieldsOf(value) ?? {};
  return kinds.some((kind) => Array.isArray(fields[kind]));
}

function idsOfTwoKinds(first: Dataset, second: Dataset): readonly Problem[] {
  const { byId } = registryOf(first);
  return [...registryOf(second).byId].flatMap(([id, { kind }]): readonly Problem[] => {
    const inFirst = byId.get(id);
    if (inFirst === undefined || inFirst.kind === kind) return [];
    const message = `mergeDatasets: "${id}" is the id of a record in ${inFirst.kind} of the first dataset and in ${kind} of the second. Give one of the two records another id.`;
    return [{ code: "duplicate-id", path: "", value: id, message }];
  });
}

function sharedMetadata(a: DatasetMetadata | undefined, b: DatasetMetadata | undefined) {
  return canonicalText(a) === canonicalText(b) ? a : undefined;
}

function conflictProblem({ kind, field, first, firstValue, secondValue }: MergeConflict): Problem {
  const message = `mergeDatasets: ${kind} "${first.id}": ${field} is ${shortText(firstValue)} in the first dataset and ${shortText(secondValue)} in the second. Correct one of the two records, give one of them another id, or decide with prefer: "first" or "second".`;
  return { code: "conflicting-record", path: `/${kind}/${first.id}/${field}`, value: secondValue, message };
}
