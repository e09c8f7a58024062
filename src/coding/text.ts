import { createHash } from "sha256-uint8array";
import { problem } from "../errors/demarche-error.ts";
import { escapePointer } from "../errors/escape-pointer.ts";
import { shown } from "../errors/suggest.ts";
import type { SourceDocument } from "../model/source-document.ts";

/** The texts of documents by document id. */
export type Texts = Readonly<Record<string, string>>;

/**
 * Returns the text of a document. The result is undefined if `texts` has no own property with the id of the document.
 */
export function textOf(caller: string, texts: Texts, document: string): string | undefined {
  if (typeof texts !== "object" || texts === null) {
    throw problem(
      "invalid-option",
      "",
      `${caller}: texts have to be an object, not ${shown(texts)}. Write { "${document}": text }.`,
    );
  }
  const text: unknown = Object.hasOwn(texts, document) ? texts[document] : undefined;
  if (text === undefined || typeof text === "string") return text;
  const message = `${caller}: the text of "${document}" has to be a string, not ${shown(text)}. Read the file with an encoding: readFileSync(file, "utf8").`;
  throw problem("invalid-option", `/${escapePointer(document)}`, message);
}

/**
 * Returns the SHA-256 digest of a text in UTF-8, in the form in which documents record it: `sha256:` and hex digits.
 */
export function digestOf(text: string): NonNullable<SourceDocument["digest"]> {
  return `sha256:${createHash().update(text).digest("hex")}`;
}

/** Returns the number of Unicode code points of a text. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** Returns the part of a text from code point `start` up to, but not including, code point `end`. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  let position = 0;
  let slice = "";
  for (const character of text) {
    if (position >= end) break;
    if (position >= start) slice += character;
    position += 1;
  }
  return slice;
}
