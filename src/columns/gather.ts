import type { CodeArray } from "./code-array.ts";

// Every column is put in another order by one of these two, and not by loops of their own: code that is used often is soon
// compiled, which is half of the time that the first few thousand rows take.

/** The number of each item, in an order of the items. */
export function gather(order: Int32Array, numbers: CodeArray): Int32Array {
  // One kind of array: code that meets several is compiled anew for each, and goes on slower.
  const plain = numbers instanceof Int32Array ? numbers : new Int32Array(numbers);
  const gathered = new Int32Array(order.length);
  for (let i = 0; i < order.length; i++) gathered[i] = plain[order[i] as number] as number;
  return gathered;
}

/** The row of each item, in an order of the items. */
export function gatherRows<R>(order: Int32Array, rows: readonly R[]): R[] {
  const gathered = new Array<R>(order.length);
  for (let i = 0; i < order.length; i++) gathered[i] = rows[order[i] as number] as R;
  return gathered;
}
