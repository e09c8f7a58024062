import { eachRecord } from "../dataset/each-record.ts";
import { findAllProblems } from "../dataset/find-all-problems.ts";
import { findShapeProblems } from "../dataset/find-shape-problems.ts";
import { forEachValue, linksOf } from "../dataset/links.ts";
import { sourcesOf } from "../dataset/traits.ts";
import type { Members } from "../dataset/unchecked.ts";
import type { Problem } from "../errors/problem.ts";
import type { Citation } from "../model/citation.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Statement } from "../model/statement.ts";

/** What is allowed, and seldom meant. */
export const warningCodes = [
  /** An actor that no other record names. */
  "unused-actor",
  /** An issue on which no statement and no term takes a position, and which is no wider issue of another. */
  "unused-issue",
  /** A citation of a whole document: it points at nothing in particular. */
  "whole-document",
  /** Two statements of one speaker that rest on the same characters: one act coded twice, or two acts in one sentence. */
  "same-span-and-speaker",
] as const;

/** One of {@link warningCodes}. */
export type WarningCode = (typeof warningCodes)[number];

/** Something that is allowed, and seldom meant. */
export interface Warning {
  /** What it is. */
  readonly code: WarningCode;
  /** JSON Pointer (RFC 6901) to the place in the dataset. */
  readonly path: string;
  /** A sentence that names the record and says what to look at. */
  readonly message: string;
}

/** What {@link checkDataset} finds. */
export interface DatasetCheck {
  /** What has the wrong shape or breaks a rule; none of it passes `defineDataset` or `parseDataset`. */
  readonly errors: readonly Problem[];
  /** What is allowed, and seldom meant. */
  readonly warnings: readonly Warning[];
}

/**
 * What is wrong with a dataset, and apart from it what is allowed and seldom meant. For a coder who is about to hand in,
 * or a test that holds a dataset to both.
 *
 * Errors are members that are missing, unknown or of a wrong type, and what the rules find: ids, references, spans,
 * dates, circles of parents, members that contradict each other. Warnings can be meant: an actor can be there for a
 * later text, and one sentence can hold two acts.
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
  const ofShape = findShapeProblems(dataset as unknown as Members);
  const errors = findAllProblems(dataset, ofShape);
  // What has the wrong shape is mended first: what else is unusual of it cannot be told.
  const warnings =
    ofShape.length > 0 ? [] : [...unused(dataset), ...wholeDocuments(dataset), ...sameSpans(dataset)];
  return Object.freeze({ errors: Object.freeze(errors), warnings: Object.freeze(warnings) });
}

function unused(dataset: Dataset): readonly Warning[] {
  const named = new Set<unknown>();
  const positioned = new Set<unknown>();
  eachRecord(dataset, ({ kind, record }) => {
    for (const { path } of linksOf(kind)) {
      const takesPosition = path[0] === "positions" || path[0] === "broader";
      forEachValue(record, path, (id) => {
        if (id !== record.id) named.add(id);
        if (takesPosition) positioned.add(id);
      });
    }
    // A term without positions supports the issues that it is about.
    if (kind !== "terms") return;
    const { positions, about } = record as Dataset["proposals"][number]["terms"][number];
    if (positions === undefined) for (const id of about ?? []) positioned.add(id);
  });
  const warnings: Warning[] = [];
  dataset.actors.forEach(({ id }, i) => {
    if (named.has(id)) return;
    const message = `actors "${id}": no other record names it. Code what it does, or take it out.`;
    warnings.push({ code: "unused-actor", path: `/actors/${i}`, message });
  });
  dataset.issues.forEach(({ id }, i) => {
    if (positioned.has(id)) return;
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
  const first = new Map<string, Statement>();
  const warnings: Warning[] = [];
  statements.forEach((statement, i) => {
    const told = new Set<string>();
    statement.sources.forEach(({ document, start, end, supports }: Citation, j) => {
      if (supports !== undefined) return;
      const key = `${statement.speaker} ${document} ${start} ${end}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, statement);
      else if (other !== statement && !told.has(other.id)) {
        told.add(other.id);
        const message = `statements "${statement.id}": it rests on the same characters as "${other.id}", of the same speaker. Make the two one if they are one act.`;
        warnings.push({ code: "same-span-and-speaker", path: `/statements/${i}/sources/${j}`, message });
      }
    });
  });
  return warnings;
}
