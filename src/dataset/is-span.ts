import type { Citation } from "../model/citation.ts";

/** A span of a text in Unicode code points; `end` is exclusive, as in citations. */
export interface TextSpan {
  /** Zero-based position of the first character. */
  readonly start: number;
  /** Position after the last character. */
  readonly end: number;
}

/**
 * Returns whether a citation is a span of text, so that it has a `start` and an `end`. Other citations refer to a row
 * of a table or to the whole document, so they have no characters that could be quoted or compared.
 *
 * @example
 * ```ts
 * import { isSpan } from "demarche/coding";
 *
 * isSpan({ document: "wire", start: 4, end: 9 }); // => true
 * isSpan({ document: "votes", row: 17 }); // => false
 * ```
 */
export function isSpan<C extends Citation>(citation: C): citation is C & TextSpan {
  return citation.start !== undefined && citation.end !== undefined;
}
