import type { Span } from "../reading.ts";

/** A word, a number or a mark of a text. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: "word" | "number" | "mark";
}

const token = /\p{L}[\p{L}\p{M}]*|\p{Nd}+|\S/gu;
const letter = /^\p{L}/u;
const digit = /^\p{Nd}/u;

/** Returns the words, numbers and marks of a folded text. An apostrophe and a hyphen are marks. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const found of text.match(token) ?? []) {
    const start = text.indexOf(found, end);
    end = start + found.length;
    const kind = letter.test(found) ? "word" : digit.test(found) ? "number" : "mark";
    tokens.push({ text: found, kind, start, end });
  }
  return tokens;
}
