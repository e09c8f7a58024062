import type { Span } from "../reading.ts";

/**
 * Returns the paragraphs of a text, without the blanks around them. Each line of the text is a paragraph, because
 * `joinLines` has already replaced the breaks within paragraphs with blanks.
 */
export function findParagraphs(nfc: string): Span[] {
  const paragraphs: Span[] = [];
  let from = 0;
  while (from <= nfc.length) {
    const found = nfc.indexOf("\n", from);
    const to = found < 0 ? nfc.length : found;
    const line = trim(nfc, from, to);
    if (line !== undefined) paragraphs.push(line);
    from = to + 1;
  }
  return paragraphs;
}

/** Returns a part of a text without the blanks around it, or undefined if it has only blanks. */
export function trim(text: string, start: number, end: number): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] ?? "")) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? "")) to -= 1;
  return from < to ? { start: from, end: to } : undefined;
}
