import type { Dataset } from "../../../model/dataset.ts";
import type { Kind } from "../../../model/ids.ts";
import type { ColumnUse } from "../cells/column-use.ts";
import type { Refused } from "../cells/import-state.ts";
import type { ImportLosses } from "../losses/import-losses.ts";
import type { Refusal } from "../losses/refusal.ts";
import type { RowMapping } from "../mapping/row-mapping.ts";
import { conflictsOfNames } from "../names/name-additions.ts";
import type { NameIndex } from "../names/name-index.ts";
import type { NamedEntity } from "../names/named-entity.ts";
import { actorRecord, issueRecord } from "../names/named-records.ts";
import { addDefaultTitles } from "../records/default-titles.ts";
import type { DocumentIndex } from "../records/document-index.ts";
import type { RecordList } from "../records/plan-context.ts";
import type { RecordWord } from "../records/record-parts.ts";
import { type ReadCounts, readRows } from "./read-rows.ts";
import { type Pass, startPass } from "./start-pass.ts";

/** The losses that a pass over the rows finds, and the number of rows without a record. */
export type PassLosses = Omit<ImportLosses, "refused" | "rows"> & { readonly skipped: number };

/** The result of a pass over the rows: the dataset, the refused rows, and where each record comes from. */
export interface PassResult {
  readonly dataset: Dataset;
  readonly refused: ReadonlyMap<number, Refusal>;
  /** Refusals of rows whose references name no record. The key is the index of the row. */
  readonly dangling: ReadonlyMap<number, Refusal>;
  /**
   * Returns the losses of the pass. They are computed only on request for two reasons: the result of most passes is not
   * used if rows are refused, and all names are compared with similar names, which is slow.
   */
  readonly losses: () => PassLosses;
  /** The key is a field of the mapping, such as `statement`. The value has the new records of this kind. */
  readonly lists: Readonly<Record<RecordWord, RecordList>>;
  readonly documents: DocumentIndex;
  /**
   * One item for each actor of `dataset`, in the same order, with the information from the rows. The item is undefined
   * if no row names the actor.
   */
  readonly actors: readonly (NamedEntity | undefined)[];
  readonly issues: readonly (NamedEntity | undefined)[];
  readonly use: ColumnUse;
}

/** Reads all rows once and makes the dataset. Leaves out the rows, keys and names that earlier passes refused. */
export function runPass<R extends object>(
  caller: string,
  rows: readonly R[],
  mapping: RowMapping<R>,
  refusedBefore: Refused,
): PassResult {
  const pass = startPass(caller, rows.length, mapping, refusedBefore);
  const { base, state, names, documents, lists } = pass;
  const { refused, ...counts } = readRows(rows, pass);
  const dangling = names.references.settle();
  addDefaultTitles(lists, names.actors);
  const actors = entitiesOf(names.actors, base?.actors ?? []);
  const issues = entitiesOf(names.issues, base?.issues ?? []);
  return {
    dataset: datasetOf(pass, { actors, issues }, mapping.metadata),
    refused,
    dangling,
    lists,
    documents,
    actors,
    issues,
    use: state.use,
    losses: () => lossesOf(pass, counts),
  };
}

function lossesOf(
  { state, names, documents, lists, conflicts }: Pass,
  { skipped, duplicates }: ReadCounts,
): PassLosses {
  const { firstRow } = state;
  const { actors, issues } = names;
  return {
    skipped,
    unusedColumns: state.use.unused(),
    unknownValues: state.counts.list(firstRow),
    defaultedFields: state.defaults.list(firstRow),
    droppedValues: state.dropped.list(firstRow),
    joined: [...actors.decisions.joined(), ...issues.decisions.joined()],
    unmatched: [...actors.decisions.unmatched(), ...issues.decisions.unmatched()],
    matched: [...documents.matched(), ...actors.decisions.matched(), ...issues.decisions.matched()],
    conflicts: [
      ...conflicts.list(),
      ...documents.conflicts.list(),
      ...conflictsOfNames(actors.cited),
      ...conflictsOfNames(issues.cited),
    ].map((conflict) => ({ ...conflict, row: conflict.row + firstRow })),
    duplicates,
    unreadableDates: state.dates.unreadable(firstRow),
    droppedTimes: state.dates.droppedTimes,
    // Similar records are searched for only after the last pass, in which no further row is refused.
    similar: [],
    undated: countUndated(lists),
  };
}

function countUndated(lists: PassResult["lists"]): number {
  let count = 0;
  for (const { records } of Object.values(lists))
    for (const { date } of records) if (date === undefined) count += 1;
  return count;
}

/** Returns the dataset with the records of the dataset in `extends` and those of the rows. */
function datasetOf(
  { base, documents, lists }: Pass,
  { actors, issues }: Pick<PassResult, "actors" | "issues">,
  metadata: Dataset["metadata"],
): Dataset {
  const joinedWith = <K extends Kind>(kind: K, added: readonly object[]): Dataset[K] =>
    (base === undefined ? added : added.length === 0 ? base[kind] : [...base[kind], ...added]) as Dataset[K];
  return {
    ...(metadata === undefined ? {} : { metadata }),
    documents:
      documents.changed.size === 0 || base === undefined
        ? joinedWith("documents", documents.records)
        : [...base.documents.map((known) => documents.changed.get(known.id) ?? known), ...documents.records],
    actors: actors.map((entity, i) =>
      entity === undefined ? (base?.actors[i] as Dataset["actors"][number]) : actorRecord(entity),
    ),
    issues: issues.map((entity, i) =>
      entity === undefined ? (base?.issues[i] as Dataset["issues"][number]) : issueRecord(entity),
    ),
    statements: joinedWith("statements", lists.statement.records),
    proposals: joinedWith("proposals", lists.proposal.records),
    meetings: joinedWith("meetings", lists.meeting.records),
    bases: base?.bases ?? [],
    events: joinedWith("events", lists.event.records),
  };
}

/**
 * Returns the actors or issues that the rows name, in the order of the resulting dataset. If no row names a record of
 * the dataset in `extends`, the item for this record is undefined.
 */
function entitiesOf(
  index: NameIndex,
  known: readonly { readonly id: string }[],
): readonly (NamedEntity | undefined)[] {
  const byId = new Map(
    index.cited.filter((entity) => entity.known !== undefined).map((entity) => [entity.id, entity]),
  );
  return [
    ...known.map(({ id }) => byId.get(id)),
    ...index.cited.filter((entity) => entity.known === undefined),
  ];
}
