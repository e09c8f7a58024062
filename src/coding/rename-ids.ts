import { type Field, fieldsByShape, fieldsOfKind, type Shape } from "../dataset/fields.ts";
import { findProblems } from "../dataset/find-problems.ts";
import { registryOf } from "../dataset/registry.ts";
import { DemarcheError, problem } from "../errors/demarche-error.ts";
import type { Problem } from "../errors/problem.ts";
import { shown, suggest } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import { type AnyId, type Ids, kinds } from "../model/ids.ts";
import type { Fields } from "./join-items.ts";

/** An id after it was renamed. Ids that the map does not list stay the same. */
type RenamedId<Id extends string, M> = Id extends keyof M ? Extract<M[Id], string> : Id;

/** The ids of a dataset after {@link renameIds}. */
export type RenamedIds<I extends Ids, M> = {
  readonly [K in keyof Ids]: RenamedId<I[K], M>;
};

/**
 * Returns a dataset in which records have other ids, in the records themselves and in every reference to them. All ids
 * are renamed at once, so two records can exchange their ids. Ids in notes and other texts are not changed, because a
 * text is not a reference. The given dataset is not changed.
 *
 * Two records cannot get the same id. To make one record of two, give them the same id in two datasets, and merge these.
 *
 * @param ids - The new id of each record to rename, by its present id.
 *
 * @throws {@link index!DemarcheError} with code `unknown-id` for a present id that the dataset does not have, `invalid-id`
 * for a new id that is not kebab-case, and `duplicate-id` for a new id that another record has as well.
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
 * ```
 */
export function renameIds<I extends Ids, const M extends { readonly [Id in AnyId<I>]?: string }>(
  dataset: Dataset<I>,
  ids: M,
): Dataset<RenamedIds<I, M>> {
  const { byId } = registryOf(dataset);
  if (typeof ids !== "object" || ids === null || Array.isArray(ids)) {
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
  problems.push(...sharedIds(newIds, byId));
  if (problems.length > 0) throw new DemarcheError(problems as [Problem, ...Problem[]]);

  const renamed: Record<string, unknown> = { ...dataset };
  for (const kind of kinds) {
    const records = dataset[kind] as unknown as readonly Fields[];
    renamed[kind] = Object.freeze(records.map((record) => withNewIds(record, fieldsOfKind(kind), newIds)));
  }
  const [first, ...more] = findProblems(renamed);
  if (first !== undefined) throw new DemarcheError([first, ...more]);
  return Object.freeze(renamed) as never;
}

/** Returns a problem for each new id that two records would have. */
function sharedIds(
  newIds: ReadonlyMap<string, string>,
  byId: ReadonlyMap<string, unknown>,
): readonly Problem[] {
  const owners = new Map<string, string>();
  for (const id of byId.keys()) if (!newIds.has(id)) owners.set(id, id);
  return [...newIds].flatMap(([id, newId]): readonly Problem[] => {
    const owner = owners.get(newId);
    owners.set(newId, id);
    if (owner === undefined) return [];
    const message = `renameIds: ${shown(id)} cannot be renamed to ${shown(newId)}, because ${shown(owner)} ${owner === newId ? "has this id already" : "is renamed to it as well"}. Choose another id. To make one record of two, merge two datasets.`;
    return [{ code: "duplicate-id", path: `/${id}`, value: newId, message }];
  });
}

function withNewIds(record: Fields, fields: readonly Field[], newIds: ReadonlyMap<string, string>): Fields {
  const copy: Record<string, unknown> = { ...record };
  for (const field of fields) {
    const value = record[field.name];
    if (value !== undefined) copy[field.name] = renamedValue(value, field, newIds);
  }
  return Object.freeze(copy);
}

function renamedValue(value: unknown, field: Field, newIds: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return Object.freeze(value.map((item) => renamedValue(item, field, newIds)));
  if (field.type === "id" || field.type === "ref") return newIds.get(value as string) ?? value;
  return field.shape === undefined
    ? value
    : withNewIds(value as Fields, fieldsByShapeOnce(field.shape), newIds);
}

let shapes: ReturnType<typeof fieldsByShape> | undefined;

/** Returns the fields of an interface. They are read only once, because callers need them for every citation. */
function fieldsByShapeOnce(shape: Shape): readonly Field[] {
  shapes ??= fieldsByShape();
  return shapes[shape];
}
