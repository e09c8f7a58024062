import type { Dataset } from "../../../model/dataset.ts";
import { addedRecords } from "../losses/added-records.ts";
import type { ImportLosses } from "../losses/import-losses.ts";
import type { MatchedName } from "../losses/name-losses.ts";
import { withoutRowName } from "../losses/row-name.ts";
import type { RowErrorMode } from "../mapping/row-mapping.ts";
import type { MappedRows } from "../passes/mapped-rows.ts";
import type { SourceLedger, SourceRow } from "./source-ledger.ts";
import type { SourceLosses } from "./source-losses.ts";

/** A dataset that was imported from a source with several tables, with the losses of each table. */
export interface ImportedSource {
  /** The records of the source and of the dataset in `extends`. It passes `parseDataset`. */
  readonly dataset: Dataset;
  /** What is in the source and not in the dataset. Every row of the source is counted. */
  readonly losses: SourceLosses;
}

/**
 * Adds to the ledger (the account of all rows of the source) the rows that `importRows` refused, and the dates that it
 * could not read. `mapped` is the result of `importRows`. `sources` has the row of the source for each row that
 * `importRows` read.
 */
export function noteMapped(
  mapped: MappedRows,
  sources: readonly { readonly source: SourceRow<object> }[],
  ledger: SourceLedger,
): void {
  for (const { row, problems } of mapped.losses.refused) {
    const message = problems.map((problem) => problem.message).join(" ");
    ledger.refuse((sources[row] as (typeof sources)[number]).source, { message });
  }
  noteUnreadableDates(mapped, sources, ledger);
}

/**
 * Adds to the ledger (the account of all rows of the source) the dates that `importRows` could not read. `sources` has
 * the row of the source for each row that `importRows` read.
 */
export function noteUnreadableDates(
  { losses }: MappedRows,
  sources: readonly { readonly source: SourceRow<object> }[],
  ledger: SourceLedger,
): void {
  for (const { row, column, value, count, message } of losses.unreadableDates) {
    const { source } = sources[row] as (typeof sources)[number];
    ledger.addUnreadableDate(source, { column, value, count, problem: withoutRowName(message) });
  }
}

/**
 * Returns the result of an import. `losses.matched` lists only names that match a record of `options.extends`. A name
 * that matches a new record, such as a document, is not listed. `own` has the names that the importer looked up before
 * it called `importRows`: `matched` were found, and `unmatched` were not.
 */
export function finishImport(
  { dataset, losses }: MappedRows,
  ledger: SourceLedger,
  options: { readonly extends?: Dataset | undefined; readonly onError?: RowErrorMode | undefined },
  own: Partial<Pick<ImportLosses, "matched" | "unmatched">> = {},
): ImportedSource {
  const isGiven = (kind: MatchedName["kind"]) => new Set<string>(options.extends?.[kind].map(({ id }) => id));
  const given = {
    actors: isGiven("actors"),
    issues: isGiven("issues"),
    documents: isGiven("documents"),
    meetings: isGiven("meetings"),
  };
  const found = new Set(own.matched?.map(({ kind, id }) => `${kind} ${id}`));
  const others = losses.matched.filter(({ kind, id }) => given[kind].has(id) && !found.has(`${kind} ${id}`));
  const matched = [...(own.matched ?? []), ...others];
  const unmatched = [...(own.unmatched ?? []), ...losses.unmatched].filter(
    ({ similar }) => options.extends !== undefined || similar !== undefined,
  );
  return Object.freeze({
    dataset,
    losses: ledger.finish(
      options.onError,
      [{ ...losses, matched, unmatched }],
      addedRecords(dataset, options.extends),
    ),
  });
}
