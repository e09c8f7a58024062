import { getOrAdd } from "../collections/get-or-add.ts";
import { groupBy } from "../collections/group-by.ts";
import { firstOf, lastOf, sortKeyOf } from "../dates/compare-edtf.ts";
import type { EdtfDate } from "../dates/parse-edtf.ts";
import type { Entry, Registry } from "./registry.ts";
import { readDateOf } from "./traits.ts";

/**
 * Returns the entries in the order of all query results: sorted by date as in `compareEdtf`, then by depth, then by id.
 * Depth puts a meeting or a proposal before its parts, and a proposal before its responses. Undated entries are last.
 */
export function inOrder(entries: readonly Entry[], registry: Registry): readonly Entry[] {
  // Often many entries have the same date, so it is faster to sort the dates first, and then the entries of each date.
  const keys = new Map<EdtfDate, string>();
  const keyOf = (entry: Entry): string => {
    const date = readDateOf(entry, registry);
    if (date === undefined) return undatedKey;
    if (entry.kind === "responses") return keyOfResponse(entry, date, registry);
    return getOrAdd(keys, date, sortKeyOf);
  };
  const sorted: Entry[] = [];
  const byDate = groupBy(entries, keyOf);
  for (const date of [...byDate.keys()].sort()) {
    const sameDate = byDate.get(date) as Entry[];
    // `sort` without a comparison function sorts by code units. It takes half as long as `sort` with such a function.
    const byKey = new Map(sameDate.map((entry) => [keyWithinDate(entry, registry), entry]));
    for (const key of [...byKey.keys()].sort()) sorted.push(byKey.get(key) as Entry);
  }
  return sorted;
}

/** Returns a text by which entries of the same date are sorted: by depth, and then by id. */
function keyWithinDate(entry: Entry, registry: Registry): string {
  // The key begins with one `\uffff` for each level of depth. This character sorts after all characters of ids, so
  // entries with a lower depth come first.
  return "\uffff".repeat(depthOf(entry, registry)) + entry.record.id;
}

/** A key that is greater than the key of any date. */
const undatedKey = "~";

/**
 * Returns the sort key of a response. Only a proposal that was put forward can be answered, so a response follows its
 * proposal even if the date of the response is imprecise. For example, a response of 2022-02 follows a proposal of
 * 2022-02-15. If the response is certainly earlier than the proposal, one of the two dates is wrong, and the response
 * is sorted by its own date.
 */
function keyOfResponse({ proposal }: Entry, date: EdtfDate, registry: Registry): string {
  const proposed = registry.byId.get(proposal?.id as string);
  const made = proposed && readDateOf(proposed, registry);
  if (made === undefined || lastOf(date) < firstOf(made)) return sortKeyOf(date);
  return `${later(firstOf(date), firstOf(made))} ${later(lastOf(date), lastOf(made))}`;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

/**
 * Returns the depth of a record. Among records of the same date, those of lower depth come first. The depth of a
 * meeting or a proposal is the number of its ancestors along `parent`. The depth of a response is one more than that of
 * its proposal. Other records have depth 0. The depth of an entry does not depend on the other entries, so any
 * selection of entries is sorted in the same way.
 */
function depthOf({ kind, record, proposal }: Entry, { byId }: Registry): number {
  const { parent } = record as { readonly parent?: string };
  let id =
    kind === "responses" ? proposal?.id : kind === "proposals" || kind === "meetings" ? parent : undefined;
  if (id === undefined) return 0;
  // Unchecked data may contain circles of parents, so the loop ends at an id that it has visited.
  const wholes = new Set<string>();
  while (id !== undefined && !wholes.has(id)) {
    wholes.add(id);
    id = (byId.get(id)?.record as { readonly parent?: string } | undefined)?.parent;
  }
  return wholes.size;
}
