import { foldText } from "../../query/fold-text.ts";

/**
 * Returns the name of a state in the form in which names are compared. Names that registers invert ("Moldova, Republic
 * of", "Iran (Islamic Republic of)") are put in their usual order, and differences of case, diacritics, punctuation,
 * "the", "St." and "&" are removed.
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
