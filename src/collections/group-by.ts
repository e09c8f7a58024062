import { addToGroup } from "./add-to-group.ts";

/** Returns the items in one list per key. Keys come in the order in which they first occur, and so do the items of each. */
export function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) addToGroup(groups, keyOf(item), item);
  return groups;
}
