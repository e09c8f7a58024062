import { idMaker } from "../../../coding/names/make-id.ts";
import { registryOf } from "../../../dataset/registry.ts";
import { shown } from "../../../errors/suggest.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { isColumn } from "../../column.ts";
import { ColumnUse, reasonOf } from "../cells/column-use.ts";
import { DateCells } from "../cells/date-cells.ts";
import { type ImportState, plainMark, type Refused } from "../cells/import-state.ts";
import { RowNotes } from "../cells/row-notes.ts";
import { DroppedValues } from "../losses/dropped-values.ts";
import { KeyConflicts } from "../losses/key-conflicts.ts";
import { Refusal } from "../losses/refusal.ts";
import { ValueCounts } from "../losses/value-counts.ts";
import type { RowMapping } from "../mapping/row-mapping.ts";
import { constantDetails, type DetailsReader, withExpectedType } from "../names/details-reader.ts";
import { ImportNames } from "../names/import-names.ts";
import { NameIndex } from "../names/name-index.ts";
import type { NamedKind } from "../names/read-details.ts";
import { References } from "../names/references.ts";
import { DocumentIndex } from "../records/document-index.ts";
import { MembershipPlan } from "../records/membership-plan.ts";
import type { RecordList } from "../records/plan-context.ts";
import { type RecordWord, recordKinds } from "../records/record-parts.ts";
import { RecordPlan } from "../records/record-plan.ts";

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

export type Plan = RecordPlan | MembershipPlan;

/**
 * The state of a pass (a reading of all rows): the plans, each of which makes the records of one mapping, and the lists
 * and indexes that they fill.
 */
export interface Pass {
  readonly base: Dataset | undefined;
  readonly state: ImportState;
  readonly names: ImportNames;
  readonly documents: DocumentIndex;
  readonly plans: readonly Plan[];
  readonly lists: Readonly<Record<RecordWord, RecordList>>;
  readonly conflicts: KeyConflicts;
}

/** Prepares a pass: reads the mapping, and makes empty lists and indexes. */
export function startPass<R>(caller: string, size: number, mapping: RowMapping<R>, refused: Refused): Pass {
  const base = mapping.extends;
  const words = Object.keys(recordKinds) as RecordWord[];
  const mappings = Math.max(...words.map((word) => listOf(mapping[word]).length));
  const { firstRow = 0 } = mapping;
  const dates = new DateCells(caller, mapping.dates);
  const isDocumentOfRow = isReadFromRow(mapping.document);
  const missing = new Set((mapping.missing ?? []).map(plainMark));
  const state = newState(
    base,
    { caller, refused, firstRow, dates, isDocumentOfRow, missing },
    size,
    mappings,
  );
  const actors = new NameIndex(actorKind, state, base?.actors ?? [], detailsReader(mapping.actor, state));
  const issues = new NameIndex(
    issueKind,
    state,
    base?.issues ?? [],
    detailsReader(mapping.issue ?? {}, state),
  );
  const names = new ImportNames(state, actors, issues, new References(state));
  const documents = new DocumentIndex(mapping.document as never, names, base?.documents ?? []);
  const conflicts = new KeyConflicts();
  const lists = {} as Record<RecordWord, RecordList>;
  const plans: Plan[] = [];
  const givenIds = new Set<string>();
  for (const word of words) {
    const list: RecordList = {
      records: [],
      rows: [],
      keys: new Map(),
      givenIds: new Set(),
      untitled: new Set(),
    };
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

/** Returns the function that gives the details of a name. Undefined if the mapping gives no details. */
function detailsReader(option: unknown, state: ImportState): DetailsReader | undefined {
  if (option === undefined) return undefined;
  if (typeof option !== "function") return constantDetails(option);
  return (name, row, index, expected) =>
    withExpectedType(callDetails(option as never, name, row, index, state), expected);
}

/** Returns the state of an import of `size` rows with at most `mappings` mappings of one kind. */
function newState(
  base: Dataset | undefined,
  given: Pick<ImportState, "caller" | "refused" | "firstRow" | "dates" | "isDocumentOfRow" | "missing">,
  size: number,
  mappings: number,
): ImportState {
  const { firstRow } = given;
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
    ...given,
    use: new ColumnUse(),
    counts: new ValueCounts(),
    defaults: new ValueCounts(),
    dropped: new DroppedValues(),
    notes: new RowNotes(),
    documentIds: new Set(),
    ids: idMaker({ has: isTaken }),
    base: byId,
  };
}

/** Returns whether the rows say which document they come from. */
function isReadFromRow<R>({ id, key, title, url }: RowMapping<R>["document"]): boolean {
  return [id, key, title, url].some((field) => typeof field === "function" || isColumn(field));
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
