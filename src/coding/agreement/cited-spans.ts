import { isSpan } from "../../dataset/is-span.ts";
import type { Entry } from "../../dataset/registry.ts";
import { attestingCitations } from "../../dataset/traits.ts";
import { compareText } from "../../dates/compare-edtf.ts";

/** A span of a document: code points from `start` up to, but not including, `end`. */
export interface CitedSpan {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Returns the spans that attest a record. A citation that supports only the date of the record is left out, because its
 * passage may not be about the content of the record. Citations by row or of a whole document have no span.
 */
export function citedSpans(entry: Entry): readonly CitedSpan[] {
  return attestingCitations(entry).filter(isSpan);
}

/** Returns the number of characters that are both in a span of `a` and in a span of `b`. Each character counts once. */
export function sharedCharacters(a: readonly CitedSpan[], b: readonly CitedSpan[]): number {
  const common = a.flatMap((span) =>
    b.flatMap(({ document, start, end }): readonly CitedSpan[] => {
      const from = Math.max(span.start, start);
      const to = Math.min(span.end, end);
      return document === span.document && from < to ? [{ document, start: from, end: to }] : [];
    }),
  );
  return lengthOfUnion(common);
}

function lengthOfUnion(spans: readonly CitedSpan[]): number {
  const sorted = [...spans].sort((a, b) => compareText(a.document, b.document) || a.start - b.start);
  let length = 0;
  let current = "";
  let reached = 0;
  for (const { document, start, end } of sorted) {
    if (document !== current) {
      current = document;
      reached = 0;
    }
    length += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return length;
}
