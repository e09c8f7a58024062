/**
 * Returns `compute` with its results kept, by the identity of the first argument and the value of the second, if there is
 * one. Results live as long as the object that they were computed for. An error is not kept.
 */
export function memoize<K extends object, Rest extends readonly [second?: unknown], V>(
  compute: (key: K, ...rest: Rest) => V,
): (key: K, ...rest: Rest) => V {
  const known = new WeakMap<K, Map<Rest[0], V>>();
  return (key, ...rest) => {
    const [second] = rest;
    const kept = known.get(key);
    if (kept?.has(second)) return kept.get(second) as V;
    const value = compute(key, ...rest);
    // `compute` may have called this function for the same object, so the results are looked up again.
    const results = known.get(key) ?? new Map<Rest[0], V>();
    known.set(key, results.set(second, value));
    return value;
  };
}
