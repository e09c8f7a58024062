import { pointerTo } from "../dataset/pointer.ts";
import { registryOf } from "../dataset/registry.ts";
import { sourcesOf } from "../dataset/traits.ts";
import { displayed } from "../display/displayed.ts";
import type { Problem } from "../errors/problem.ts";
import { shown, suggest } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import { digestOf, lengthOf, sliceCodePoints, type Texts, textOf } from "./text.ts";

/**
 * Holds a dataset against the texts that it was coded from: every document whose text is missing or another one, by
 * length or digest, and every citation outside its text or of blank space. An empty array: all of it fits.
 *
 * The paths of the problems point into the dataset. Citations are looked at only where the text is the right one.
 *
 * @param texts - The texts by document id. An id that the dataset does not have is reported, too.
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
  const problems: Problem[] = [];
  const verified = new Map<string, string>();
  dataset.documents.forEach((document, i) => {
    const path = `/documents/${i}`;
    const text = textOf("verifySources", texts, document.id);
    if (text === undefined) {
      problems.push({
        code: "missing-text",
        path,
        message: `The text of "${document.id}" is missing. Hand it over as { "${document.id}": text }.`,
      });
      return;
    }
    const length = lengthOf(text);
    const digest = digestOf(text);
    if (length !== document.length) {
      const message = `Document "${document.id}": length is ${document.length}, and the text has ${length} characters. Use the text that was coded, or code this one.`;
      problems.push({ code: "text-mismatch", path: `${path}/length`, value: length, message });
    }
    if (digest !== document.digest) {
      const message = `Document "${document.id}": digest is ${document.digest}, and that of the text is ${digest}. Use the text that was coded, or code this one.`;
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
      if (text === undefined) return;
      const words = sliceCodePoints(text, citation.start, citation.end);
      if (words.trim() !== "") return;
      const message = `${entry.record.id}: sources ${i} points at nothing in "${citation.document}" (${citation.start} to ${citation.end}). Mend start and end.`;
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
