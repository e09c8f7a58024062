import { addToGroup } from "./add-to-group.ts";

/**
 * Returns the items in one list per key. Keys are in the order of their first items, and the items of each key are in
 * the order of the input.
 */
export function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) addToGroup(groups, keyOf(item), item);
  return groups;
}
