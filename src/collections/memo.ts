/**
 * Returns a function that calls `compute` once for each pair of arguments and then returns the stored result. Two
 * arguments are the same if a `Map` would treat them as the same key. When a first argument is garbage-collected, its
 * results are collected too. If `compute` throws, nothing is stored.
 */
export function memoize<K extends object, Rest extends readonly [second?: unknown], V>(
  compute: (key: K, ...rest: Rest) => V,
): (key: K, ...rest: Rest) => V {
  const known = new WeakMap<K, Map<Rest[0], V>>();
  return (key, ...rest) => {
    const [second] = rest;
    const stored = known.get(key);
    if (stored?.has(second)) return stored.get(second) as V;
    const value = compute(key, ...rest);
    // Look up the map again, because `compute` may have called the memoized function with the same first argument. That
    // call would have stored a map already.
    const results = known.get(key) ?? new Map<Rest[0], V>();
    known.set(key, results.set(second, value));
    return value;
  };
}
