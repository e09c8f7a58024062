import { isObject } from "../collections/is-object.ts";
import { type Field, fieldsByShape, fieldsOfKind } from "../dataset/fields.ts";
import { findProblems } from "../dataset/find-problems.ts";
import { type Entry, registryOf } from "../dataset/registry.ts";
import { DemarcheError, problem } from "../errors/demarche-error.ts";
import type { Problem } from "../errors/problem.ts";
import { shown, suggest } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import { type AnyId, type Ids, kinds, nestedKinds, type RecordKind } from "../model/ids.ts";
import { checkOptions } from "../options/check-options.ts";
import { comparing } from "../options/comparing.ts";
import { flag } from "../options/flag.ts";
import { oneOf } from "../options/one-of.ts";
import type { CheckedOption } from "../options/option-rule.ts";
import { type Fields, unionOf } from "./merging/join-items.ts";
import { type MergePreference, mergePreferences } from "./merging/merge-records.ts";
import { mergeRenamed } from "./merging/merge-renamed.ts";

/** Options of {@link renameIds}. */
export interface RenameIdsOptions {
  /**
   * Whether records of the same kind that get the same id are merged, as by {@link mergeDatasets}. Terms and responses
   * cannot be merged. Default: `false`, so an id that two records get is an error.
   */
  readonly merge?: boolean | undefined;
  /**
   * The record whose value is kept if two merged records contradict each other. `first` is the record that already has
   * the new id or, if no record has it, the record that comes first in `ids`. Default: every contradiction is an error.
   */
  readonly prefer?: MergePreference | undefined;
}

/** An id after it was renamed. Ids that the map does not list stay the same. */
type RenamedId<Id extends string, M> = Id extends keyof M ? Extract<M[Id], string> : Id;

/** The ids of a dataset after {@link renameIds}. */
export type RenamedIds<I extends Ids, M> = {
  readonly [K in keyof Ids]: RenamedId<I[K], M>;
};

/**
 * Returns a dataset with new ids of records. Every reference to these records has the new id as well. All ids are
 * renamed at once, so two records can exchange their ids. Ids in notes and other texts are not changed, because a text
 * is not a reference. The given dataset is not changed.
 *
 * Two records can get the same id only if `merge` is true. They then become one record, for example because an actor or
 * an event was coded twice. Lists of ids contain the merged record only once.
 *
 * If the records contradict each other, the merged record has the value of the record that `prefer` selects. To merge
 * two actors, `prefer` is nearly always needed, because their names differ. All citations of the other record are kept,
 * and its name becomes another name of the actor. If its status, date or form of reporting was different, its citations
 * report this in `says`.
 *
 * @param ids - The records to rename. The key is the present id of a record, and the value is its new id.
 *
 * @throws {@link index!DemarcheError} with code `unknown-id` for a present id that the dataset does not have,
 * `invalid-id` for a new id that is not kebab-case, and `duplicate-id` for a new id that another record has as well.
 * With `merge` and without `prefer`, the code is `conflicting-record` for each contradiction.
 *
 * @example
 * ```ts
 * import { find } from "demarche";
 * import { renameIds } from "demarche/coding";
 * import { dataset } from "demarche/data";
 *
 * const renamed = renameIds(dataset, { "vladimir-putin": "putin" });
 * find(renamed, "actors", "putin").name; // => "Vladimir Putin"
 * renamed.statements.some(({ speaker }) => speaker === "putin"); // => true
 *
 * const merged = renameIds(dataset, { kremlin: "putin-administration" }, { merge: true, prefer: "first" });
 * find(merged, "actors", "putin-administration").otherNames?.map(({ name }) => name);
 * // => ["Administraţia Vladimir Putin", "Cremlino", "Kremlin"]
 * ```
 */
export function renameIds<I extends Ids, const M extends { readonly [Id in AnyId<I>]?: string }>(
  dataset: Dataset<I>,
  ids: M,
  options: RenameIdsOptions = {},
): Dataset<RenamedIds<I, M>> {
  checkOptions("renameIds", options, rules);
  const { merge = false, prefer } = options;
  const { byId } = registryOf(dataset);
  if (!isObject(ids)) {
    const message = `renameIds: the second argument has to be an object, not ${shown(ids)}. Write renameIds(dataset, { "present-id": "new-id" }).`;
    throw problem("invalid-shape", "", message, ids);
  }
  const newIds = new Map(Object.entries(ids) as [string, string][]);
  const problems = [...newIds.keys()]
    .filter((id) => !byId.has(id))
    .map((id): Problem => {
      const message = `renameIds: ${shown(id)} is no id of the dataset. ${suggest(id, byId.keys())}`;
      return { code: "unknown-id", path: `/${id}`, value: id, message };
    });
  problems.push(...sharedIds(newIds, byId, { merge }));
  if (problems.length > 0) throw new DemarcheError(problems as [Problem, ...Problem[]]);

  const renamed: Record<string, unknown> = { ...dataset };
  for (const kind of kinds) {
    const records = dataset[kind] as unknown as readonly (Fields & { readonly id: string })[];
    const withIds = records.map((record) => withNewIds(record, fieldsOfKind(kind), { newIds, merge }));
    const formerIds = records.map(({ id }) => id);
    const merged = mergeRenamed({ kind, records: withIds, formerIds, newIds, prefer });
    problems.push(...merged.problems);
    renamed[kind] = Object.freeze(merged.records);
  }
  const [first, ...more] = problems.length > 0 ? problems : findProblems(renamed);
  if (first !== undefined) throw new DemarcheError([first, ...more]);
  return Object.freeze(renamed) as never;
}

const rules = {
  merge: flag,
  prefer: /* @__PURE__ */ comparing(/* @__PURE__ */ oneOf(mergePreferences), checkMerges),
};

/** Reports `prefer` without `merge`, because it would have no effect. */
function checkMerges(_: MergePreference, { merge }: RenameIdsOptions, option: CheckedOption): void {
  if (merge !== true) option.refuse(`${option.name} has an effect only with merge: true. Add it.`);
}

/**
 * Reports new ids that two records would have. With `merge`, two records of the same kind may have the same id, unless
 * they are terms or responses.
 */
function sharedIds(
  newIds: ReadonlyMap<string, string>,
  byId: ReadonlyMap<string, Entry>,
  { merge }: { readonly merge: boolean },
): readonly Problem[] {
  const canMerge = (id: string, other: string): boolean => {
    const kind = byId.get(id)?.kind as RecordKind;
    return merge && kind === byId.get(other)?.kind && !(nestedKinds as readonly string[]).includes(kind);
  };
  const owners = new Map<string, string>();
  for (const id of byId.keys()) if (!newIds.has(id)) owners.set(id, id);
  return [...newIds].flatMap(([id, newId]): readonly Problem[] => {
    // An unknown id is reported already, and no record would get the new id.
    if (!byId.has(id)) return [];
    const owner = owners.get(newId);
    owners.set(newId, id);
    if (owner === undefined || canMerge(id, owner)) return [];
    const cure = merge
      ? "Only records of the same kind can be merged, and no terms or responses."
      : "Choose another id, or make one record of the two with merge: true.";
    const message = `renameIds: ${shown(id)} cannot be renamed to ${shown(newId)}, because ${shown(owner)} ${owner === newId ? "has this id already" : "is renamed to it as well"}. ${cure}`;
    return [{ code: "duplicate-id", path: `/${id}`, value: newId, message }];
  });
}

/** The new ids by the former ids, and whether records that get the same id are merged. */
interface Renaming {
  readonly newIds: ReadonlyMap<string, string>;
  readonly merge: boolean;
}

function withNewIds(record: Fields, fields: readonly Field[], renaming: Renaming): Fields {
  const copy: Record<string, unknown> = { ...record };
  for (const field of fields) {
    const value = record[field.name];
    if (value !== undefined) copy[field.name] = renamedValue(value, field, renaming);
  }
  return Object.freeze(copy);
}

function renamedValue(value: unknown, field: Field, renaming: Renaming): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => renamedValue(item, field, renaming));
    // If two records of a list are merged, both of their ids become the new id. The list then contains the new id only
    // once.
    if (renaming.merge && field.shape !== undefined) return unionOf(items, []);
    return Object.freeze(renaming.merge && field.type === "ref" ? [...new Set(items)] : items);
  }
  if (field.type === "id" || field.type === "ref") return renaming.newIds.get(value as string) ?? value;
  return field.shape === undefined
    ? value
    : withNewIds(value as Fields, fieldsByShape()[field.shape], renaming);
}
