import type { Span } from "../reading.ts";
import { plain } from "./plain.ts";

/** A word of a text. */
export interface Token extends Span {
  /** The word in small letters without diacritics. */
  readonly key: string;
  /** Whether the word begins with a capital. */
  readonly capital: boolean;
  /** Whether the word has two or more letters and all are capitals. */
  readonly capitals: boolean;
  /** Whether a name can continue from the word before: between them is at most a blank, a hyphen or an apostrophe. */
  readonly joined: boolean;
  /** Whether the word is the first of a sentence or of a quotation. */
  readonly first: boolean;
}

// The name of a website, such as `Hotnews.ro`, is one word.
const wordPattern =
  /\p{Lu}\.(?:\p{Lu}\.)+|[\p{L}\p{N}\p{M}]+(?:\.(?:ro|md|com|net|info|org|eu|ru|ua|it|tv)(?![\p{L}\p{N}]))?|\+/gu;

/** Whether a word is the name of a website. */
export const isSite = (word: string): boolean => /\p{L}\.\p{Ll}|\p{N}\.\p{Ll}/u.test(word);
const gapPattern = /^(?:\n| {1,4}|[-'] ?| -|\. ?)?$/;
const lowerPattern = /\p{Ll}/u;
const upperPattern = /^\p{Lu}/u;

/**
 * Returns the words of a text.
 *
 * @param text - The text as it is spelled.
 * @param cased - The text with one form of each apostrophe, dash and blank. It has the length of `text`.
 * @param starts - The sorted positions at which any word has a capital, such as the beginning of a sentence.
 */
export function tokensOf(text: string, cased = text, starts: readonly number[] = []): Token[] {
  const tokens: Token[] = [];
  // Texts repeat words, and computing the keys of words takes most of the time, so each key is computed once.
  const keys = new Map<string, string>();
  const keyOf = (word: string): string => {
    let key = keys.get(word);
    if (key === undefined) {
      key = plain(word.includes(".") ? word.replaceAll(".", "") : word);
      keys.set(word, key);
    }
    return key;
  };
  let next = 0;
  let previousEnd = -1;
  let end = 0;
  for (const word of text.match(wordPattern) ?? []) {
    const start = text.indexOf(word, end);
    end = start + word.length;
    let first = false;
    while (next < starts.length && (starts[next] as number) <= start) {
      first = true;
      next += 1;
    }
    const gap = previousEnd < 0 ? "," : cased.slice(previousEnd, Math.min(start, previousEnd + 4));
    const previous = tokens.at(-1);
    const isInitial = previous !== undefined && (previous.key.length === 1 || previous.key === "st");
    const capital = upperPattern.test(word);
    tokens.push({
      start,
      end,
      key: keyOf(word),
      capital,
      capitals: capital && word.length > 1 && !lowerPattern.test(word),
      joined: gapPattern.test(gap) && (!gap.includes(".") || (isInitial && previous?.capital === true)),
      first,
    });
    previousEnd = end;
  }
  return tokens;
}

/** Returns the words of tokens, joined by blanks. */
export const phraseOf = (
  tokens: readonly { readonly key: string }[],
  start = 0,
  end = tokens.length,
): string => {
  let phrase = "";
  for (let index = start; index < end; index += 1) {
    phrase += index === start ? tokens[index]?.key : ` ${tokens[index]?.key}`;
  }
  return phrase;
};
