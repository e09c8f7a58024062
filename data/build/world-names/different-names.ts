import { caseOf } from "../../../src/reader/names/words/name-index.ts";
import { phraseOfName, wordsOfName } from "../../../src/reader/names/words/words-of-name.ts";

/**
 * Returns names without those that the index of names treats like an earlier one. For example, the index treats
 * `Nazioni unite` like `Nazioni Unite`. `NATO` and `Nato` are both kept, because the index adds inflected forms only
 * for names with small letters.
 */
export function differentNames(names: readonly string[]): readonly string[] {
  const known = new Set<string>();
  return names.filter((name) => {
    const words = wordsOfName(name);
    const alike = JSON.stringify([phraseOfName(name), caseOf(name, words), /\p{Ll}/u.test(name)]);
    return known.size < known.add(alike).size;
  });
}
