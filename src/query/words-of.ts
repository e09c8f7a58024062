/** The words of a text without case, diacritics and punctuation. The result does not depend on the locale. */
export function wordsOf(text: string): readonly string[] {
  const folded = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s(?![\p{L}\p{N}])/gu, "")
    .replace(/[łøđıßæœ]/g, (letter) => letters[letter] as string);
  return [...new Set(folded.match(/[\p{L}\p{N}]+/gu) ?? [])];
}

/** Letters that Unicode does not decompose. */
const letters: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
};
