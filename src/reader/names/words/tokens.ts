import { endOfRun, letter, mark, numeral } from "../../character-class.ts";
import type { Span } from "../../reading.ts";
import { plain } from "./plain.ts";

/** A word of a text. */
export interface Token extends Span {
  /** The word in small letters without diacritics. */
  readonly key: string;
  /** Whether the word begins with a capital. */
  readonly capital: boolean;
  /** Whether the word has two or more letters and all are capitals. */
  readonly capitals: boolean;
  /** Whether the word is the name of a website. */
  readonly site: boolean;
  /** The bits of `openings.ts`. They show in which tables a phrase begins with the word. */
  readonly opens: number;
  /**
   * Whether the word can belong to the same name as the word before it. Only blanks, a line break, a hyphen, an
   * apostrophe or the full stop of an initial can be between them.
   */
  readonly joined: boolean;
  /**
   * Whether the word is the first word of a sentence, a quotation or a paragraph. It would then have a capital even if
   * it is not a name.
   */
  readonly first: boolean;
}

const initials = /\p{Lu}\.(?:\p{Lu}\.)+/uy;
/** The end of the name of a website, such as `.ro` in `Hotnews.ro`. The whole name is one word. */
const siteEnding = /\.(?:ro|md|com|net|info|org|eu|ru|ua|it|tv)(?![\p{L}\p{N}])/uy;
const sitePattern = /[\p{L}\p{N}]\.\p{Ll}/u;
const gapPattern = /^(?:\n| {1,4}|[-'] ?| -|\. ?)?$/;

/** The properties of a word that depend only on its spelling. */
type Spelling = Pick<Token, "key" | "capital" | "capitals" | "site" | "opens">;

function spellingOf(word: string, openings: (key: string) => number): Spelling {
  const dotted = word.includes(".");
  const capital = /^\p{Lu}/u.test(word);
  const key = plain(dotted ? word.replaceAll(".", "") : word);
  return {
    key,
    capital,
    capitals: capital && word.length > 1 && !/\p{Ll}/u.test(word),
    site: dotted && sitePattern.test(word),
    opens: openings(key),
  };
}

/** Returns the end of the match of a sticky pattern at a position, or the position itself if there is no match. */
function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Returns the position after the word that begins at a position, or the position itself if no word begins there. */
function endOfWord(text: string, start: number): number {
  if (text[start] === "+" || text[start] === "&") return start + 1;
  const end = endOfRun(text, start, letter | numeral | mark);
  if (end === start || text[end] !== ".") return end;
  const afterInitials = matchEnd(initials, text, start);
  return afterInitials > start ? afterInitials : matchEnd(siteEnding, text, end);
}

/** The input of {@link tokensOf}. */
interface Spelled {
  /** The text as it is spelled. */
  readonly text: string;
  /** The text with one form of each apostrophe, dash and blank. It has the length of `text`. */
  readonly cased: string;
  /** The positions at which any word has a capital, such as the beginning of a sentence, in ascending order. */
  readonly starts: readonly number[];
  /** Returns {@link Token.opens} for the key of a word. */
  readonly openings: (key: string) => number;
}

/** Returns the words of a text. */
export function tokensOf({ text, cased, starts, openings }: Spelled): Token[] {
  const tokens: Token[] = [];
  // Texts repeat words, so the properties of each spelling are computed only once.
  const spellings = new Map<string, Spelling>();
  let next = 0;
  let previous: Token | undefined;
  for (let start = 0; start < text.length; start += 1) {
    const end = endOfWord(text, start);
    if (end === start) continue;
    const word = text.slice(start, end);
    let spelling = spellings.get(word);
    if (spelling === undefined) {
      spelling = spellingOf(word, openings);
      spellings.set(word, spelling);
    }
    let first = false;
    while (next < starts.length && (starts[next] as number) <= start) {
      first = true;
      next += 1;
    }
    const { key, capital, capitals, site, opens } = spelling;
    const joined = previous !== undefined && joins(cased, previous, start);
    previous = { start, end, key, capital, capitals, site, opens, joined, first };
    tokens.push(previous);
    start = end - 1;
  }
  return tokens;
}

/** Whether a name can continue from a word to the word that begins at `start`. */
function joins(cased: string, { end, key, capital }: Token, start: number): boolean {
  if (start === end + 1 && cased[end] === " ") return true;
  const gap = cased.slice(end, Math.min(start, end + 4));
  return gapPattern.test(gap) && (!gap.includes(".") || (capital && (key.length === 1 || key === "st")));
}

/** Returns the keys of tokens, joined by blanks. */
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
