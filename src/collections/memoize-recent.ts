import { memoize } from "./memo.ts";

/**
 * Returns a function that stores the results of `compute`. For each first argument, only the results of the `limit`
 * most recently used second arguments are stored. When a first argument is garbage-collected, its results are collected
 * too. Two arguments are the same if a `Map` would treat them as the same key. If `compute` throws, nothing is stored.
 */
export function memoizeRecent<K extends object, Second, V>(
  limit: number,
  compute: (key: K, second: Second) => V,
): (key: K, second: Second) => V {
  const resultsOf = memoize((_: K) => new Map<Second, V>());
  return (key, second) => {
    const results = resultsOf(key);
    const value = results.has(second) ? (results.get(second) as V) : compute(key, second);
    // A map keeps its keys in the order of insertion. Each use inserts the result again at the end, so the least
    // recently used result is always first.
    results.delete(second);
    results.set(second, value);
    if (results.size > limit) results.delete(results.keys().next().value as Second);
    return value;
  };
}
