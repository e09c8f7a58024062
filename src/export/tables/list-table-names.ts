import { linksOf } from "../../dataset/links.ts";
import type { RecordKind } from "../../model/ids.ts";

/**
 * Returns the name of the table of a list. `path` contains the names of the fields that lead from the record to the
 * list.
 */
export function listTableName(kind: RecordKind, path: readonly string[]): string {
  // A response has a list `terms`, and an event has a list `actors`. The tables of these lists need other names,
  // because the tables of the kinds `terms` and `actors` already have these names.
  if (kind === "responses" && path[0] === "terms") return "response-terms";
  if (kind === "events" && path[0] === "actors") return "event-actors";
  // Positions of terms allow other stances than positions of statements, so they cannot share a table.
  if (kind === "terms" && path[0] === "positions") return "term-positions";
  return path.join("-").replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}

/**
 * Returns the columns that together identify a row in the table of a list. The last column is `index`, the index of the
 * item in its list.
 */
export function listKey(path: readonly string[]): readonly string[] {
  return ["record", ...path.slice(0, -1).map(singular), "index"];
}

/**
 * Returns the name of the column for the ids of a list. If the ids refer to one kind, the name is the singular of this
 * kind, such as `actor`. If they can refer to several kinds, the name is `item`.
 */
export function itemColumn(kind: RecordKind, path: readonly string[]): string {
  const targets = referredKinds(kind, path);
  return targets.length === 1 ? singular(targets[0] as string) : "item";
}

/**
 * Returns the kinds of record to which an id in a field can refer. `path` contains the names of the fields that lead
 * from a record of `kind` to this field.
 */
export function referredKinds(kind: RecordKind, path: readonly string[]): readonly RecordKind[] {
  const joined = path.join();
  return linksOf(kind).find((link) => link.path.join() === joined)?.to ?? [];
}

function singular(name: string): string {
  return name.replace(/s$/, "");
}
