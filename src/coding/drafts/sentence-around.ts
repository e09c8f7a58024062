import { isBlank } from "../locating/rungs.ts";
import type { TextSpan } from "../locating/text-span.ts";

/**
 * Returns the sentence or sentences that contain a span. A sentence ends with a paragraph, or with a full stop,
 * question mark or exclamation mark before a blank. An abbreviation therefore ends a sentence too early. At worst, this
 * causes an unnecessary warning, or the words of a date are cited in addition.
 *
 * @param characters - The text, with blanks instead of the breaks of wrapped lines.
 */
export function sentenceAround({ start, end }: TextSpan, characters: readonly string[]): TextSpan {
  const endsAt = (position: number): boolean => {
    const character = characters[position] ?? "\n";
    if (character === "\n" || /^[。！？]$/.test(character)) return true;
    return /^[.!?…]$/.test(character) && isBlank(characters[position + 1] ?? "\n");
  };
  let first = start;
  while (first > 0 && !endsAt(first - 1)) first -= 1;
  let last = end;
  while (last < characters.length && !endsAt(last)) last += 1;
  return { start: first, end: last };
}
