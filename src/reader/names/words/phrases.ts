import type { Token } from "./tokens.ts";

/**
 * A table that has a value for each phrase. For each first word of these phrases, `longest` has the number of words of
 * the longest phrase with this first word.
 */
export interface Phrases<Value> {
  readonly values: ReadonlyMap<string, Value>;
  readonly longest: ReadonlyMap<string, number>;
}

/** Returns a table of phrases. If a phrase has two values, the first one is used. */
export function phrasesOf<Value>(pairs: Iterable<readonly [key: string, value: Value]>): Phrases<Value> {
  const values = new Map<string, Value>();
  const longest = new Map<string, number>();
  for (const [key, value] of pairs) {
    if (values.has(key)) continue;
    values.set(key, value);
    const [first = "", ...others] = key.split(" ");
    longest.set(first, Math.max(longest.get(first) ?? 0, others.length + 1));
  }
  return { values, longest };
}

/** The index after a phrase, and its value. */
export interface FoundPhrase<Value> {
  readonly to: number;
  readonly value: Value;
}

/**
 * Returns the end and the value of the longest phrase that begins at a word and for which `lookUp` returns a value. The
 * phrase has at most `length` words, and each word has to be joined to the word before it.
 */
export function longestPhrase<Value>(
  tokens: readonly Token[],
  from: number,
  length: number,
  lookUp: (phrase: string, to: number) => Value | undefined,
): FoundPhrase<Value> | undefined {
  let phrase = "";
  let best: FoundPhrase<Value> | undefined;
  for (let to = from + 1; to <= from + length && to <= tokens.length; to += 1) {
    const token = tokens[to - 1] as Token;
    if (to > from + 1 && !token.joined) break;
    phrase = to === from + 1 ? token.key : `${phrase} ${token.key}`;
    const value = lookUp(phrase, to);
    if (value !== undefined) best = { to, value };
  }
  return best;
}

/** Returns the end and the value of the longest phrase of a table that begins at a word. */
export function phraseAt<Value>(
  tokens: readonly Token[],
  { values, longest }: Phrases<Value>,
  from: number,
): FoundPhrase<Value> | undefined {
  const length = longest.get(tokens[from]?.key ?? "") ?? 0;
  return longestPhrase(tokens, from, length, (phrase) => values.get(phrase));
}
