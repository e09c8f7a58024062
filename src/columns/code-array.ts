/** Whole numbers from 0 up, in as few bytes as the largest needs: what is read together stays in the processor's cache. */
export type CodeArray = Uint8Array | Uint16Array | Int32Array;

/** An array for numbers below a bound: so many zeros, or the numbers that are given. */
export function codeArray(numbers: number | Int32Array, bound: number): CodeArray {
  // Each is asked for one of the two, which the types of the constructors do not put into one.
  const given = numbers as Int32Array;
  if (bound <= 0x100) return new Uint8Array(given);
  return bound <= 0x10000 ? new Uint16Array(given) : new Int32Array(given);
}
