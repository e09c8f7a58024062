import leven from "leven";
import { completeDataset } from "../dataset/complete-dataset.ts";
import { eachRecord } from "../dataset/each-record.ts";
import { findAllProblems } from "../dataset/find-all-problems.ts";
import { forEachValue, linksOf } from "../dataset/links.ts";
import { sourcesOf } from "../dataset/traits.ts";
import type { Problem } from "../errors/problem.ts";
import { shown } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import { type IdentifierScheme, identifierSchemes } from "../model/identifier.ts";
import { checkOptions } from "../options/check-options.ts";
import { wholeNumber } from "../options/whole-number.ts";
import { findSameSpans } from "./find-same-spans.ts";

/** The codes of warnings. A warning is about something that is allowed in a dataset but rarely intended. */
export const warningCodes = [
  /** An actor that no other record names. */
  "unused-actor",
  /**
   * An issue on which no statement or term takes a position. It is not reported if it is the `broader` issue of another
   * issue.
   */
  "unused-issue",
  /** A citation of a whole text, which does not say which part of the text attests the record. */
  "whole-document",
  /**
   * Two statements by one speaker, one of which cites all passages that the other cites. They may be one act that was
   * coded twice, or two acts in one sentence.
   */
  "same-span-and-speaker",
  /**
   * An identifier whose scheme is probably a misspelt known scheme. Its code is not checked, because the scheme is
   * unknown.
   */
  "similar-scheme",
  /** A place whose country is a person or an outlet. */
  "country-type",
] as const;

/** One of {@link warningCodes}. */
export type WarningCode = (typeof warningCodes)[number];

/** Something that is allowed in a dataset but rarely intended. */
export interface Warning {
  /** The code of the warning. */
  readonly code: WarningCode;
  /**
   * JSON Pointer (RFC 6901) to the part of the dataset that the warning is about. Empty if the warning has a `count`.
   */
  readonly path: string;
  /** A sentence that names the record and says what to check. */
  readonly message: string;
  /** The total number of warnings with this code. Absent if the warning is about one record. */
  readonly count?: number;
}

/** Options of {@link checkDataset}. */
export interface CheckDatasetOptions {
  /**
   * The largest number of warnings that are listed for each code. If a code has more warnings, one further warning has
   * their total number in `count`. Default: 3, because the same mistake is often in every row of a table.
   */
  readonly limit?: number | undefined;
}

const rules = { limit: /* @__PURE__ */ wholeNumber({ atLeast: 1 }) };

/** The result of {@link checkDataset}. */
export interface DatasetCheck {
  /**
   * Fields that are missing, unknown or of a wrong type, and broken rules. `defineDataset` and `parseDataset` throw an
   * error with the same problems.
   */
  readonly errors: readonly Problem[];
  /**
   * Warnings about what is allowed but rarely intended, grouped by code. For each code, only the first `limit` warnings
   * are listed. If a code has more warnings, one further warning has their total number in `count`.
   */
  readonly warnings: readonly Warning[];
}

/**
 * Returns the errors in a dataset, and warnings about what is allowed but rarely intended. Use it before you publish a
 * dataset, or in the tests of a dataset.
 *
 * Errors are the problems for which `parseDataset` and {@link defineDataset} throw: fields that are missing, unknown or
 * of a wrong type, and broken rules. The rules are about ids, references, spans, dates, circles of parents or replies,
 * and values that contradict each other.
 *
 * A warning may be about something that is intended. For example, an actor may be needed for a text that is coded
 * later. There are no warnings as long as a field is missing, unknown or of a wrong type.
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
export function checkDataset(dataset: Dataset, options: CheckDatasetOptions = {}): DatasetCheck {
  checkOptions("checkDataset", options, rules);
  const errors = findAllProblems(dataset);
  // The functions that find warnings read every field without testing its type, so no field may be missing or of a
  // wrong type.
  const hasShape = errors.every(({ code }) => code !== "invalid-shape");
  const warnings = hasShape
    ? warningsAbout(completeDataset(dataset, { hasUndefined: true }), options.limit ?? 3)
    : [];
  return Object.freeze({ errors: Object.freeze(errors), warnings: Object.freeze(warnings) });
}

/** Adds a warning. The function `message` is called only if the warning is listed. */
type Warn = (path: string, message: () => string) => void;

function warningsAbout(dataset: Dataset, limit: number): readonly Warning[] {
  const checks: Readonly<Record<WarningCode, (dataset: Dataset, warn: Warn) => void>> = {
    "unused-actor": findUnusedActors,
    "unused-issue": findUnusedIssues,
    "whole-document": findWholeDocuments,
    "same-span-and-speaker": warnAboutSameSpans,
    "similar-scheme": findSimilarSchemes,
    "country-type": findCountryTypes,
  };
  return warningCodes.flatMap((code) => {
    const warnings: Warning[] = [];
    let count = 0;
    checks[code](dataset, (path, message) => {
      count += 1;
      if (count <= limit) warnings.push({ code, path, message: message() });
    });
    if (count <= limit) return warnings;
    const listed = limit === 1 ? "the first is" : `the first ${limit} are`;
    const message = `There are ${count} warnings of the code ${code}, of which ${listed} listed. To list all, call checkDataset(dataset, { limit: ${count} }).`;
    return [...warnings, { code, path: "", message, count }];
  });
}

function findUnusedActors(dataset: Dataset, warn: Warn): void {
  const named = new Set<unknown>();
  eachRecord(dataset, ({ kind, record }) => {
    for (const { path } of linksOf(kind)) {
      forEachValue(record, path, (id) => {
        if (id !== record.id) named.add(id);
      });
    }
  });
  dataset.actors.forEach(({ id }, i) => {
    if (named.has(id)) return;
    warn(
      `/actors/${i}`,
      () => `actors "${id}": no other record names it. Code what it does, or take it out.`,
    );
  });
}

function findUnusedIssues({ issues, proposals, statements }: Dataset, warn: Warn): void {
  const withPosition = new Set<unknown>(issues.map(({ broader }) => broader));
  for (const { positions } of statements) for (const { on } of positions) withPosition.add(on);
  for (const { terms } of proposals) {
    for (const { positions, about = [] } of terms) {
      // An actor that supports a term without `positions` supports the issues that the term is about.
      for (const id of positions === undefined ? about : positions.map(({ on }) => on)) withPosition.add(id);
    }
  }
  issues.forEach(({ id }, i) => {
    if (withPosition.has(id)) return;
    warn(
      `/issues/${i}`,
      () => `issues "${id}": nobody takes a position on it. Code the statements that do, or take it out.`,
    );
  });
}

function findWholeDocuments(dataset: Dataset, warn: Warn): void {
  const lengths = new Map(dataset.documents.map(({ id, length }) => [id, length]));
  eachRecord(dataset, (entry, pointer) => {
    sourcesOf(entry).forEach(({ document, start, end, row }, i) => {
      const length = lengths.get(document);
      // A citation of a row of a table cannot be more precise. The same is true of a citation of a document that has no
      // text.
      if (length === undefined || row !== undefined) return;
      if ((start ?? 0) !== 0 || (end ?? length) !== length) return;
      warn(
        `${pointer}/sources/${i}`,
        () =>
          `${entry.kind} "${entry.record.id}": sources ${i} cites all of "${document}". Cite the smallest run of whole clauses that attests it.`,
      );
    });
  });
}

function warnAboutSameSpans({ statements }: Dataset, warn: Warn): void {
  findSameSpans(statements, ({ statement, index, source, other }) =>
    warn(
      `/statements/${index}/sources/${source}`,
      () =>
        `statements "${statement.id}": it cites the same characters as "${other.id}" by the same speaker. Merge the two if they are one act.`,
    ),
  );
}

function findSimilarSchemes(dataset: Dataset, warn: Warn): void {
  for (const kind of ["documents", "actors"] as const) {
    dataset[kind].forEach(({ id, identifiers = [] }, i) => {
      identifiers.forEach(({ scheme }, j) => {
        const known = similarScheme(scheme);
        if (known === undefined) return;
        warn(
          `/${kind}/${i}/identifiers/${j}/scheme`,
          () =>
            `${kind} "${id}": identifiers ${j} has the scheme ${shown(scheme)}, so its code is not checked. Did you mean "${known}"?`,
        );
      });
    });
  }
}

function findCountryTypes(dataset: Dataset, warn: Warn): void {
  const types = new Map<string, string>(dataset.actors.map(({ id, type }) => [id, type]));
  eachRecord(dataset, (entry, pointer) => {
    if (!("place" in entry.record)) return;
    const { id, place } = entry.record;
    const type = types.get(place?.country ?? "");
    if (type !== "person" && type !== "outlet") return;
    warn(
      `${pointer}/place/country`,
      () =>
        `${entry.kind} "${id}": the country of its place, "${place?.country}", is of the type ${type}. Make it a state, or name another country.`,
    );
  });
}

/**
 * Returns a known scheme if the given name is probably a misspelling of it. The two may differ in case and punctuation
 * and, if the known scheme has six letters or more, also in up to two letters. Their digits have to be equal, because
 * `iso3166-1-alpha-2` and `iso3166-1-alpha-3` are different registers. If the given name is itself a known scheme,
 * returns undefined.
 */
function similarScheme(scheme: string): IdentifierScheme | undefined {
  if ((identifierSchemes as readonly string[]).includes(scheme) || scheme.length > 40) return undefined;
  const [letters, digits] = lettersAndDigits(scheme);
  return identifierSchemes.find((known) => {
    const [knownLetters, knownDigits] = lettersAndDigits(known);
    if (digits !== knownDigits) return false;
    return letters === knownLetters || (knownLetters.length >= 6 && leven(letters, knownLetters) <= 2);
  });
}

function lettersAndDigits(scheme: string): readonly [letters: string, digits: string] {
  return [scheme.toLowerCase().replace(/[^\p{L}]/gu, ""), scheme.replace(/\D/g, "")];
}
