import type { Span } from "../reading.ts";

/** The least number of characters of a line that the next line can continue. Shorter lines are headlines or items of lists. */
const leastWrapped = 40;

/**
 * Returns the paragraphs of a text, without the blanks around them. Each line is a paragraph, because most pages are copied
 * with one line per paragraph. Some texts have line breaks within paragraphs. There, a line of at least
 * {@link leastWrapped} characters ends within a sentence and the next line begins with a small letter, so the two are
 * joined.
 */
export function findParagraphs(nfc: string): Span[] {
  const paragraphs: Span[] = [];
  let from = 0;
  while (from <= nfc.length) {
    const found = nfc.indexOf("\n", from);
    const to = found < 0 ? nfc.length : found;
    const line = trim(nfc, from, to);
    if (line !== undefined) {
      const before = paragraphs.at(-1);
      if (before !== undefined && continues(nfc, before, line)) {
        paragraphs[paragraphs.length - 1] = { start: before.start, end: line.end };
      } else {
        paragraphs.push(line);
      }
    }
    from = to + 1;
  }
  return paragraphs;
}

/** Whether a line continues the paragraph before it. */
function continues(nfc: string, before: Span, line: Span): boolean {
  if (before.end - before.start < leastWrapped || !/\p{Ll}/u.test(nfc[line.start] ?? "")) return false;
  return /[\p{L}\p{N},;]/u.test(nfc[before.end - 1] ?? "") && !hasTwoBreaks(nfc, before.end, line.start);
}

function hasTwoBreaks(nfc: string, from: number, to: number): boolean {
  const first = nfc.indexOf("\n", from);
  const second = nfc.indexOf("\n", first + 1);
  return second >= 0 && second < to;
}

/** Returns a part of a text without the blanks around it, or undefined if it has only blanks. */
export function trim(text: string, start: number, end: number): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] ?? "")) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? "")) to -= 1;
  return from < to ? { start: from, end: to } : undefined;
}
