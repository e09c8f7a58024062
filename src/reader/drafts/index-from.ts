import { firstIndex } from "../../collections/first-index.ts";
import type { Span } from "../reading.ts";

/** Returns the index of the first item of a sorted list that begins at or after a position. */
export function indexFrom(items: readonly Span[], position: number): number {
  return firstIndex(items.length, (index) => (items[index] as Span).start >= position);
}
