/**
 * Replacements of letters that Unicode does not decompose into a letter and a mark, and of Cyrillic letters that look
 * like Latin ones.
 */
const others: Readonly<Record<string, string>> = {
  ł: "l",
  đ: "d",
  ð: "d",
  ø: "o",
  ı: "i",
  æ: "ae",
  œ: "oe",
  ß: "ss",
  þ: "th",
  а: "a",
  е: "e",
  і: "i",
  о: "o",
  р: "p",
  с: "c",
  у: "y",
  х: "x",
  ʻ: "",
  ʼ: "",
};

/** Returns a word in small letters without diacritics. */
export function plain(word: string): string {
  const small = word.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is that of ASCII.
  if (/^[\x00-\x7f]*$/.test(small)) return small;
  let letters = "";
  for (const letter of small.normalize("NFD").replace(/\p{M}+/gu, "")) letters += others[letter] ?? letter;
  return letters;
}
