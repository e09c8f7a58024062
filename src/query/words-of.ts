import { foldText } from "./fold-text.ts";

/**
 * A word of a search, as a list of spellings. Each spelling is a list of parts, and a record contains the word if it
 * contains all parts of at least one spelling.
 */
export type SearchedWord = readonly (readonly string[])[];

/**
 * Returns the distinct words by which a text is found. They are in lower case, without diacritics, punctuation and the
 * English ending ’s. A word with an apostrophe is listed both in parts and as one word. For text in a script without
 * blanks between words, one word begins at each letter, so that a search finds any sequence of letters. The result does
 * not depend on the locale.
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

/** Returns the words of a text that a user searches for, in the form in which `wordsOf` returns words. */
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
 * The largest number of letters of an indexed word in a script without blanks. A longer word is searched for in pieces.
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
 * Returns one list for each word of a text: the word without its apostrophes, followed by the parts between the
 * apostrophes if there are any.
 */
function tokensOf(text: string): readonly (readonly string[])[] {
  const words = foldText(text).match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? [];
  return [...new Set(words)].map((word) => {
    const parts = word.split("'");
    return parts.length === 1 ? parts : [parts.join(""), ...parts];
  });
}

/** Returns the parts of a word, split where a script with blanks between words meets a script without them. */
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
