import { problem } from "../../errors/demarche-error.ts";
import { shown, suggest } from "../../errors/suggest.ts";
import type { DnaDocument } from "./project.ts";

/**
 * Throws if `texts` has the text of an unknown document although a known document has no text. In this case, the key
 * was probably meant for the document that has no text. If all known documents have texts, the texts of unknown
 * documents are allowed, because the export can contain only some documents of the project.
 */
export function checkDnaTexts(
  documents: readonly DnaDocument[],
  texts: Readonly<Record<string, string>>,
): void {
  const missing = documents.filter(({ text }) => text === undefined).map(({ key }) => key);
  if (missing.length === 0) return;
  const keys = new Set(documents.map(({ key }) => key));
  const wrong = Object.keys(texts).find((key) => !keys.has(key));
  if (wrong === undefined) return;
  const message = `fromDna: texts has the text of document ${shown(wrong)}, and no row is of this document. ${suggest(wrong, missing)}`;
  throw problem("invalid-option", "/texts", message, wrong);
}
