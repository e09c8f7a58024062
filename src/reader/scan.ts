import type { Lexicon } from "./lexicon.ts";
import type { Folded, Scan } from "./stages.ts";

/** Returns the paragraphs, sentences and quotations of a text. */
export function scan(_folded: Folded, _lexicon: Lexicon): Scan {
  return { paragraphs: [], sentences: [], quotations: [] };
}
