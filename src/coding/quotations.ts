import { checkId } from "../dataset/check-id.ts";
import { isSpan } from "../dataset/is-span.ts";
import { type Entry, registryOf } from "../dataset/registry.ts";
import { sourcesOf } from "../dataset/traits.ts";
import { displayed } from "../display/displayed.ts";
import type { Citation } from "../model/citation.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Ids } from "../model/ids.ts";
import { type CitingId, citingKinds } from "../query/attestation.ts";
import { checkKnownTexts } from "./coded-text.ts";
import { quote } from "./quote.ts";
import { type Texts, textOf } from "./text.ts";

/** A citation of a record with the words that it cites. */
export type Quotation<I extends Ids = Ids> = Citation<I> & {
  /**
   * The words that are cited. Null if the text of the document is not among `texts`, or if the citation is of a row or
   * of a whole document.
   */
  readonly exact: string | null;
};

/**
 * Returns the citations of a record in their order, each with the words that it cites. A citation that only dates the
 * record is included, with `supports: "date"`. If the text of a document is not among `texts`, its citations have
 * `exact: null`, because a user seldom has the texts of all documents.
 *
 * First, each text is checked against the digest of its document, because in another text the same positions would
 * quote other words.
 *
 * @param texts - The texts by document id.
 *
 * @throws {@link index!DemarcheError} with code `unknown-id` or `wrong-kind` for an id that does not belong to a record
 * with citations, `unknown-id` if `texts` has a document that the dataset does not have, and `text-mismatch` if a text
 * is not the one that was coded.
 *
 * @example
 * ```ts
 * import { defineDataset, fingerprint, quotations } from "demarche/coding";
 *
 * const text = "The envoy of Alba left.";
 * const mine = defineDataset({
 *   documents: [
 *     { id: "wire", title: "A departure", language: "en", datePublished: "2024-05-01", datePublishedBasis: "Printed on it.", ...fingerprint(text) },
 *   ],
 *   actors: [{ id: "alba", type: "state", name: "Alba", sources: [{ document: "wire", start: 13, end: 17 }] }],
 * });
 * quotations(mine, "alba", { wire: text }); // => [{ document: "wire", start: 13, end: 17, exact: "Alba" }]
 * ```
 */
export function quotations<I extends Ids>(
  dataset: Dataset<I>,
  id: CitingId<I>,
  texts: Texts,
): readonly Quotation<I>[] {
  checkId("quotations", id, citingKinds, dataset);
  checkKnownTexts("quotations", dataset, texts);
  const sources = sourcesOf(registryOf(dataset).byId.get(id) as Entry) as readonly Citation<I>[];
  const quoted = sources.map((citation): Quotation<I> => {
    const hasWords = isSpan(citation) && textOf("quotations", texts, citation.document) !== undefined;
    return Object.freeze({ ...citation, exact: hasWords ? quote(dataset, citation, texts) : null });
  });
  return displayed(quoted);
}
