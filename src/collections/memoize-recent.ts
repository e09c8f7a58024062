import { memoize } from "./memo.ts";

/**
 * Returns a function that stores the results of `compute`. For each first argument, only the results of the `limit`
 * second arguments that were used last are stored. The results for a first argument can be garbage-collected together
 * with this argument. Arguments are compared as the keys of a `Map` are. If `compute` throws, nothing is stored.
 */
export function memoizeRecent<K extends object, Second, V>(
  limit: number,
  compute: (key: K, second: Second) => V,
): (key: K, second: Second) => V {
  const resultsOf = memoize((_: K) => new Map<Second, V>());
  return (key, second) => {
    const results = resultsOf(key);
    const value = results.has(second) ? (results.get(second) as V) : compute(key, second);
    // A map is sorted by insertion, so the result that was not used for the longest time comes first.
    results.delete(second);
    results.set(second, value);
    if (results.size > limit) results.delete(results.keys().next().value as Second);
    return value;
  };
}
