import { shown } from "../../errors/suggest.ts";
import type { FoundWords } from "./text-search.ts";
import type { TextSpan } from "./text-span.ts";

/** The greatest number of places that a message lists. */
const maximumPlaces = 20;

/** Returns the end of a message about words that do not occur in a text, or that occur several times. */
export function notFound(
  words: string,
  { spans, isContextWrong }: FoundWords,
  characters: readonly string[],
): string {
  if (spans.length === 0) {
    return `the words ${shown(words)} do not occur in the text. Copy them as they are there, mistakes included; the text is not to be corrected, and a part of the words is not enough.`;
  }
  if (spans.length === 1) return `the words ${shown(words)} occur in the text once.`;
  const context = isContextWrong ? ", never with that prefix and suffix" : "";
  const listed = spans.slice(0, maximumPlaces).map((span) => placeOf(span, characters));
  const more = spans.length > maximumPlaces ? `; and ${spans.length - maximumPlaces} more` : "";
  return `the words ${shown(words)} occur in the text ${spans.length} times${context}: ${listed.join("; ")}${more}. Add the words directly before or after them as prefix or suffix.`;
}

/** Returns the positions of a span and the words around it, for a message. */
function placeOf({ start, end }: TextSpan, characters: readonly string[]): string {
  const around = characters.slice(Math.max(0, start - 20), Math.min(characters.length, end + 20));
  return `${start} to ${end} (${shown(around.join(""))})`;
}
