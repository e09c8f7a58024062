import type { Dataset } from "../../../model/dataset.ts";
import type { Kind } from "../../../model/ids.ts";
import { type ColumnUse, readCell } from "../cells/column-use.ts";
import type { Refused } from "../cells/import-state.ts";
import { isAbsent } from "../cells/read-cell.ts";
import type { ImportLosses } from "../losses/import-losses.ts";
import { Refusal } from "../losses/refusal.ts";
import { RefusalList } from "../losses/refusal-list.ts";
import type { RowMapping } from "../mapping/row-mapping.ts";
import { conflictsOfNames } from "../names/name-additions.ts";
import type { NameIndex } from "../names/name-index.ts";
import type { NamedEntity } from "../names/named-entity.ts";
import { actorRecord, issueRecord } from "../names/named-records.ts";
import { addDefaultTitles } from "../records/default-titles.ts";
import type { DocumentIndex, NamedDocument } from "../records/document-index.ts";
import type { RecordList } from "../records/plan-context.ts";
import type { RecordWord } from "../records/record-parts.ts";
import { RecordPlan } from "../records/record-plan.ts";
import { type Pass, type Plan, startPass } from "./start-pass.ts";

/** The result of a pass: the dataset, the refused rows, and where each record comes from. */
export interface PassResult {
  readonly dataset: Dataset;
  readonly refused: ReadonlyMap<number, Refusal>;
  /** Rows whose references name no record. */
  readonly dangling: ReadonlyMap<number, Refusal>;
  readonly losses: Omit<ImportLosses, "refused" | "rows"> & { readonly skipped: number };
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
  const { base, state, names, documents, lists, conflicts } = pass;
  const { refused, skipped, duplicates } = readRows(rows, pass);
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
    losses: {
      skipped,
      unusedColumns: state.use.unused(),
      unknownValues: state.counts.list(state.firstRow),
      defaultedFields: state.defaults.list(state.firstRow),
      droppedValues: state.dropped.list(state.firstRow),
      joined: [...names.actors.decisions.joined(), ...names.issues.decisions.joined()],
      unmatched: [...names.actors.decisions.unmatched(), ...names.issues.decisions.unmatched()],
      matched: [
        ...documents.matched(),
        ...names.actors.decisions.matched(),
        ...names.issues.decisions.matched(),
      ],
      conflicts: [
        ...conflicts.list(),
        ...documents.conflicts.list(),
        ...conflictsOfNames(names.actors.cited),
        ...conflictsOfNames(names.issues.cited),
      ].map((conflict) => ({ ...conflict, row: conflict.row + state.firstRow })),
      duplicates,
      unreadableDates: state.dates.unreadable(state.firstRow),
      droppedTimes: state.dates.droppedTimes,
      // Similar records are searched for only after the last pass, in which no further row is refused.
      similar: [],
      undated: countUndated(lists),
    },
  };
}

function countUndated(lists: PassResult["lists"]): number {
  let count = 0;
  for (const { records } of Object.values(lists))
    for (const { date } of records) if (date === undefined) count += 1;
  return count;
}

/**
 * Reads the rows. All records of a row are read before the first of them is added to the dataset, so that a refused row
 * adds none.
 */
function readRows(
  rows: readonly object[],
  { state, documents, plans }: Pass,
): { readonly refused: ReadonlyMap<number, Refusal>; readonly skipped: number; readonly duplicates: number } {
  const refused = new Map<number, Refusal>();
  const active: Plan[] = [];
  // Only `mapRows` skips empty rows here. The other importers decide themselves which rows are empty in their formats.
  const skipsEmptyRows = state.caller === "mapRows";
  let skipped = 0;
  let duplicates = 0;
  for (let index = 0; index < rows.length; index++) {
    active.length = 0;
    state.notes.clear();
    try {
      const row = rows[index] as object;
      if (typeof row !== "object" || row === null)
        throw new Refusal(undefined, `a row has to be an object, not ${row === null ? "null" : typeof row}.`);
      state.use.see(row);
      if (skipsEmptyRows && isEmptyRow(row)) {
        skipped += 1;
        continue;
      }
      const known = state.refused.rows.get(index);
      if (known !== undefined) throw known;
      let problems: RefusalList | undefined;
      let document: NamedDocument | undefined;
      try {
        document = documents.prepare(row, index);
      } catch (error) {
        problems = new RefusalList().add(error);
      }
      for (const plan of plans) {
        try {
          if (plan.prepare(row, index)) active.push(plan);
        } catch (error) {
          if (plan instanceof RecordPlan && plan.leavesOut(error, index)) continue;
          problems = (problems ?? new RefusalList()).add(error);
        }
      }
      problems?.throwAny();
      if (active.length === 0) {
        skipped += 1;
        continue;
      }
      state.notes.settle();
      const id = documents.cite(document as NamedDocument);
      let isCited = false;
      let isJoined = true;
      for (const plan of active) {
        if (plan.commit(id, index)) isCited = true;
        isJoined &&= plan.isJoined;
      }
      if (isJoined) duplicates += 1;
      // Every mapped row has to be cited. If a row only repeats existing records, and none of them cites it yet, its
      // citation is added to the first of them.
      if (!isCited) active[0]?.cite();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.set(index, error);
    }
  }
  return { refused, skipped, duplicates };
}

/**
 * Returns whether a row has columns but all of its cells are empty, such as a row between two parts of a spreadsheet.
 */
function isEmptyRow(row: object): boolean {
  let hasColumns = false;
  try {
    for (const name in row) {
      if (!isAbsent(readCell(row, name))) return false;
      hasColumns = true;
    }
  } catch (error) {
    // The row is not skipped, so that a field that reads the column can report the error.
    if (error instanceof Refusal) return false;
    throw error;
  }
  return hasColumns;
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
