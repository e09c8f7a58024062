import type { NameIndex } from "./name-index.ts";
import type { WordTables } from "./word-tables.ts";

// Each number is one bit, which belongs to a table of phrases. A word has the bit if a phrase of the table begins
// with this word. A search can then skip all other words without a look-up.
export const listedName = 1 << 0;
export const surname = 1 << 1;
export const outlet = 1 << 2;
export const office = 1 << 3;
/** The bit of nouns and verbs that can be beside the name of a body or medium, such as `company`. */
export const label = 1 << 4;
/** The bit of adjectives of states, such as `Venezuelan`. */
export const adjective = 1 << 5;

/** Returns a function that returns the bits of a word for {@link Token.opens}. */
export function openingsOf(
  { outlets, nouns, bodies, adjectiveWords }: WordTables,
  index: NameIndex,
): (key: string) => number {
  return (key) =>
    (index.longest.has(key) || index.forms.has(key) ? listedName : 0) |
    (index.longestSurname.has(key) || index.surnames.has(key) ? surname : 0) |
    (outlets.longest.has(key) ? outlet : 0) |
    (nouns.longest.has(key) ? office : 0) |
    (bodies.labels.has(key) || bodies.outletLabels.has(key) || bodies.reportingVerbs.has(key) ? label : 0) |
    (adjectiveWords.has(key) ? adjective : 0);
}
