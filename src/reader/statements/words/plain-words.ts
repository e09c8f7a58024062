import { withoutDiacritics } from "../../without-diacritics.ts";

/**
 * Returns a copy of the given lists of words in which each word is also listed without its diacritics. The words with
 * diacritics stay, because a text can have only some of its diacritics.
 */
export function plainWords<T>(value: T): T {
  if (typeof value === "string") {
    const plain = withoutDiacritics(value);
    return (plain === value ? value : `${value} ${plain}`) as T;
  }
  if (Array.isArray(value)) return value.map(plainWords) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plainWords(each)])) as T;
}
