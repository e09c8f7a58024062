import { completeDataset } from "../dataset/complete-dataset.ts";
import { eachRecord } from "../dataset/each-record.ts";
import { findAllProblems } from "../dataset/find-all-problems.ts";
import { forEachValue, linksOf } from "../dataset/links.ts";
import { sourcesOf } from "../dataset/traits.ts";
import type { Problem } from "../errors/problem.ts";
import type { Citation } from "../model/citation.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Statement } from "../model/statement.ts";

/** The codes of what is allowed in a dataset but rarely intended. */
export const warningCodes = [
  /** An actor that no other record names. */
  "unused-actor",
  /** An issue that is not the wider issue of another, and on which no statement or term takes a position. */
  "unused-issue",
  /** A citation of a whole document, which does not say which part of it attests the record. */
  "whole-document",
  /** Two statements of one speaker that cite the same characters: one act coded twice, or two acts in one sentence. */
  "same-span-and-speaker",
] as const;

/** One of {@link warningCodes}. */
export type WarningCode = (typeof warningCodes)[number];

/** Something that is allowed in a dataset but rarely intended. */
export interface Warning {
  /** The code of the warning. */
  readonly code: WarningCode;
  /** JSON Pointer (RFC 6901) from the dataset to what the warning is about. */
  readonly path: string;
  /** A sentence that names the record and says what to check. */
  readonly message: string;
}

/** The result of {@link checkDataset}. */
export interface DatasetCheck {
  /** Values of the wrong shape and broken rules. `defineDataset` and `parseDataset` throw them as an error. */
  readonly errors: readonly Problem[];
  /** What is allowed but rarely intended. */
  readonly warnings: readonly Warning[];
}

/**
 * Returns what is wrong with a dataset, and separately what is allowed but rarely intended. It is meant for a coder before
 * handing a dataset in, and for the tests of a dataset.
 *
 * Errors are fields that are missing, unknown or of a wrong type, and broken rules about ids, references, spans, dates,
 * circles of parents and fields that contradict each other. Warnings can be intended: an actor may be there for a text
 * that is coded later, and one sentence can contain two acts. Warnings are given only if every field has the right shape.
 *
 * @example
 * ```ts
 * import { checkDataset } from "demarche/coding";
 * import { dataset } from "demarche/data";
 *
 * const { errors, warnings } = checkDataset({
 *   ...dataset,
 *   bases: dataset.bases.map((base) => (base.id === "deveselu-base" ? { ...base, host: "romenia" as "romania" } : base)),
 *   issues: [...dataset.issues, { id: "free-trade" as "indivisible-security", label: "Free trade", proposition: "Trade is free." }],
 * });
 * errors[0]?.message; // => 'bases "deveselu-base": host: "romenia" is no id of actors. Did you mean "romania"?'
 * warnings.map(({ code, path }) => `${code} ${path}`); // => ["unused-issue /issues/29"]
 * ```
 */
export function checkDataset(dataset: Dataset): DatasetCheck {
  const errors = findAllProblems(dataset);
  // The checks of warnings read every field without testing its type.
  const hasShape = errors.every(({ code }) => code !== "invalid-shape");
  const warnings = hasShape ? warningsAbout(completeDataset(dataset)) : [];
  return Object.freeze({ errors: Object.freeze(errors), warnings: Object.freeze(warnings) });
}

function warningsAbout(dataset: Dataset): readonly Warning[] {
  return [...unused(dataset), ...wholeDocuments(dataset), ...sameSpans(dataset)];
}

function unused(dataset: Dataset): readonly Warning[] {
  const named = new Set<unknown>();
  const withPosition = new Set<unknown>();
  eachRecord(dataset, ({ kind, record }) => {
    for (const { path } of linksOf(kind)) {
      const isPosition = path[0] === "positions" || path[0] === "broader";
      forEachValue(record, path, (id) => {
        if (id !== record.id) named.add(id);
        if (isPosition) withPosition.add(id);
      });
    }
    // A term without positions supports the issues that it is about.
    if (kind !== "terms") return;
    const { positions, about } = record as Dataset["proposals"][number]["terms"][number];
    if (positions === undefined) for (const id of about ?? []) withPosition.add(id);
  });
  const warnings: Warning[] = [];
  dataset.actors.forEach(({ id }, i) => {
    if (named.has(id)) return;
    const message = `actors "${id}": no other record names it. Code what it does, or take it out.`;
    warnings.push({ code: "unused-actor", path: `/actors/${i}`, message });
  });
  dataset.issues.forEach(({ id }, i) => {
    if (withPosition.has(id)) return;
    const message = `issues "${id}": nobody takes a position on it. Code the statements that do, or take it out.`;
    warnings.push({ code: "unused-issue", path: `/issues/${i}`, message });
  });
  return warnings;
}

function wholeDocuments(dataset: Dataset): readonly Warning[] {
  const lengths = new Map<string, number>(dataset.documents.map(({ id, length }) => [id, length]));
  const warnings: Warning[] = [];
  eachRecord(dataset, (entry, pointer) => {
    sourcesOf(entry).forEach(({ document, start, end }, i) => {
      if (start !== 0 || end !== lengths.get(document)) return;
      const message = `${entry.kind} "${entry.record.id}": sources ${i} cites all of "${document}". Cite the smallest run of whole clauses that attests it.`;
      warnings.push({ code: "whole-document", path: `${pointer}/sources/${i}`, message });
    });
  });
  return warnings;
}

function sameSpans({ statements }: Dataset): readonly Warning[] {
  const firstByKey = new Map<string, Statement>();
  const warnings: Warning[] = [];
  statements.forEach((statement, i) => {
    const reported = new Set<string>();
    statement.sources.forEach(({ document, start, end, supports }: Citation, j) => {
      if (supports !== undefined) return;
      const key = `${statement.speaker} ${document} ${start} ${end}`;
      const first = firstByKey.get(key);
      if (first === undefined) firstByKey.set(key, statement);
      else if (first !== statement && !reported.has(first.id)) {
        reported.add(first.id);
        const message = `statements "${statement.id}": it cites the same characters as "${first.id}" by the same speaker. Merge the two if they are one act.`;
        warnings.push({ code: "same-span-and-speaker", path: `/statements/${i}/sources/${j}`, message });
      }
    });
  });
  return warnings;
}
