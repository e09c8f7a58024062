import { addToGroup } from "../../collections/add-to-group.ts";
import { getOrAdd } from "../../collections/get-or-add.ts";
import { memoize } from "../../collections/memo.ts";
import { type Words, wordsOf } from "../words.ts";
import type { DraftWords } from "./draft-words.ts";

/** A word of a text. An apostrophe or a hyphen after the word belongs to it. */
export interface TextWord {
  readonly text: string;
  /** The index of the first character. */
  readonly start: number;
  /** The index after the last character. */
  readonly end: number;
}

/** The position of a phrase that was found, as indexes of words. */
export interface FoundPhrase {
  readonly from: number;
  /** The index of the word after the phrase. */
  readonly next: number;
}

type Phrase = readonly string[];

/** The phrases that begin with one word. Longer phrases come first. */
interface Beginning {
  /** The phrases whose second word has no `*`, by their second word. */
  readonly seconds: Map<string, Phrase[]>;
  /** The word alone, and the phrases whose second word has a `*`. */
  readonly others: Phrase[];
}

/** The phrases of a list. Longer phrases come first. */
export interface Phrases {
  /** The phrases whose first word has no `*`, by their first word. */
  readonly beginnings: ReadonlyMap<string, Beginning>;
  /** The phrases whose first word has a `*`. */
  readonly open: readonly Phrase[];
}

/** The lists of {@link DraftWords}, ready to be searched in the words of a text. */
export type DraftPhrases = Readonly<Record<keyof DraftWords, Phrases>>;

/** Returns the lists of a lexicon as phrases. The result is made once for each lexicon. */
export const draftPhrasesOf = /* @__PURE__ */ memoize((words: DraftWords): DraftPhrases => {
  const lists = Object.entries(words).map(([name, list]: [string, Words]) => {
    const beginnings = new Map<string, Beginning>();
    const open: Phrase[] = [];
    const phrases = wordsOf(list).map((phrase): Phrase => phrase.match(/[^\s'-]+['-]?/g) ?? []);
    for (const phrase of phrases.sort((a, b) => b.length - a.length)) {
      const [first = "", second = "*"] = phrase;
      if (first.includes("*")) open.push(phrase);
      else {
        const beginning = getOrAdd(beginnings, first, () => ({ seconds: new Map(), others: [] }));
        if (second.includes("*")) beginning.others.push(phrase);
        else addToGroup(beginning.seconds, second, phrase);
      }
    }
    return [name, { beginnings, open }] as const;
  });
  return Object.fromEntries(lists) as unknown as DraftPhrases;
});

/** Returns the words of a text. The text has to be in lower case, because the phrases of a lexicon are. */
export function textWords(text: string): readonly TextWord[] {
  return [...text.matchAll(/\p{L}+['-]?/gu)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

/** Returns the first phrase of a list in the words from the index `from` on. */
export function findPhrase(words: readonly TextWord[], phrases: Phrases, from = 0): FoundPhrase | undefined {
  for (let at = from; at < words.length; at += 1) {
    const found = phraseAt(words, phrases, at);
    if (found) return found;
  }
  return undefined;
}

/** The largest number of phrases of one list that are searched in a sentence. No prose has so many. */
const mostPhrases = 20;

/**
 * Returns the phrases of a list in some words. Two of them can overlap. At most {@link mostPhrases} are returned, so that
 * the time for a sentence is proportional to its length.
 */
export function findPhrases(words: readonly TextWord[], phrases: Phrases): readonly FoundPhrase[] {
  const found: FoundPhrase[] = [];
  let match = findPhrase(words, phrases);
  while (match && found.length < mostPhrases) {
    found.push(match);
    match = findPhrase(words, phrases, match.from + 1);
  }
  return found;
}

/**
 * Leaves out the phrases that are part of a longer phrase, as `agreed` is part of `has not agreed`. The phrases can be
 * those of several lists.
 */
export function withoutInner<Item extends { readonly match: FoundPhrase }>(
  items: readonly Item[],
): readonly Item[] {
  const isPart = (a: FoundPhrase, b: FoundPhrase): boolean =>
    b.from <= a.from && a.next <= b.next && b.next - b.from > a.next - a.from;
  return items.filter(({ match }) => !items.some((other) => isPart(match, other.match)));
}

/**
 * Returns the longest phrase of a list that begins at the index `from`. Phrases with a punctuation mark between their
 * words are not found.
 */
export function phraseAt(
  words: readonly TextWord[],
  phrases: Phrases,
  from: number,
): FoundPhrase | undefined {
  const beginning = phrases.beginnings.get(words[from]?.text ?? "");
  // Most words begin no phrase. The functions below are written as loops, because they are called for each word and list.
  if (beginning === undefined && phrases.open.length === 0) return undefined;
  const length = Math.max(
    lengthAt(words, beginning?.seconds.get(words[from + 1]?.text ?? ""), from),
    lengthAt(words, beginning?.others, from),
    lengthAt(words, phrases.open, from),
  );
  return length > 0 ? { from, next: from + length } : undefined;
}

/** Returns the number of words of the first phrase of a list that is at an index, or 0. */
function lengthAt(words: readonly TextWord[], list: readonly Phrase[] | undefined, from: number): number {
  if (list === undefined) return 0;
  for (const phrase of list) if (isAt(words, phrase, from)) return phrase.length;
  return 0;
}

function isAt(words: readonly TextWord[], phrase: Phrase, from: number): boolean {
  for (let i = 0; i < phrase.length; i += 1) {
    const word = words[from + i];
    if (!word || !fits(word.text, phrase[i] as string)) return false;
    if (i > 0 && !areJoined(words, from + i)) return false;
  }
  return true;
}

/** Whether at most one blank is between a word and the word before it. */
export function areJoined(words: readonly TextWord[], index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  return before !== undefined && word !== undefined && word.start - before.end <= 1;
}

function fits(word: string, pattern: string): boolean {
  if (pattern === "*") return true;
  if (pattern.endsWith("*")) return word.startsWith(pattern.slice(0, -1));
  if (!pattern.startsWith("*")) return word === pattern;
  const ending = pattern.slice(1);
  return word.length >= ending.length + 2 && word.endsWith(ending);
}
