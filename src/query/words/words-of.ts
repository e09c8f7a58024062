import { foldText } from "./fold-text.ts";

/**
 * A searched word in all its spellings. Each spelling is a list of parts. A record contains the word if it contains all
 * parts of at least one spelling.
 */
export type SearchedWord = readonly (readonly string[])[];

/**
 * Returns the distinct words by which a text is found. They are in lower case, without diacritics, punctuation and the
 * English ending ’s. A word with an apostrophe is listed as a whole, without the apostrophe, and its parts are listed
 * too. In a script without blanks between words, a listed word begins at each letter: `北京市` gives `北京市`, `京市` and `市`.
 * Therefore, a search finds any sequence of letters. The result does not depend on the locale.
 */
export function wordsOf(text: string): readonly string[] {
  const found = new Set<string>();
  for (const spellings of tokensOf(text)) {
    for (const spelling of spellings) {
      for (const run of runsOf(spelling)) {
        const letters = [...run];
        const starts = isUnspaced(run) ? letters.length : 1;
        for (let i = 0; i < starts; i++)
          found.add(starts === 1 ? run : letters.slice(i, i + longestRun).join(""));
      }
    }
  }
  return [...found];
}

/**
 * Returns the words that a user searches for. They are written in the same form as the words that `wordsOf` returns.
 */
export function searchedWords(text: string): readonly SearchedWord[] {
  return tokensOf(text).map(([whole = "", ...parts]) =>
    [[whole], parts]
      .filter((spelling) => spelling.length > 0)
      .map((spelling) =>
        spelling.flatMap(runsOf).flatMap((run) => (isUnspaced(run) ? chunksOf(run) : [run])),
      ),
  );
}

/**
 * The largest number of letters of a word in the index if the script has no blanks between words. A longer searched
 * word is split into pieces of this length.
 */
const longestRun = 16;

function chunksOf(run: string): readonly string[] {
  const letters = [...run];
  const count = Math.ceil(letters.length / longestRun);
  return Array.from({ length: count }, (_, i) =>
    letters.slice(i * longestRun, (i + 1) * longestRun).join(""),
  );
}

/**
 * Returns one list for each word of a text. If a word has no apostrophe, its list has only the word. If it has one, the
 * list begins with the word without the apostrophe, and continues with its parts. For example, `O’Brien` gives
 * `["obrien", "o", "brien"]`.
 */
function tokensOf(text: string): readonly (readonly string[])[] {
  const words = foldText(text).match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? [];
  return [...new Set(words)].map((word) => {
    const parts = word.split("'");
    return parts.length === 1 ? parts : [parts.join(""), ...parts];
  });
}

/**
 * Splits a word wherever the script changes between one with blanks between words, such as Latin, and one without
 * blanks, such as Chinese.
 */
function runsOf(word: string): readonly string[] {
  return (
    word.match(
      /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]+|[^\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]+/gu,
    ) ?? []
  );
}

function isUnspaced(run: string): boolean {
  return /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u.test(run);
}
