import type { Span } from "../reading.ts";

/** Returns the index of the first item of a sorted list that begins at or after a position. */
export function indexFrom(items: readonly Span[], position: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as Span).start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
