import { withoutInvisible } from "../../text/invisible.ts";

/**
 * Returns a text in a form that is equal for different spellings of the same name. It is in lower case, has plain
 * apostrophes, and has neither diacritics nor invisible characters nor the English ending ’s. The result does not depend on the locale.
 */
export function foldText(text: string): string {
  return withoutInvisible(text)
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
