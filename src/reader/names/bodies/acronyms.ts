import type { Token } from "../words/tokens.ts";

const acronymPattern = /^[a-z]{3,7}$/;
const romanNumber = /^[ivxlcdm]+$/;

/** Whether a word in brackets can be the acronym of the words before it, as in `Gruppo europeo (Ge)`. */
export function isBracketed(cased: string, { start, end, key, capital }: Token): boolean {
  return capital && key.length <= 8 && cased.slice(start - 2, start) === " (" && cased[end] === ")";
}

const vowelPattern = /[aeiouy]/;

/** Whether a word in brackets is an acronym even if the words before it do not explain it: `(OTSC)`, `(Krg)`. */
export const isSureAcronym = ({ capitals, key }: Token): boolean =>
  key.length >= 3 &&
  (capitals || !vowelPattern.test(key)) &&
  acronymPattern.test(key) &&
  !romanNumber.test(key);

/**
 * Whether a word in capitals is an acronym. In a headline in capitals, every word looks like an acronym. Therefore,
 * the words beside an acronym must not be in capitals.
 */
export function acronymAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (!token.capitals || !acronymPattern.test(token.key) || romanNumber.test(token.key)) return false;
  const isLoud = (other: Token | undefined): boolean => other?.capitals === true && other.key.length > 1;
  // "05 OTT" and "12 GMT" are dates and times.
  if (/^[0-9]+$/.test(tokens[at - 1]?.key ?? "")) return false;
  // The first word of a sentence can be the place from which a report was sent, as in "AMMAN, 3 sept."
  return !token.first && !isLoud(tokens[at - 1]) && !isLoud(tokens[at + 1]);
}

/**
 * The largest number of words for each letter of an acronym. Names also contain grammatical articles and prepositions.
 */
const wordsPerLetter = 2;

/**
 * Returns the index of the first of the words that the acronym at `at` abbreviates, or -1. The acronym consists of the
 * initials of these words.
 *
 * The acronym can leave out the initials of function words. The initials of all other words have to be letters of the
 * acronym, in the same order.
 */
export function startOfInitials(
  tokens: readonly Token[],
  at: number,
  functionWords: ReadonlySet<string>,
): number {
  const { key } = tokens[at] as Token;
  let left = key.length - 1;
  for (let from = at - 1; from >= 0 && from >= at - key.length * wordsPerLetter; from -= 1) {
    const token = tokens[from] as Token;
    const isInitial = token.key[0] === key[left];
    if (isInitial && (!functionWords.has(token.key) || token.capital)) left -= 1;
    else if (!functionWords.has(token.key) && token.key.length > 3) return -1;
    if (left < 0) return token.capital ? from : -1;
    if (!token.joined) return -1;
  }
  return -1;
}
