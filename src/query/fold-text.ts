/**
 * Returns a text in lower case, without diacritics and the English ending ’s, and with a plain apostrophe for every
 * kind of apostrophe. Two spellings of a name that differ only in these respects are equal after folding. The result
 * does not depend on the locale.
 */
export function foldText(text: string): string {
  return text
    .replace(/[‘’ʼ`´＇]/g, "'")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/'s(?![\p{L}\p{N}])/gu, "")
    .replace(/[łøđıßæœðþħŋ]/g, (letter) => letters[letter] as string);
}

/** Letters that have no decomposition in Unicode, with their usual replacements. */
const letters: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  ħ: "h",
  ı: "i",
  ŋ: "n",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
};
