import { problem } from "../../errors/demarche-error.ts";
import { shown, suggest } from "../../errors/suggest.ts";
import type { FromAnnotationsOptions } from "./options.ts";
import type { BratDocument } from "./read-brat.ts";

/** The greatest number of addresses that a message lists. */
const mostListed = 5;

/**
 * Returns the text of each document of Web Annotations. `addresses` contains the addresses of all documents.
 *
 * @throws if `text` is a single text although there are several documents, or if it has the text of an unknown document
 * while the text of an annotated document is missing.
 */
export function textsOfAddresses(
  text: FromAnnotationsOptions["text"],
  addresses: readonly string[],
): (address: string) => string | undefined {
  if (text === undefined) return () => undefined;
  if (typeof text === "string") {
    if (addresses.length > 1) {
      const listed = addresses.slice(0, mostListed).map(shown).join(", ");
      const more = addresses.length > mostListed ? ` and ${addresses.length - mostListed} more` : "";
      const [first = "", second = ""] = addresses;
      const message = `fromAnnotations: text is one text, and the annotations are of ${addresses.length} documents: ${listed}${more}. Give an object with the text of each document: { text: { ${shown(first)}: "…", ${shown(second)}: "…" } }. Documents without a text are cited as a whole.`;
      throw problem("invalid-option", "/text", message);
    }
    return () => text;
  }
  // If the text of an annotated document is missing, a key that is not one of the addresses is probably a misspelt
  // address. If no text is missing, such a key belongs to a document without annotations, which is allowed.
  const missing = addresses.filter((address) => !Object.hasOwn(text, address));
  const wrong = Object.keys(text).find((key) => !addresses.includes(key));
  if (wrong !== undefined && missing.length > 0) {
    const message = `fromAnnotations: text has the text of ${shown(wrong)}, and no annotation is of this document. ${suggest(wrong, missing)}`;
    throw problem("invalid-option", "/text", message, wrong);
  }
  return (address) => (Object.hasOwn(text, address) ? text[address] : undefined);
}

/**
 * Returns the files of brat with their texts. The option `text` can only be the text of a single file.
 *
 * @throws if the option `text` is given for several files, or if it differs from the text of the file.
 */
export function withTexts(
  files: readonly BratDocument[],
  text: FromAnnotationsOptions["text"],
): readonly BratDocument[] {
  if (text === undefined) return files;
  const [file] = files;
  if (typeof text === "string" && file !== undefined && files.length === 1) {
    if (file.text === undefined || file.text === text) return [{ ...file, text }];
    const message =
      "fromAnnotations: the option text differs from the text of the brat file. Leave one of them out.";
    throw problem("invalid-option", "/text", message);
  }
  const kind = typeof text === "string" ? "one text" : "an object of texts";
  const count = files.length === 1 ? "one brat file" : `${files.length} brat files`;
  const message = `fromAnnotations: text is ${kind}, and there ${files.length === 1 ? "is" : "are"} ${count}. Give each file its own text: { ann, text, title }.`;
  throw problem("invalid-option", "/text", message);
}
