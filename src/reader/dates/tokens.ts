import type { Span } from "../reading.ts";

/** A word, a number or a mark of a text. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: "word" | "number" | "mark";
}

const token = /(\p{L}[\p{L}\p{M}]*)|(\p{Nd}+)|\S/gu;

/** Returns the words, numbers and marks of a folded text. An apostrophe and a hyphen are marks. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(token)) {
    const [found, word, number] = match;
    const kind = word !== undefined ? "word" : number !== undefined ? "number" : "mark";
    tokens.push({ text: found, kind, start: match.index, end: match.index + found.length });
  }
  return tokens;
}
