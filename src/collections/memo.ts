/**
 * Returns a function that calls `compute` once for each pair of arguments and then returns the stored result. Arguments
 * are compared as the keys of a `Map` are. The results for a first argument can be garbage-collected together with this
 * argument. If `compute` throws, nothing is stored.
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
    // `compute` itself may have called the memoized function with the same first argument, which stores a map of
    // results. Therefore, the map is looked up again.
    const results = known.get(key) ?? new Map<Rest[0], V>();
    known.set(key, results.set(second, value));
    return value;
  };
}
