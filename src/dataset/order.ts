import { getOrAdd } from "../collections/get-or-add.ts";
import { groupBy } from "../collections/group-by.ts";
import { compareText, firstOf, lastOf } from "../dates/compare-edtf.ts";
import type { EdtfDate } from "../dates/parse-edtf.ts";
import type { Entry, Registry } from "./registry.ts";
import { readDateOf } from "./traits.ts";

/**
 * Returns the entries in the order of all query results: sorted by date as in `compareEdtf`, then by depth, then by id.
 * Sorting by depth puts a whole before its parts, and a proposal before its responses. Undated entries are last.
 */
export function inOrder(entries: readonly Entry[], registry: Registry): readonly Entry[] {
  // Many entries share few distinct dates, so it is faster to sort the dates first, and then the entries of each date.
  const keys = new Map<EdtfDate, string>();
  const keyOf = (entry: Entry): string => {
    const date = readDateOf(entry, registry);
    if (date === undefined) return undatedKey;
    if (entry.kind === "responses") return keyOfResponse(entry, date, registry);
    return getOrAdd(keys, date, () => keyFrom(firstOf(date), lastOf(date)));
  };
  const sorted: Entry[] = [];
  for (const [, sameDate] of [...groupBy(entries, keyOf)].sort(([a], [b]) => compareText(a, b))) {
    const byDepth = groupBy(sameDate, (entry) => depthOf(entry, registry));
    for (const [, sameDepth] of [...byDepth].sort(([a], [b]) => a - b)) appendById(sorted, sameDepth);
  }
  return sorted;
}

/** A key that is greater than the key of any date. */
const undatedKey = "~";

/**
 * Returns a text that sorts like the date. `first` can be empty, if the first day is unknown. The text then begins with
 * a space, which sorts before every digit.
 */
function keyFrom(first: string, last: string): string {
  return `${first} ${last}`;
}

/**
 * Returns the sort key of a response. Only a proposal that was put forward can be answered, so the response must follow
 * it even if its own date is imprecise. For example, a response of 2022-02 follows a proposal of 2022-02-15. If even
 * the last possible day of the response is before the first possible day of the proposal, one of the two dates is
 * wrong. In this case, the response is sorted by its own date.
 */
function keyOfResponse({ proposal }: Entry, date: EdtfDate, registry: Registry): string {
  const proposed = registry.byId.get(proposal?.id as string);
  const made = proposed === undefined ? undefined : readDateOf(proposed, registry);
  const [first, last] = [firstOf(date), lastOf(date)];
  if (made === undefined || last < firstOf(made)) return keyFrom(first, last);
  return keyFrom(later(first, firstOf(made)), later(last, lastOf(made)));
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
  if (kind === "responses") return 1 + wholesOf((proposal as Entry["proposal"] & object).parent, byId);
  if (kind !== "proposals" && kind !== "meetings") return 0;
  return wholesOf((record as { readonly parent?: string }).parent, byId);
}

function wholesOf(parent: string | undefined, byId: Registry["byId"]): number {
  // Unchecked data may contain circles of parents, so the loop ends at an id that it has visited.
  const visited = new Set<string>();
  let id = parent;
  while (id !== undefined && !visited.has(id)) {
    visited.add(id);
    id = (byId.get(id)?.record as { readonly parent?: string } | undefined)?.parent;
  }
  return visited.size;
}

function appendById(sorted: Entry[], entries: readonly Entry[]): void {
  const [first] = entries;
  if (first !== undefined && entries.length === 1) {
    sorted.push(first);
    return;
  }
  // `sort` without a comparison function sorts by code units. It takes half as long as `sort` with such a function.
  const byId = new Map(entries.map((entry) => [entry.record.id as string, entry]));
  for (const id of [...byId.keys()].sort()) sorted.push(byId.get(id) as Entry);
}
