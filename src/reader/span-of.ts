import type { Span } from "./reading.ts";

/** Returns the part of a text from a token up to, but not including, another one. */
export function spanOf(tokens: readonly Span[], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
