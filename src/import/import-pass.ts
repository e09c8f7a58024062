import { idMaker } from "../coding/make-id.ts";
import { registryOf } from "../dataset/registry.ts";
import { shown } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Kind } from "../model/ids.ts";
import { ColumnUse, reasonOf } from "./column-use.ts";
import { DocumentIndex } from "./document-index.ts";
import type { ImportLosses, KeyConflict } from "./import-losses.ts";
import { ImportNames } from "./import-names.ts";
import type { ImportState, Refused } from "./import-state.ts";
import { MembershipPlan } from "./membership-plan.ts";
import { type NamedEntity, type NamedKind, NameIndex } from "./name-index.ts";
import { actorRecord, issueRecord } from "./named-records.ts";
import { DateCells } from "./read-cell.ts";
import { type RecordWord, recordKinds } from "./record-parts.ts";
import { type RecordList, RecordPlan } from "./record-plan.ts";
import { References } from "./references.ts";
import { Refusal } from "./refusal.ts";
import type { RowMapping } from "./row-mapping.ts";
import { ValueCounts } from "./value-counts.ts";

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

/** What a pass found: the dataset, the refused rows, and where each record comes from. */
export interface PassResult {
  readonly dataset: Dataset;
  readonly refused: ReadonlyMap<number, Refusal>;
  /** Rows whose references name no record. */
  readonly dangling: ReadonlyMap<number, Refusal>;
  readonly losses: Omit<ImportLosses, "refused" | "rows"> & { readonly skipped: number };
  /** New records of each kind of which a row can have some. */
  readonly lists: Readonly<Record<RecordWord, RecordList>>;
  readonly documents: DocumentIndex;
  /** Actors, those of the extended dataset first, with what the rows say about them. */
  readonly actors: readonly (NamedEntity | undefined)[];
  readonly issues: readonly (NamedEntity | undefined)[];
  readonly use: ColumnUse;
}

/** Reads all rows once and makes the dataset, leaving out what earlier passes refused. */
export function runPass<R extends object>(
  caller: string,
  rows: readonly R[],
  mapping: RowMapping<R>,
  refusedBefore: Refused,
): PassResult {
  const base = mapping.extends;
  const mappings = Math.max(
    ...(Object.keys(recordKinds) as RecordWord[]).map((word) => listOf(mapping[word]).length),
  );
  const state = newState(caller, base, refusedBefore, { size: rows.length, mappings });
  const watched = (option: unknown): Details =>
    option === undefined
      ? undefined
      : typeof option === "function"
        ? (name, row, index) => callDetails(option as never, name, row, index, state)
        : () => option;
  const actors = new NameIndex(actorKind, state, base?.actors ?? [], watched(mapping.actor));
  const issues = new NameIndex(issueKind, state, base?.issues ?? [], watched(mapping.issue ?? {}));
  const references = new References(state);
  const names = new ImportNames(state, actors, issues, references);
  const documents = new DocumentIndex(mapping.document as unknown as Record<string, unknown>, names);
  const conflicts = new Map<string, KeyConflict & { count: number }>();
  const lists = {} as Record<RecordWord, RecordList>;
  const plans: (RecordPlan | MembershipPlan)[] = [];
  const givenIds = new Set<string>();
  for (const word of Object.keys(recordKinds) as RecordWord[]) {
    const list: RecordList = { records: [], rows: [], keys: new Map() };
    lists[word] = list;
    const keyed = new Map();
    listOf(mapping[word]).forEach((item, position) => {
      plans.push(new RecordPlan(item, word, { names, list, keyed, conflicts, givenIds, position }));
    });
  }
  listOf(mapping.membership).forEach((item, position) => {
    plans.push(new MembershipPlan(item, names, position));
  });

  const refused = new Map<number, Refusal>();
  const active: (RecordPlan | MembershipPlan)[] = [];
  let skipped = 0;
  for (let index = 0; index < rows.length; index++) {
    active.length = 0;
    try {
      const row = rows[index] as R;
      if (typeof row !== "object" || row === null)
        throw new Refusal(undefined, `a row has to be an object, not ${row === null ? "null" : typeof row}.`);
      state.use.see(row);
      const known = refusedBefore.rows.get(index);
      if (known !== undefined) throw known;
      const document = documents.prepare(row, index);
      for (const plan of plans) if (plan.prepare(row, index)) active.push(plan);
      if (active.length === 0) {
        skipped += 1;
        continue;
      }
      const id = documents.cite(document);
      for (const plan of active) plan.commit(id, index);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.set(index, error);
    }
  }
  const dangling = references.settle();
  const actorEntities = entitiesOf(actors, base?.actors ?? []);
  const issueEntities = entitiesOf(issues, base?.issues ?? []);
  const joinedWith = <K extends Kind>(kind: K, added: readonly object[]): Dataset[K] =>
    (base === undefined ? added : added.length === 0 ? base[kind] : [...base[kind], ...added]) as Dataset[K];
  const dataset: Dataset = {
    ...(mapping.metadata === undefined ? {} : { metadata: mapping.metadata }),
    documents: joinedWith("documents", documents.records),
    actors: actorEntities.map((entity, i) =>
      entity === undefined ? (base?.actors[i] as Dataset["actors"][number]) : actorRecord(entity),
    ),
    issues: joinedWith("issues", issues.cited.filter(({ known }) => known === undefined).map(issueRecord)),
    statements: joinedWith("statements", lists.statement.records),
    proposals: joinedWith("proposals", lists.proposal.records),
    meetings: joinedWith("meetings", lists.meeting.records),
    bases: base?.bases ?? [],
    events: joinedWith("events", lists.event.records),
  };
  return {
    dataset,
    refused,
    dangling,
    lists,
    documents,
    actors: actorEntities,
    issues: issueEntities,
    use: state.use,
    losses: {
      skipped,
      unusedColumns: state.use.unused(),
      unknownValues: state.counts.list(),
      joined: [...actors.joined(), ...issues.joined()],
      matched: [...documents.matched(), ...actors.matched(), ...issues.matched()],
      conflicts: [...conflicts.values()],
      droppedTimes: state.dates.droppedTimes,
    },
  };
}

function newState(
  caller: string,
  base: Dataset | undefined,
  refused: Refused,
  { size, mappings }: { readonly size: number; readonly mappings: number },
): ImportState {
  const byId = base === undefined ? undefined : registryOf(base).byId;
  // Records without a name have the id of their document, the word of their kind, the number of their row and, in a list
  // of mappings, the position of the mapping.
  const rowId = /-(?:statement|event|meeting|proposal)-(\d+)(?:-(\d+))?$/;
  const isTaken = (id: string) => {
    const [, row = size, position = 0] = rowId.exec(id) ?? [];
    return byId?.has(id) === true || (Number(row) < size && Number(position) <= mappings);
  };
  return {
    caller,
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

/** Returns the entities of a kind in the order of the result. A record of the extended dataset that no row names is undefined. */
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
