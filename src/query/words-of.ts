/**
 * Returns the distinct words of a text in lower case, without diacritics, punctuation and the English ending ’s. The result
 * does not depend on the locale.
 */
export function wordsOf(text: string): readonly string[] {
  const folded = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s(?![\p{L}\p{N}])/gu, "")
    .replace(/[łøđıßæœ]/g, (letter) => letters[letter] as string);
  return [...new Set(folded.match(/[\p{L}\p{N}]+/gu) ?? [])];
}

/** Letters that have no decomposition in Unicode, with their usual replacements. */
const letters: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
};
