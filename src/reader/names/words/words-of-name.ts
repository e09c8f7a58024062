import { plain } from "./plain.ts";
import { phraseOf } from "./tokens.ts";

/** A word of a name in a gazetteer. */
export interface NameWord {
  /** The word in small letters without diacritics. */
  readonly key: string;
  /** Whether the word begins with a capital. */
  readonly capital: boolean;
  /** Whether the word has two or more letters and all are capitals. */
  readonly capitals: boolean;
  /** Whether a hyphen joins the word to the word before it. */
  readonly hyphened: boolean;
}

const wordPattern = /\p{Lu}\.(?:\p{Lu}\.)+|[\p{L}\p{N}\p{M}]+|[+&-]/gu;

/**
 * Matches a name whose words cannot be found simply by splitting it at blanks. It has a character that is not an
 * unaccented Latin letter, a capital within a word, or a blank that does not separate two words.
 */
const isUnusual = /[^A-Za-z ]|[A-Za-z][A-Z]|^ | $|^$| {2}/;

/**
 * Returns the words of a name in a gazetteer. Because gazetteers are large, this function computes fewer properties of
 * each word than `tokensOf` does for the words of a text.
 */
export function wordsOfName(name: string): NameWord[] {
  if (!isUnusual.test(name)) {
    return name.split(" ").map((word) => {
      const key = word.toLowerCase();
      return { key, capital: word !== key, capitals: false, hyphened: false };
    });
  }
  const words: NameWord[] = [];
  let hyphened = false;
  for (const match of name.match(wordPattern) ?? []) {
    if (match === "-") {
      hyphened = true;
      continue;
    }
    const word = match.includes(".") ? match.replaceAll(".", "") : match;
    const key = plain(word);
    const capital = word[0] !== word[0]?.toLowerCase();
    words.push({
      key,
      capital,
      capitals: capital && word.length > 1 && word === word.toUpperCase(),
      hyphened,
    });
    hyphened = false;
  }
  return words;
}

/** Returns the words of a name in small letters without diacritics, joined by blanks. */
export function phraseOfName(name: string): string {
  return isUnusual.test(name) ? phraseOf(wordsOfName(name)) : name.toLowerCase();
}
