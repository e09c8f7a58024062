import type { CodeArray } from "./code-array.ts";

/**
 * Returns, for each code, the index in `sorted` of the first item with this code. The last number is the number of
 * items. `codes` has the code of each item, such as its actor, and `sorted` has the items in the order of their codes.
 */
export function startsOf(sorted: Int32Array, codes: CodeArray, count: number): Int32Array {
  const starts = new Int32Array(count + 1);
  for (let i = 0; i < sorted.length; i++) {
    const next = (codes[sorted[i] as number] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let code = 0; code < count; code++)
    starts[code + 1] = (starts[code + 1] as number) + (starts[code] as number);
  return starts;
}
