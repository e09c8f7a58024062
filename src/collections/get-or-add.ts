/**
 * Returns the value of a key in a map. If the key has no value, the result of `make` is added to the map and returned.
 */
export function getOrAdd<K, V>(map: Map<K, V>, key: K, make: (key: K) => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make(key);
    map.set(key, value);
  }
  return value;
}
