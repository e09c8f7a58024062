import { isSpan } from "../dataset/is-span.ts";
import { pointerTo } from "../dataset/pointer.ts";
import { checkIsDataset, registryOf } from "../dataset/registry.ts";
import { sourcesOf } from "../dataset/traits.ts";
import { displayed } from "../display/displayed.ts";
import type { Problem } from "../errors/problem.ts";
import { shown, suggest } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import { digestOf, lengthOf, sliceCodePoints, type Texts, textOf } from "./text.ts";

/**
 * Compares a dataset with the texts that it was coded from, and returns the problems. A problem is a document whose
 * text is missing or has another length or digest, or a citation that quotes only white space. An empty array means
 * that all documents and citations are verified.
 *
 * A document without a digest cannot be compared with a text. It is a problem only if `texts` has a text for it.
 * Citations by row or of a whole document quote nothing and are not verified.
 *
 * Paths are JSON Pointers into the dataset. Citations are verified only if the text of their document has the recorded
 * digest, because in another text the positions refer to other words.
 *
 * @param texts - The texts by document id. An id that is not in the dataset is a problem, too.
 *
 * @throws {@link index!DemarcheError} with code `invalid-option` if `texts` is not an object of strings.
 *
 * @example
 * ```ts
 * import { verifySources } from "demarche/coding";
 * import { dataset } from "demarche/data";
 *
 * const problems = verifySources(dataset, {});
 * problems.map(({ code }) => code); // => ["missing-text", "missing-text", "missing-text", "missing-text", "missing-text"]
 * ```
 */
export function verifySources(dataset: Dataset, texts: Texts): readonly Problem[] {
  checkIsDataset(dataset, "The first argument of verifySources");
  const problems: Problem[] = [];
  const verified = new Map<string, string>();
  dataset.documents.forEach((document, i) => {
    const path = `/documents/${i}`;
    const text = textOf("verifySources", texts, document.id);
    if (document.digest === undefined) {
      if (text === undefined) return;
      const message = `Document "${document.id}" has no digest, so its text cannot be compared. Take the text out of texts, or add length and digest as fingerprint(text) returns them.`;
      problems.push({ code: "text-mismatch", path, message });
      return;
    }
    if (text === undefined) {
      problems.push({
        code: "missing-text",
        path,
        message: `The text of "${document.id}" is missing. Add it to texts: { "${document.id}": text }.`,
      });
      return;
    }
    const length = lengthOf(text);
    const digest = digestOf(text);
    if (length !== document.length) {
      const message = `Document "${document.id}": length is ${document.length}, but the text has ${length} characters. Use the text that was coded, or code the present text.`;
      problems.push({ code: "text-mismatch", path: `${path}/length`, value: length, message });
    }
    if (digest !== document.digest) {
      const message = `Document "${document.id}": digest is ${document.digest}, but the digest of the text is ${digest}. Use the text that was coded, or code the present text.`;
      problems.push({ code: "text-mismatch", path: `${path}/digest`, value: digest, message });
    }
    if (length === document.length && digest === document.digest) verified.set(document.id, text);
  });
  const known = dataset.documents.map(({ id }) => id);
  for (const id of Object.keys(texts)) {
    if (known.includes(id)) continue;
    problems.push({
      code: "unknown-id",
      path: "",
      value: id,
      message: `There is no document ${shown(id)}. ${suggest(id, known)}`,
    });
  }
  for (const entry of registryOf(dataset).byId.values()) {
    sourcesOf(entry).forEach((citation, i) => {
      const text = verified.get(citation.document);
      if (text === undefined || !isSpan(citation)) return;
      const quoted = sliceCodePoints(text, citation.start, citation.end);
      if (quoted.trim() !== "") return;
      const message = `${entry.record.id}: sources ${i} quotes only white space in "${citation.document}" (${citation.start} to ${citation.end}). Correct start and end.`;
      problems.push({
        code: "invalid-citation",
        path: `${pointerTo(dataset, entry)}/sources/${i}`,
        value: citation.start,
        message,
      });
    });
  }
  return displayed(problems);
}
