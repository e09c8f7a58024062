/** Whole numbers from 0 up, in as few bytes as the largest needs, so that more of them fit into the cache of the processor. */
export type CodeArray = Uint8Array | Uint16Array | Int32Array;

/** Returns an array for numbers below a bound that holds the given numbers, or the given count of zeros. */
export function codeArray(numbers: number | Int32Array, bound: number): CodeArray {
  // Every constructor accepts both, but its types declare two overloads that do not accept a union.
  const given = numbers as Int32Array;
  if (bound <= 0x100) return new Uint8Array(given);
  return bound <= 0x10000 ? new Uint16Array(given) : new Int32Array(given);
}
