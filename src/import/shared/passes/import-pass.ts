import { idMaker } from "../../../coding/make-id.ts";
import { registryOf } from "../../../dataset/registry.ts";
import { shown } from "../../../errors/suggest.ts";
import type { Dataset } from "../../../model/dataset.ts";
import type { Kind } from "../../../model/ids.ts";
import { ColumnUse, reasonOf } from "../cells/column-use.ts";
import { DateCells } from "../cells/date-cells.ts";
import type { ImportLosses, KeyConflict } from "../losses/import-losses.ts";
import { Refusal } from "../losses/refusal.ts";
import { ValueCounts } from "../losses/value-counts.ts";
import type { RowMapping } from "../mapping/row-mapping.ts";
import { ImportNames } from "../names/import-names.ts";
import { conflictsOfNames } from "../names/name-additions.ts";
import { NameIndex } from "../names/name-index.ts";
import type { NamedEntity } from "../names/named-entity.ts";
import { actorRecord, issueRecord } from "../names/named-records.ts";
import type { NamedKind } from "../names/read-details.ts";
import { References } from "../names/references.ts";
import { DocumentIndex } from "../records/document-index.ts";
import { MembershipPlan } from "../records/membership-plan.ts";
import { type RecordWord, recordKinds } from "../records/record-parts.ts";
import { type RecordList, RecordPlan } from "../records/record-plan.ts";
import type { ImportState, Refused } from "./import-state.ts";

const actorKind: NamedKind = {
  kind: "actors",
  option: "actor",
  nameField: "name",
  links: ["parent"],
  copied: ["type", "identifiers", "attributes", "note"],
};

const issueKind: NamedKind = {
  kind: "issues",
  option: "issue",
  nameField: "label",
  links: ["broader", "opposes"],
  copied: ["proposition", "attributes", "note"],
};

type Details = ((name: string, row: object, index: number) => unknown) | undefined;

/** The result of a pass: the dataset, the refused rows, and where each record comes from. */
export interface PassResult {
  readonly dataset: Dataset;
  readonly refused: ReadonlyMap<number, Refusal>;
  /** Rows whose references name no record. */
  readonly dangling: ReadonlyMap<number, Refusal>;
  readonly losses: Omit<ImportLosses, "refused" | "rows"> & { readonly skipped: number };
  /** The new records of every kind of which a row can have records. */
  readonly lists: Readonly<Record<RecordWord, RecordList>>;
  readonly documents: DocumentIndex;
  /** For each actor of the dataset, what the rows say about it. Undefined: no row names the actor. */
  readonly actors: readonly (NamedEntity | undefined)[];
  readonly issues: readonly (NamedEntity | undefined)[];
  readonly use: ColumnUse;
}

type Plan = RecordPlan | MembershipPlan;

/** The state of a pass: its mappings, and the lists and indexes that it fills. */
interface Pass {
  readonly base: Dataset | undefined;
  readonly state: ImportState;
  readonly names: ImportNames;
  readonly documents: DocumentIndex;
  readonly plans: readonly Plan[];
  readonly lists: Readonly<Record<RecordWord, RecordList>>;
  readonly conflicts: ReadonlyMap<string, KeyConflict>;
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
  const { refused, skipped } = readRows(rows, pass);
  const dangling = names.references.settle();
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
      joined: [...names.actors.joined(), ...names.issues.joined()],
      unmatched: names.actors.unmatched(),
      matched: [...documents.matched(), ...names.actors.matched(), ...names.issues.matched()],
      conflicts: [
        ...conflicts.values(),
        ...documents.conflicts,
        ...conflictsOfNames(names.actors.cited),
        ...conflictsOfNames(names.issues.cited),
      ].map((conflict) => ({ ...conflict, row: conflict.row + state.firstRow })),
      unreadableDates: state.dates.unreadable(state.firstRow),
      droppedTimes: state.dates.droppedTimes,
    },
  };
}

function startPass<R>(caller: string, size: number, mapping: RowMapping<R>, refused: Refused): Pass {
  const base = mapping.extends;
  const words = Object.keys(recordKinds) as RecordWord[];
  const mappings = Math.max(...words.map((word) => listOf(mapping[word]).length));
  const { firstRow = 0 } = mapping;
  const state = newState(caller, base, refused, { size, mappings, firstRow });
  const actors = new NameIndex(actorKind, state, base?.actors ?? [], detailsReader(mapping.actor, state));
  const issues = new NameIndex(
    issueKind,
    state,
    base?.issues ?? [],
    detailsReader(mapping.issue ?? {}, state),
  );
  const names = new ImportNames(state, actors, issues, new References(state));
  const documents = new DocumentIndex(mapping.document as unknown as Record<string, unknown>, names);
  const conflicts = new Map<string, KeyConflict & { count: number }>();
  const lists = {} as Record<RecordWord, RecordList>;
  const plans: Plan[] = [];
  const givenIds = new Set<string>();
  for (const word of words) {
    const list: RecordList = { records: [], rows: [], keys: new Map() };
    lists[word] = list;
    const keyed = new Map();
    for (const [position, item] of listOf(mapping[word]).entries()) {
      plans.push(new RecordPlan(item, word, { names, list, keyed, conflicts, givenIds, position }));
    }
  }
  for (const [position, item] of listOf(mapping.membership).entries()) {
    plans.push(new MembershipPlan(item, names, position));
  }
  return { base, state, names, documents, plans, lists, conflicts };
}

/** Returns the function that gives the details of a name. Undefined if the mapping has no details. */
function detailsReader(option: unknown, state: ImportState): Details {
  if (option === undefined) return undefined;
  if (typeof option !== "function") return () => option;
  return (name, row, index) => callDetails(option as never, name, row, index, state);
}

/** Reads the rows. A row is first read with all of its records, and only then becomes part of the dataset. */
function readRows(
  rows: readonly object[],
  { state, documents, plans }: Pass,
): { readonly refused: ReadonlyMap<number, Refusal>; readonly skipped: number } {
  const refused = new Map<number, Refusal>();
  const active: Plan[] = [];
  let skipped = 0;
  for (let index = 0; index < rows.length; index++) {
    active.length = 0;
    try {
      const row = rows[index] as object;
      if (typeof row !== "object" || row === null)
        throw new Refusal(undefined, `a row has to be an object, not ${row === null ? "null" : typeof row}.`);
      state.use.see(row);
      const known = state.refused.rows.get(index);
      if (known !== undefined) throw known;
      const document = documents.prepare(row, index);
      for (const plan of plans) if (plan.prepare(row, index)) active.push(plan);
      if (active.length === 0) {
        skipped += 1;
        continue;
      }
      const id = documents.cite(document);
      let isCited = false;
      for (const plan of active) if (plan.commit(id, index)) isCited = true;
      // A row that only repeats records is cited by the first of them, so that every mapped row can be found.
      if (!isCited) active[0]?.cite();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.set(index, error);
    }
  }
  return { refused, skipped };
}

/** Returns the records of the extended dataset and of the rows. */
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

function newState(
  caller: string,
  base: Dataset | undefined,
  refused: Refused,
  {
    size,
    mappings,
    firstRow,
  }: { readonly size: number; readonly mappings: number; readonly firstRow: number },
): ImportState {
  const byId = base === undefined ? undefined : registryOf(base).byId;
  // The id of a record without a name consists of the id of its document, the word for its kind, the number of its row
  // and, in a list of mappings, the position of the mapping. Other records must not get an id of this form.
  const rowId = /-(?:statement|event|meeting|proposal)-(\d+)(?:-(\d+))?$/;
  const isTaken = (id: string) => {
    const [, row, position = 0] = rowId.exec(id) ?? [];
    const index = row === undefined ? size : Number(row) - firstRow;
    return byId?.has(id) === true || (index >= 0 && index < size && Number(position) <= mappings);
  };
  return {
    caller,
    firstRow,
    use: new ColumnUse(),
    counts: new ValueCounts(),
    dates: new DateCells(),
    ids: idMaker({ has: isTaken }),
    base: byId,
    refused,
  };
}

function callDetails(
  option: (name: string, row: object, index: number) => unknown,
  name: string,
  row: object,
  index: number,
  { use }: ImportState,
): unknown {
  try {
    return option(name, use.watch(row), index);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const message = `the function for ${shown(name)} threw: ${reasonOf(error)}. Correct the function.`;
    throw new Refusal(undefined, message);
  }
}

function listOf(mapping: unknown): readonly Record<string, unknown>[] {
  if (mapping === undefined) return [];
  return (Array.isArray(mapping) ? mapping : [mapping]) as readonly Record<string, unknown>[];
}

/**
 * Returns the entities of a kind in the order of the result. For a record of the extended dataset that no row names,
 * the item is undefined.
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
