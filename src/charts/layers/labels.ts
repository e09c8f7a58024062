import { type Entry, registryOf } from "../../dataset/registry.ts";
import { documentsOf, titleOf } from "../../dataset/traits.ts";
import type { Dataset } from "../../model/dataset.ts";

/**
 * Returns a map from the ids of records to their names. If several records have the same name, the id of each record is
 * added to its name.
 */
export function labelsOf(dataset: Dataset, ids: readonly string[]): ReadonlyMap<string, string> {
  const { byId } = registryOf(dataset);
  const names = new Map(ids.map((id) => [id, titleOf(byId.get(id) as Entry, byId)]));
  const seen = new Map<string, number>();
  for (const name of names.values()) seen.set(name, (seen.get(name) ?? 0) + 1);
  return new Map([...names].map(([id, name]) => [id, seen.get(name) === 1 ? name : `${name} (${id})`]));
}

/** Returns the names of records as one text, with `"; "` between them. */
export function namesIn(dataset: Dataset, ids: readonly string[]): string {
  const { byId } = registryOf(dataset);
  return ids.map((id) => titleOf(byId.get(id) as Entry, byId)).join("; ");
}

/**
 * Returns the titles of all documents that attest at least one of the records, as one text with `"; "` between them.
 */
export function documentsIn(dataset: Dataset, ids: readonly string[]): string {
  const { byId } = registryOf(dataset);
  return namesIn(dataset, [...new Set(ids.flatMap((id) => documentsOf(byId.get(id) as Entry)))]);
}
