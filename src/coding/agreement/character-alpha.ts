import type { Entry } from "../../dataset/registry.ts";
import type { SourceDocument } from "../../model/source-document.ts";
import { type CitedSpan, citedSpans } from "./cited-spans.ts";

/**
 * Returns Krippendorff's alpha over all characters of the documents. Each coder gives every character one of two
 * values: cited or blank. If all these values are equal, the result is null, because alpha is undefined without
 * variation.
 *
 * For two coders and binary data alpha is 1 − (n−1)·D / (cited·blank). D is the number of characters on which the
 * coders differ. `cited` and `blank` are the numbers of these values from both coders together, and n = cited + blank.
 * Source: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section A.
 */
export function characterAlpha(
  documents: readonly SourceDocument[],
  first: readonly Entry[],
  second: readonly Entry[],
): number | null {
  const [firstSpans, secondSpans] = [first.flatMap(citedSpans), second.flatMap(citedSpans)];
  let [citedByBoth, differing, citedByNeither] = [0, 0, 0];
  // A document without a `length` has no text, and therefore no characters to compare.
  for (const { id, length = 0 } of documents) {
    const [a, b] = [citedCharacters(id, length, firstSpans), citedCharacters(id, length, secondSpans)];
    for (let i = 0; i < length; i++) {
      if (a[i] !== b[i]) differing += 1;
      else if (a[i] === 1) citedByBoth += 1;
      else citedByNeither += 1;
    }
  }
  const cited = 2 * citedByBoth + differing;
  const blank = 2 * citedByNeither + differing;
  return cited === 0 || blank === 0 ? null : 1 - ((cited + blank - 1) * differing) / (cited * blank);
}

/** Returns 1 for each character of a document that a span covers, and 0 for the others. */
function citedCharacters(id: string, length: number, spans: readonly CitedSpan[]): Uint8Array {
  const cited = new Uint8Array(length);
  for (const { document, start, end } of spans) if (document === id) cited.fill(1, start, end);
  return cited;
}
