import { createHash } from "sha256-uint8array";
import { problem } from "../errors/demarche-error.ts";
import { escapePointer } from "../errors/escape-pointer.ts";
import { shown } from "../errors/suggest.ts";
import type { SourceDocument } from "../model/source-document.ts";

/** Texts of documents by document id, as a user has them. */
export type Texts = Readonly<Record<string, string>>;

/** The text of a document among those that a user has; inherited members are none. */
export function textOf(of: string, texts: Texts, document: string): string | undefined {
  if (typeof texts !== "object" || texts === null) {
    throw problem(
      "invalid-option",
      "",
      `${of}: texts have to be an object, not ${shown(texts)}. Write { "${document}": text }.`,
    );
  }
  const text: unknown = Object.hasOwn(texts, document) ? texts[document] : undefined;
  if (text === undefined || typeof text === "string") return text;
  const message = `${of}: the text of "${document}" has to be a string, not ${shown(text)}. Read the file with an encoding: readFileSync(file, "utf8").`;
  throw problem("invalid-option", `/${escapePointer(document)}`, message);
}

/** SHA-256 of a text in UTF-8, as documents record it. */
export function digestOf(text: string): SourceDocument["digest"] {
  return `sha256:${createHash().update(text).digest("hex")}`;
}

/** Number of Unicode code points. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** The characters from one code point up to another. */
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
