/**
 * An array of whole numbers from 0. Its type is the smallest that can store the largest number, so that more numbers
 * fit into the processor's cache.
 */
export type CodeArray = Uint8Array | Uint16Array | Int32Array;

/**
 * Returns an array of the smallest type that can store numbers below `bound`. If `numbers` is an array, the result is a
 * copy of it. If `numbers` is a length, the result has this length and contains zeros.
 */
export function codeArray(numbers: number | Int32Array, bound: number): CodeArray {
  // Each constructor accepts a length or an array. In TypeScript, these are two overloads, and neither of them accepts
  // the union type.
  const given = numbers as Int32Array;
  if (bound <= 0x100) return new Uint8Array(given);
  return bound <= 0x10000 ? new Uint16Array(given) : new Int32Array(given);
}
