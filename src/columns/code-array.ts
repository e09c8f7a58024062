/** Whole numbers from 0 up, in as few bytes as the largest needs: what is read together stays in the processor's cache. */
export type CodeArray = Uint8Array | Uint16Array | Int32Array;

/** An array for numbers below a bound. */
export function codeArray(size: number, bound: number): CodeArray {
  if (bound <= 0x100) return new Uint8Array(size);
  return bound <= 0x10000 ? new Uint16Array(size) : new Int32Array(size);
}
