import { foldText } from "./fold-text.ts";

/**
 * A searched word in all its spellings. Each spelling is a list of parts. A record contains the word if it contains all
 * parts of at least one of the spellings.
 */
export type SearchedWord = readonly (readonly string[])[];

/**
 * Returns the distinct words by which a text is found. They are in lower case, without diacritics, punctuation and the
 * English ending ’s. A word with an apostrophe is listed twice: as one word without the apostrophe, and as its parts.
 * In a script without blanks between words, one word is listed for each letter: the letter with the letters after it.
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
 * In a script without blanks, an indexed word has at most this number of letters. A longer searched word is split into
 * pieces of this length.
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
 * Returns one list for each word of a text. The list of a word without apostrophes has only this word. The list of a
 * word with apostrophes begins with the word without them, followed by its parts. For example, `O’Brien` gives
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
 * Splits a word between a letter of a script with blanks between words, such as Latin, and a letter of a script without
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
