import type { CodeArray } from "./code-array.ts";

// Every column is reordered by one of these two functions rather than by a loop of its own: the engine compiles code that
// runs often sooner, and waiting for that is half of the time that the first few thousand rows take.

/** Returns the number of each item, in an order of the items. */
export function gather(order: Int32Array, numbers: CodeArray): Int32Array {
  // One type of array: the engine compiles code that meets several types again for each, and it stays slower.
  const plain = numbers instanceof Int32Array ? numbers : new Int32Array(numbers);
  const gathered = new Int32Array(order.length);
  for (let i = 0; i < order.length; i++) gathered[i] = plain[order[i] as number] as number;
  return gathered;
}

/** Returns the row of each item, in an order of the items. */
export function gatherRows<R>(order: Int32Array, rows: readonly R[]): R[] {
  const gathered = new Array<R>(order.length);
  for (let i = 0; i < order.length; i++) gathered[i] = rows[order[i] as number] as R;
  return gathered;
}
