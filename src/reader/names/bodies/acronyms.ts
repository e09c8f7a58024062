import type { Token } from "../words/tokens.ts";

const acronymPattern = /^[a-z]{3,7}$/;
const romanNumber = /^[ivxlcdm]+$/;

/** Whether a word is in brackets and can be the acronym of the words before it, as in `European Group (Eg)`. */
export function isBracketed(cased: string, { start, end, key, capital }: Token): boolean {
  return capital && key.length <= 8 && cased.slice(start - 2, start) === " (" && cased[end] === ")";
}

const vowelPattern = /[aeiouy]/;

/**
 * Whether a word in brackets is certainly an acronym, even if its letters are not the initials of the words before it.
 * This is so for `OTSC`, which has only capitals, and for `Krg`, which has no vowels.
 */
export const isSureAcronym = ({ capitals, key }: Token): boolean =>
  key.length >= 3 &&
  (capitals || !vowelPattern.test(key)) &&
  acronymPattern.test(key) &&
  !romanNumber.test(key);

/**
 * Whether a word in capitals is an acronym. The words beside it must not be in capitals, because in a headline in
 * capitals every word looks like an acronym.
 */
export function acronymAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (!token.capitals || !acronymPattern.test(token.key) || romanNumber.test(token.key)) return false;
  const isLoud = (other: Token | undefined): boolean => other?.capitals === true && other.key.length > 1;
  // A word after a number can be part of a date or a time, as in `05 OCT` and `12 GMT`.
  if (/^[0-9]+$/.test(tokens[at - 1]?.key ?? "")) return false;
  // The first word of a sentence can be the place from which a report was sent, as in `AMMAN, 3 Sept.`
  return !token.first && !isLoud(tokens[at - 1]) && !isLoud(tokens[at + 1]);
}

/**
 * The largest number of words for each letter of an acronym. It is more than 1, because names also contain grammatical
 * articles and prepositions, which have no letter in the acronym.
 */
const wordsPerLetter = 2;

/**
 * Returns the index of the first word that the acronym at `at` abbreviates, such as `Levant` in `Levant Water Authority
 * (LWA)`. Returns -1 if the words before the acronym do not have its letters as their initials, in the same order.
 * Function words and words of up to three letters may be missing in the acronym.
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
