import { isSpan } from "../dataset/is-span.ts";
import { problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";
import type { Citation } from "../model/citation.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Ids } from "../model/ids.ts";
import { codedText } from "./coded-text.ts";
import { sliceCodePoints, type Texts } from "./text.ts";

/**
 * Returns the words that a citation refers to. {@link quotations} returns the words of all citations of a record.
 * First, the text is checked against the digest of the document, because in another text the same positions would quote
 * other words.
 *
 * @param texts - The texts by document id.
 *
 * @throws {@link index!DemarcheError} with code `missing-text` if the text is not among `texts`, `text-mismatch` if the
 * text is not the one that was coded, `unknown-id` if the dataset does not have the document, and `invalid-citation` if
 * the positions are outside the text, if the citation is of a row or of a whole document, or if the document has no
 * digest.
 *
 * @example
 * ```ts
 * import { type Dataset } from "demarche";
 * import { quote } from "demarche/coding";
 *
 * const text = "The envoy left.";
 * const mine: Dataset = {
 *   documents: [
 *     {
 *       id: "wire", title: "A departure", language: "en", datePublished: "2024-05-01", datePublishedBasis: "Printed on it.",
 *       length: 15, digest: "sha256:200140927e40db0e07e090b486684ed4004beb6a592745de95505c57793cdbce",
 *     },
 *   ],
 *   actors: [], issues: [], statements: [], proposals: [], meetings: [], bases: [], events: [],
 * };
 * quote(mine, { document: "wire", start: 4, end: 9 }, { wire: text }); // => "envoy"
 * ```
 */
export function quote<I extends Ids>(dataset: Dataset<I>, citation: Citation<I>, texts: Texts): string {
  if (typeof citation?.document !== "string") {
    const message = `quote: the second argument has to be a citation, one of the sources of a record, not ${shown(citation)}.`;
    throw problem("invalid-option", "", message);
  }
  const { document } = citation;
  if (!isSpan(citation)) {
    const { row } = citation;
    const what = row === undefined ? `the document "${document}" as a whole` : `row ${row} of "${document}"`;
    const message = `quote: the citation is of ${what}, so it has no words to quote. Pass only citations with start and end; isSpan(citation) tells them apart.`;
    throw problem("invalid-citation", "", message);
  }
  const { start, end } = citation;
  const { text, length } = codedText("quote", dataset, document, texts);
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || start >= end || end > length) {
    const message = `quote: "${document}" has no characters from ${shown(start)} to ${shown(end)}; its positions go from 0 to ${length}.`;
    throw problem("invalid-citation", "/start", message, start);
  }
  return sliceCodePoints(text, start, end);
}
