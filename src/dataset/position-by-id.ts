import type { RecordKind } from "../model/ids.ts";
import { entryIndex } from "./entry-index.ts";
import type { Registry } from "./registry.ts";

/**
 * Returns a function that gives the position of a record by its id. The records of `kind` are in the order in which all
 * queries return them.
 */
export function positionById(registry: Registry, kind: RecordKind): (id: string) => number {
  const positions = entryIndex(registry, kind).positions("id", ({ record }) => [record.id]);
  return (id) => positions.get(id)?.[0] as number;
}
