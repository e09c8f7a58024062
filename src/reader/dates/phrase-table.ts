import { foldWord } from "../fold.ts";
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

/** Phrases with a value each, by their first words. */
export class PhraseTable<V> {
  private readonly phrases = new Map<string, Phrase<V>[]>();

  constructor(entries: Iterable<readonly [words: string, value: V]>) {
    for (const [words, value] of entries) {
      const tokens = tokensOf(foldWord(words)).map(({ text }) => text);
      const [first] = tokens;
      if (first === undefined) continue;
      const group = this.phrases.get(first) ?? [];
      group.push({ tokens, value });
      this.phrases.set(first, group);
    }
    for (const group of this.phrases.values()) group.sort((a, b) => b.tokens.length - a.tokens.length);
  }

  /** Returns the longest phrase that begins at a token. */
  at(tokens: readonly Token[], index: number): FoundPhrase<V> | undefined {
    const first = tokens[index];
    if (first === undefined) return undefined;
    const phrase = this.phrases
      .get(first.text)
      ?.find((each) => each.tokens.every((text, i) => tokens[index + i]?.text === text));
    return phrase && { next: index + phrase.tokens.length, value: phrase.value };
  }

  /** Whether a phrase ends before a token. */
  endsBefore(tokens: readonly Token[], index: number): boolean {
    for (let from = index - 1; from >= Math.max(0, index - 4); from -= 1) {
      const group = this.phrases.get(tokens[from]?.text ?? "");
      const size = index - from;
      if (
        group?.some(
          (each) =>
            each.tokens.length === size && each.tokens.every((text, i) => tokens[from + i]?.text === text),
        )
      ) {
        return true;
      }
    }
    return false;
  }

  /** The first words of all phrases, each with the second words, or with an empty one for a phrase of one word. */
  *beginnings(): Iterable<readonly [first: string, second: string]> {
    for (const [first, group] of this.phrases) {
      for (const { tokens } of group) yield [first, tokens[1] ?? ""];
    }
  }
}
