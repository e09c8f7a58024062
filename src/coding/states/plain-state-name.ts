import { foldText } from "../../query/words/fold-text.ts";

/**
 * Converts the name of a state for comparison. Inverted names ("Moldova, Republic of", "Iran (Islamic Republic of)")
 * are put in their usual order. Differences in case, diacritics, punctuation, "the", "St." and "&" are removed.
 */
export function plainStateName(name: string): string {
  return foldText(name)
    .replace(/^([^,(]+)[,(]\s*(.*\bof(?: the)?)\)?$/u, "$2 $1")
    .replace(/\s*\(.*\)$/u, "")
    .replaceAll("&", " and ")
    .replace(/[.']/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\bthe\b/gu, " ")
    .replace(/\bst\b/gu, "saint")
    .replace(/\s+/gu, " ")
    .trim();
}
