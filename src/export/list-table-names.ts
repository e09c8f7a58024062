import { linksOf } from "../dataset/links.ts";
import type { RecordKind } from "../model/ids.ts";

/**
 * Returns the name of the table of a list. `path` contains the names of the fields that lead from the record to the
 * list.
 */
export function listTableName(kind: RecordKind, path: readonly string[]): string {
  // The list `terms` of a response and the list `actors` of an event cannot give their names to tables, because the
  // tables of the kinds `terms` and `actors` have these names.
  if (kind === "responses" && path[0] === "terms") return "response-terms";
  if (kind === "events" && path[0] === "actors") return "event-actors";
  // Positions of terms allow other stances than positions of statements, so they cannot share a table.
  if (kind === "terms" && path[0] === "positions") return "term-positions";
  return path.join("-").replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}

/**
 * Returns the columns that identify the rows of a list. The last column is `index`, the index of the item in its list.
 */
export function listKey(path: readonly string[]): readonly string[] {
  return ["record", ...path.slice(0, -1).map(singular), "index"];
}

/**
 * Returns the name of the column for the items of a list of ids. It is the singular of the kind to which the ids refer,
 * or `item` if they can refer to several kinds.
 */
export function itemColumn(kind: RecordKind, path: readonly string[]): string {
  const targets = referredKinds(kind, path);
  return targets.length === 1 ? singular(targets[0] as string) : "item";
}

/** Returns the kinds of record that an id in this field can refer to. */
export function referredKinds(kind: RecordKind, path: readonly string[]): readonly RecordKind[] {
  const joined = path.join();
  return linksOf(kind).find((link) => link.path.join() === joined)?.to ?? [];
}

function singular(name: string): string {
  return name.replace(/s$/, "");
}
