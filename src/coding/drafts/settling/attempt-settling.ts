import { addToGroup } from "../../../collections/add-to-group.ts";
import { completeDataset } from "../../../dataset/complete-dataset.ts";
import { findAllProblems } from "../../../dataset/find-all-problems.ts";
import { DemarcheError } from "../../../errors/demarche-error.ts";
import type { Problem } from "../../../errors/problem.ts";
import type { Dataset } from "../../../model/dataset.ts";
import type { Kind } from "../../../model/ids.ts";
import { idMaker } from "../../names/make-id.ts";
import { draftKinds } from "../draft.ts";
import type { NewIssue } from "../new-names.ts";
import type { DraftDecision, DraftProblem, DraftWarning, SettledDraft } from "../settled-drafts.ts";
import type { DraftItem, DraftItems } from "../shapes/draft-item.ts";
import { type BuiltRecord, type WarningContext, warnAboutRecords } from "../warnings/draft-warnings.ts";
import { warnAboutUnchecked } from "../warnings/unchecked-drafts.ts";
import { type ActorUse, type AssembledActors, assembleActors } from "./assemble-actors.ts";
import { buildOne } from "./build-one.ts";
import { present } from "./build-record.ts";
import { type CitedWords, citeWords } from "./cite-words.ts";
import { draftKeys } from "./draft-keys.ts";
import { type DraftedRecords, draftRecordIds } from "./draft-record-ids.ts";
import { inTextOrder } from "./in-text-order.ts";
import { joinRecords } from "./join-records.ts";
import { referenceReader } from "./reference-reader.ts";
import { settleActors } from "./settle-actors.ts";
import type { SettleNames, SettleSource } from "./settle-context.ts";
import { settleIssues } from "./settle-issues.ts";
import { newResults, type Results } from "./settle-results.ts";

/** The result of an attempt to make a dataset from drafts. */
export interface SettlingAttempt {
  /** The problems of the drafts that cannot be settled. If there are any, the other fields are incomplete. */
  readonly problems: ReadonlyMap<DraftItem, readonly DraftProblem[]>;
  readonly dataset: Dataset;
  readonly settled: readonly SettledDraft[];
  readonly decisions: readonly DraftDecision[];
  readonly warnings: readonly DraftWarning[];
}

/**
 * The input of one attempt: the drafts to settle, and the names of the drafts that earlier attempts could not settle.
 */
export interface AttemptInput {
  readonly source: SettleSource;
  readonly items: DraftItems;
  /** Keys of drafts, names of new actors and labels of new issues that earlier attempts could not settle. */
  readonly unsettled: ReadonlySet<string>;
}

/** Makes a dataset from drafts, and reports each draft that would make the dataset invalid. */
export function attemptSettling({ source, items, unsettled }: AttemptInput): SettlingAttempt {
  const results = newResults();
  const { reportFor } = results;
  const ids = idMaker(source.registry.byId);
  ids.take(source.document.id);
  for (const id of Object.values(source.chosenIds)) ids.take(id);
  const context = {
    source,
    ids,
    report: (item: DraftItem, problem: DraftProblem) => reportFor(item).report(problem),
    decide: results.decide,
  };
  const actors = settleActors(items.newActors, context);
  const issues = settleIssues(items.newIssues, context);
  const words = new Map<DraftItem, readonly CitedWords[]>(
    items.drafts.map((item) => {
      const { path, owner, value } = item;
      const wordsContext = { ...reportFor(item), search: source.search, path: `${path}/words`, owner };
      return [item, citeWords(value.words, wordsContext)] as const;
    }),
  );
  const inOrder = inTextOrder(items.drafts, words);
  const actorId = (name: string) => actors.directory.resolve(name).actor?.id ?? name;
  const drafted = draftRecordIds(inOrder, { source, ids, actorId, words });
  const names: SettleNames = {
    actors: actors.directory,
    issues: issues.ids,
    keys: draftKeys(drafted, results.reportFor),
    unsettled,
  };
  const uses = new Map<string, ActorUse>();
  const built: BuiltRecord[] = [];
  const repeated: BuiltRecord[] = [];
  for (const { item, records, joined } of drafted) {
    for (const record of records) {
      const joins = joined.has(record.id);
      const one = buildOne(
        { item, record, joins, words: words.get(item) ?? [], source, names, uses },
        results,
      );
      (one.isKnown ? repeated : built).push(one);
    }
  }
  const assembled = assembleActors({ source, names, drafted: actors.drafted, uses, reportFor });
  const issuesOfDrafts = draftedIssues(issues.added, { source, names, reportFor });
  const { dataset, owners } = joinAll(
    { source, built, repeated, assembled, issues: issuesOfDrafts },
    results,
  );
  if (results.problems.size === 0) findBrokenRules(dataset, owners, reportFor);
  if (results.problems.size === 0) {
    const { namesOf, bodiesOf } = namesAndBodies(assembled, uses);
    warnAboutRecords(built, { source, namesOf, bodiesOf, warn: results.warn });
    const positions = new Map(items.drafts.map((item, i) => [item, i]));
    const positionOf = ({ item }: BuiltRecord) => positions.get(item) as number;
    const checked = [...built, ...repeated].sort((a, b) => positionOf(a) - positionOf(b));
    warnAboutUnchecked(checked, { limit: source.warningLimit, warn: results.warn });
  }
  return {
    problems: results.problems,
    dataset: completeDataset(dataset, { hasUndefined: false }),
    settled: settledOf(items.drafts, drafted),
    decisions: results.decisions,
    warnings: results.warnings,
  };
}

/** A new issue of the drafts, with its draft. */
interface DraftedIssue {
  readonly record: object;
  readonly item: DraftItem;
}

/** Returns the records of the new issues. */
function draftedIssues(
  added: ReadonlyMap<string, DraftItem<NewIssue>>,
  {
    source,
    names,
    reportFor,
  }: { readonly source: SettleSource; readonly names: SettleNames } & Pick<Results, "reportFor">,
): readonly DraftedIssue[] {
  return [...added].map(([id, item]) => {
    const { owner, path, value } = item;
    const reader = referenceReader({ ...reportFor(item), source, names, owner, use: () => {} });
    const { label, proposition, broader } = value;
    const record = present({ id, label, proposition, broader: reader.record(broader, `${path}/broader`) });
    return { record, item };
  });
}

/** For each kind, the drafts of each record. Undefined: no draft concerns the record. */
type Owners = Partial<Record<Kind, readonly (readonly DraftItem[] | undefined)[]>>;

/** The records of an attempt. */
interface AttemptRecords {
  readonly source: SettleSource;
  /** The new records. */
  readonly built: readonly BuiltRecord[];
  /** The records of the dataset in `extends` that drafts repeat. */
  readonly repeated: readonly BuiltRecord[];
  readonly assembled: AssembledActors;
  readonly issues: readonly DraftedIssue[];
}

/** Returns the dataset in `extends` with the records of the drafts, and the drafts of each record. */
function joinAll(
  { source, built, repeated, assembled, issues }: AttemptRecords,
  { decide }: Results,
): { readonly dataset: Record<string, unknown>; readonly owners: Owners } {
  const { base, document, registry } = source;
  const owners: { -readonly [K in Kind]?: Owners[K] } = {
    actors: assembled.map((each) => each.items),
    issues: [...base.issues.map(() => undefined), ...issues.map(({ item }) => [item])],
  };
  const dataset: Record<string, unknown> = {
    ...base,
    documents: source.isKnownDocument ? base.documents : [...base.documents, document],
    actors: assembled.map(({ actor }) => actor),
    issues: [...base.issues, ...issues.map(({ record }) => record)],
  };
  const completed = new Map<unknown, BuiltRecord["record"]>();
  for (const { record } of repeated) {
    const known: unknown = registry.byId.get(String(record.id))?.record;
    if (record !== known) completed.set(record.id, record);
  }
  for (const kind of draftKinds) {
    const joined = joinRecords(
      base[kind].map((record) => (completed.get(record.id) ?? record) as typeof record),
      built.filter(({ item }) => item.value.kind === kind),
      decide,
    );
    dataset[kind] = joined.map(({ record }) => record);
    owners[kind] = joined.map((each) => each.items);
  }
  return { dataset, owners };
}

/** Returns all names of each actor, and the bodies of each state and organization. */
function namesAndBodies(
  assembled: AssembledActors,
  uses: ReadonlyMap<string, ActorUse>,
): Pick<WarningContext, "namesOf" | "bodiesOf"> {
  const namesOf = new Map(
    assembled.map(({ actor: { id, name, otherNames = [] } }) => [
      id,
      [name, ...otherNames.map((other) => other.name), ...(uses.get(id)?.names ?? [])],
    ]),
  );
  const bodiesOf = new Map<string, string[]>();
  for (const { actor } of assembled)
    if (actor.parent !== undefined) addToGroup(bodiesOf, actor.parent, actor.id);
  return { namesOf, bodiesOf };
}

/**
 * Checks the rules of datasets. If a record breaks a rule, reports a problem of the draft from which the record was
 * made.
 */
function findBrokenRules(dataset: object, owners: Owners, reportFor: Results["reportFor"]): void {
  const own: Problem[] = [];
  for (const problem of findAllProblems(dataset)) {
    const [, kind, index] = problem.path.split("/");
    const items = owners[kind as Kind]?.[Number(index)];
    if (items === undefined || items.length === 0) own.push(problem);
    for (const item of items ?? []) {
      const { path, message, ...rest } = problem;
      reportFor(item).report({ ...rest, path: item.path, message: `${item.owner}: ${message}` });
    }
  }
  const [first, ...rest] = own;
  // Problems of the document or of the dataset in `extends` are mistakes of the caller and not of the drafts.
  if (first !== undefined) throw new DemarcheError([first, ...rest]);
}

function settledOf(items: DraftItems["drafts"], drafted: readonly DraftedRecords[]): readonly SettledDraft[] {
  const recordsOf = new Map(drafted.map(({ item, records }) => [item, records] as const));
  return items.map((item) => {
    const { key, by } = item.value;
    const records = recordsOf.get(item) ?? [];
    return {
      path: item.path,
      ...(key === undefined ? {} : { key }),
      ...(by === undefined ? {} : { by }),
      ids: [...new Set(records.map(({ id }) => id))],
    };
  });
}
