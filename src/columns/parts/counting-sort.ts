import type { CodeArray } from "./code-array.ts";

/**
 * Returns the indexes in `order`, sorted by their codes. All codes are less than `keyCount`. The sort is stable. To
 * sort by several codes, call the function once for each code, beginning with the least significant. The number of
 * steps is the number of indexes plus `keyCount`.
 */
export function countingSort(order: Int32Array, codes: CodeArray, keyCount: number): Int32Array {
  // V8 compiles a loop over one type of array to faster code than a loop over several types.
  const keys = codes instanceof Int32Array ? codes : new Int32Array(codes);
  const next = new Int32Array(keyCount + 1);
  const size = order.length;
  for (let i = 0; i < size; i++) {
    const following = (keys[order[i] as number] as number) + 1;
    next[following] = (next[following] as number) + 1;
  }
  for (let key = 0; key < keyCount; key++) next[key + 1] = (next[key + 1] as number) + (next[key] as number);
  const sorted = new Int32Array(size);
  for (let i = 0; i < size; i++) {
    const index = order[i] as number;
    const key = keys[index] as number;
    const position = next[key] as number;
    sorted[position] = index;
    next[key] = position + 1;
  }
  return sorted;
}

/** Returns the indexes from 0 up to `size - 1`, in order. */
export function naturalOrder(size: number): Int32Array {
  const order = new Int32Array(size);
  for (let i = 0; i < size; i++) order[i] = i;
  return order;
}
