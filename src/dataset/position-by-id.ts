import type { RecordKind } from "../model/ids.ts";
import { entryIndex } from "./entry-index.ts";
import type { Registry } from "./registry.ts";

/**
 * Returns a function that takes the id of a record of `kind` and returns its index. Index 0 is the first record of this
 * kind in the order of query results.
 */
export function positionById(registry: Registry, kind: RecordKind): (id: string) => number {
  const positions = entryIndex(registry, kind).positions("id", ({ record }) => [record.id]);
  return (id) => positions.get(id)?.[0] as number;
}
