import { problem } from "../errors/demarche-error.ts";
import { shown, suggest } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import { digestOf, lengthOf, type Texts, textOf } from "./text.ts";

/** A text that was coded, and its length in code points. */
export interface CodedText {
  readonly text: string;
  readonly length: number;
}

/**
 * Returns the text of a document. `caller` is the name of the public function for error messages. Throws in three
 * cases:
 * - The dataset does not have the document.
 * - The document has no digest.
 * - The text is missing or has another digest. In a different text, the positions of citations would refer to other
 *   words.
 */
export function codedText(caller: string, dataset: Dataset, document: string, texts: Texts): CodedText {
  const source = dataset.documents.find(({ id }) => id === document);
  if (source === undefined) {
    const cure = suggest(
      document,
      dataset.documents.map(({ id }) => id),
    );
    const message = `${caller}: there is no document ${shown(document)}. ${cure}`;
    throw problem("unknown-id", "/document", message, document);
  }
  const { digest, length } = source;
  if (digest === undefined || length === undefined) {
    const message = `${caller}: "${document}" has no digest, so it is not known which text its positions count. Add length and digest as fingerprint(text) returns them.`;
    throw problem("invalid-citation", "/document", message, document);
  }
  const text = textOf(caller, texts, document);
  if (text === undefined) {
    const message = `${caller}: the text of "${document}" is missing. Add it to texts: { "${document}": text }.`;
    throw problem("missing-text", `/${document}`, message);
  }
  if (digestOf(text) !== digest) {
    const message = `${caller}: the text of "${document}" is not the text that was coded: it has ${lengthOf(text)} characters, and the coded text has ${length}. Use the text with digest ${digest}; a byte order mark, different line endings or a trailing line break change the digest.`;
    throw problem("text-mismatch", `/${document}`, message);
  }
  return { text, length };
}

/** Throws if `texts` has the text of a document that the dataset does not have. */
export function checkKnownTexts(caller: string, dataset: Dataset, texts: Texts): void {
  const known = dataset.documents.map(({ id }) => id);
  for (const id of Object.keys(texts ?? {})) {
    if (known.includes(id)) continue;
    const message = `${caller}: texts has a text of ${shown(id)}, which is no document. ${suggest(id, known)}`;
    throw problem("unknown-id", `/${id}`, message, id);
  }
}
