import type { TextSpan } from "../../locating/text-span.ts";

/** Returns spans in the order of the text. Spans that overlap or adjoin are joined. */
export function joinedSpans(spans: readonly TextSpan[]): readonly TextSpan[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** Returns the number of characters in spans that do not overlap. */
export function totalLength(spans: readonly TextSpan[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Returns the number of characters that both lists of spans contain. */
export function sharedLength(first: readonly TextSpan[], second: readonly TextSpan[]): number {
  let sum = 0;
  for (const a of first)
    for (const b of second) sum += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return sum;
}
