/** Whole numbers from 0, each in as few bytes as the largest needs, so that more of them fit into the processor's cache. */
export type CodeArray = Uint8Array | Uint16Array | Int32Array;

/** Returns an array that is wide enough for numbers below `bound`, with the given numbers, or with the given count of zeros. */
export function codeArray(numbers: number | Int32Array, bound: number): CodeArray {
  // The constructors accept both, but their overloads do not accept a union.
  const given = numbers as Int32Array;
  if (bound <= 0x100) return new Uint8Array(given);
  return bound <= 0x10000 ? new Uint16Array(given) : new Int32Array(given);
}
