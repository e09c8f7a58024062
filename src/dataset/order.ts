import { getOrAdd } from "../collections/get-or-add.ts";
import { groupBy } from "../collections/group-by.ts";
import { compareText, firstOf, lastOf } from "../dates/compare-edtf.ts";
import type { EdtfDate } from "../dates/parse-edtf.ts";
import type { Entry, Registry } from "./registry.ts";
import { readDateOf } from "./traits.ts";

/**
 * Returns the entries in the order of all query results: by date as `compareEdtf` does, then by depth, then by id. By
 * depth, a whole is before its parts, and a proposal is before its responses. Undated entries are last.
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
 * Returns a text by which dates are sorted. If the first day is missing, the text begins with a blank, which sorts
 * before every digit.
 */
function keyFrom(first: string, last: string): string {
  return `${first} ${last}`;
}

/**
 * Returns the sort key of a response. A response follows its proposal even if the date of the response is imprecise: a
 * response of 2022-02 follows a proposal of 2022-02-15, because only a proposal that was put forward can be answered.
 * If the response certainly ended before the proposal began, one of the two dates is wrong, and the response is sorted
 * by its own date.
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
 * Returns how many records have to be before a record if all have the same date. For a meeting or a proposal, these are
 * the wholes that it is part of, directly or by several steps. For a response, these are its proposal and the wholes of
 * that proposal. The depth does not depend on the other entries, so that every selection of entries has the same order.
 */
function depthOf({ kind, record, proposal }: Entry, { byId }: Registry): number {
  if (kind === "responses") return 1 + wholesOf((proposal as Entry["proposal"] & object).parent, byId);
  if (kind !== "proposals" && kind !== "meetings") return 0;
  return wholesOf((record as { readonly parent?: string }).parent, byId);
}

function wholesOf(parent: string | undefined, byId: Registry["byId"]): number {
  // Unchecked data may contain circles, where a record is a part of itself.
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
  // `sort` without a comparison function compares code units and takes half as long as with one.
  const byId = new Map(entries.map((entry) => [entry.record.id as string, entry]));
  for (const id of [...byId.keys()].sort()) sorted.push(byId.get(id) as Entry);
}
