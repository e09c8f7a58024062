/**
 * An array of whole numbers from 0. Each number takes as few bytes as the largest one needs, so that more numbers fit
 * into the processor's cache.
 */
export type CodeArray = Uint8Array | Uint16Array | Int32Array;

/**
 * Returns an array of the smallest type that can store numbers below `bound`. It is a copy of an array of numbers or, if
 * `numbers` is a length, contains zeros.
 */
export function codeArray(numbers: number | Int32Array, bound: number): CodeArray {
  // The constructors accept a length and an array, but TypeScript's overloads do not accept the union of both types.
  const given = numbers as Int32Array;
  if (bound <= 0x100) return new Uint8Array(given);
  return bound <= 0x10000 ? new Uint16Array(given) : new Int32Array(given);
}
