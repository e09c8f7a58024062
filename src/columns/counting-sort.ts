import type { CodeArray } from "./code-array.ts";

/**
 * Returns the indexes in `order` sorted by their codes. The sort is stable, so sorting by one code after another, the least
 * important first, sorts by all. It takes one step for each index and one for each possible code, so codes have to be few.
 */
export function countingSort(order: Int32Array, codes: CodeArray, keyCount: number): Int32Array {
  // One type of array: the engine compiles code that meets several types again for each, and it stays slower.
  const keys = codes instanceof Int32Array ? codes : new Int32Array(codes);
  const next = new Int32Array(keyCount + 1);
  const size = order.length;
  for (let i = 0; i < size; i++) {
    const at = (keys[order[i] as number] as number) + 1;
    next[at] = (next[at] as number) + 1;
  }
  for (let key = 0; key < keyCount; key++) next[key + 1] = (next[key + 1] as number) + (next[key] as number);
  const sorted = new Int32Array(size);
  for (let i = 0; i < size; i++) {
    const index = order[i] as number;
    const key = keys[index] as number;
    const at = next[key] as number;
    sorted[at] = index;
    next[key] = at + 1;
  }
  return sorted;
}

/** Returns 0, 1, 2 and so on. */
export function naturalOrder(size: number): Int32Array {
  const order = new Int32Array(size);
  for (let i = 0; i < size; i++) order[i] = i;
  return order;
}
