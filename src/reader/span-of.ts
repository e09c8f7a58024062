import type { Span } from "./reading.ts";

/**
 * Returns the span of the tokens from the index `from` up to, but not including, the index `to`.
 *
 * If later stages read an object often, write its fields `start` and `end` one by one instead of spreading the result.
 * JavaScript engines give objects that are made with a spread another hidden class, which made the reader a tenth
 * slower.
 */
export function spanOf(tokens: readonly Span[], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
