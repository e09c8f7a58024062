import { isBlank } from "../../locating/rungs.ts";
import type { TextSpan } from "../../locating/text-span.ts";

/**
 * Returns the sentence or sentences that contain a span. A sentence ends at the end of its paragraph, and at a
 * full stop, question mark or exclamation mark before a blank. The stop of an abbreviation therefore ends a sentence too
 * early. At worst, there is then an unnecessary warning, or an unnecessary citation of the words of a date.
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
