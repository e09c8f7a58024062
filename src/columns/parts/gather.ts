import type { CodeArray } from "./code-array.ts";

// V8 compiles a loop to fast code only after the loop has run often. If there are a few thousand rows and each column
// has its own loop, half of the running time passes before the loops are compiled. Therefore the loops of these two
// functions reorder all columns.

/** Returns `numbers[order[i]]` for each i. */
export function gather(order: Int32Array, numbers: CodeArray): Int32Array {
  // V8 compiles a loop over one type of array to faster code than a loop over several types.
  const plain = numbers instanceof Int32Array ? numbers : new Int32Array(numbers);
  const gathered = new Int32Array(order.length);
  for (let i = 0; i < order.length; i++) gathered[i] = plain[order[i] as number] as number;
  return gathered;
}

/** Returns `rows[order[i]]` for each i. */
export function gatherRows<R>(order: Int32Array, rows: readonly R[]): R[] {
  const gathered = new Array<R>(order.length);
  for (let i = 0; i < order.length; i++) gathered[i] = rows[order[i] as number] as R;
  return gathered;
}
