import { foldWord } from "../fold.ts";
import { withoutDiacritics } from "../without-diacritics.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** A phrase that was found. */
export interface FoundPhrase<V> {
  /** The index of the token after the phrase. */
  readonly next: number;
  readonly value: V;
}

interface Phrase<V> {
  readonly tokens: readonly string[];
  readonly value: V;
}

/**
 * A table of phrases, each with a value, grouped by their first words. The phrases are also found without their
 * accents.
 */
export class PhraseTable<V> {
  private readonly phrases = new Map<string, Phrase<V>[]>();

  constructor(entries: readonly (readonly [words: string, value: V])[]) {
    // Correctly spelled phrases come first, because a phrase without its accents can be equal to another phrase.
    for (const [words, value] of entries) this.add(foldWord(words), value);
    for (const [words, value] of entries) {
      const plain = withoutDiacritics(words);
      if (plain !== words) this.add(plain, value);
    }
    for (const group of this.phrases.values()) group.sort((a, b) => b.tokens.length - a.tokens.length);
  }

  private add(words: string, value: V): void {
    const tokens = tokensOf(words).map(({ text }) => text);
    const [first] = tokens;
    if (first === undefined) return;
    const group = this.phrases.get(first);
    if (group) group.push({ tokens, value });
    else this.phrases.set(first, [{ tokens, value }]);
  }

  /** Returns the longest phrase that begins at a token. */
  at(tokens: readonly Token[], index: number): FoundPhrase<V> | undefined {
    const group = this.phrases.get(tokens[index]?.text ?? "");
    const phrase = group?.find((each) => matches(each, tokens, index));
    return phrase && { next: index + phrase.tokens.length, value: phrase.value };
  }

  /** Whether a phrase ends before a token. */
  endsBefore(tokens: readonly Token[], index: number): boolean {
    for (let from = index - 1; from >= Math.max(0, index - 4); from -= 1) {
      const group = this.phrases.get(tokens[from]?.text ?? "");
      if (group?.some((each) => from + each.tokens.length === index && matches(each, tokens, from)))
        return true;
    }
    return false;
  }

  /** Returns the first and the second word of each phrase. The second word is empty for a phrase of one word. */
  *beginnings(): Iterable<readonly [first: string, second: string]> {
    for (const [first, group] of this.phrases) {
      for (const { tokens } of group) yield [first, tokens[1] ?? ""];
    }
  }
}

/** Whether a phrase begins at a token. The caller has already compared the first word of the phrase. */
function matches({ tokens: words }: Phrase<unknown>, tokens: readonly Token[], index: number): boolean {
  for (let i = 1; i < words.length; i += 1) if (tokens[index + i]?.text !== words[i]) return false;
  return true;
}
