import type { Dataset } from "../../model/dataset.ts";
import { importRows } from "../shared/passes/import-rows.ts";

/**
 * Returns a function that maps a name to a key. The name of an actor, its other names and spellings that differ only in
 * blanks have the same key. A name can also be the id of an actor of `base`.
 */
export function keysOfActorNames(names: Iterable<string>, base: Dataset): (name: string) => string {
  const ids = new Set(base.actors.map(({ id }) => id));
  const rows = [...new Set(names)].filter((name) => !ids.has(name)).map((name) => ({ name }));
  const keys = new Map<string, string>();
  if (rows.length > 0) {
    const { dataset, losses } = importRows("fromPopolo", rows, {
      document: { title: "Names" },
      extends: base,
      actor: { type: "person" },
      statement: { speaker: (row) => row.name, act: "vote" },
    });
    const refused = new Set(losses.refused.map(({ row }) => row));
    const added = dataset.statements.slice(base.statements.length);
    const mapped = rows.filter((_, index) => !refused.has(index));
    for (const [i, { name }] of mapped.entries()) keys.set(name, added[i]?.speaker ?? name);
  }
  return (name) => keys.get(name) ?? name;
}
