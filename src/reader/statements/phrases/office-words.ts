import { can } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import type { Token } from "../words/tokens.ts";
import type { View } from "../words/view.ts";

/**
 * Returns the words of a phrase that describe an office, without the names of persons. Each word is cut to five
 * letters, so that the forms of one word are equal.
 */
export function officeOf({ tokens, text }: View, from: number, to: number): readonly string[] {
  const words: string[] = [];
  for (let i = from; i < to; i += 1) {
    const token = tokens[i] as Token;
    if (token.kind === "name" && token.mention?.kind === "person") continue;
    if (token.kind === "word") {
      // Within a phrase, a word with a capital is probably a name that no list contains. It is kept even if it is
      // short.
      const isLong = token.word.length > 3 || (token.capital && i > from);
      if (isLong && !can(token, kinds.determiner | kinds.preposition | kinds.genitive))
        words.push(token.word.slice(0, 5));
    } else if (token.kind === "role" || token.kind === "name") {
      for (const word of text.slice(token.start, token.end).split(/[ '-]/))
        if (word.length > 3) words.push(word.slice(0, 5));
    }
  }
  return words;
}

/**
 * Returns the words that distinguish one holder of an office from others, such as `Russian` in `the Russian official`.
 * Returns undefined if the phrase is not definite, or has no noun such as `official`, which can mean the holder of any
 * office.
 */
export function qualifiersOf(
  { tokens, text, vocabulary }: View,
  from: number,
  to: number,
  office: readonly string[],
) {
  const { definites, officials } = vocabulary;
  const words = text.slice(tokens[from]?.start, tokens[to - 1]?.end).split(/[ '-]/);
  // In `l'esperta` ("the expert"), the article is a token before the phrase.
  const isDefinite = definites.has(words[0] ?? "") || definites.has(tokens[from - 1]?.word ?? "");
  if (definites.size > 0 && !isDefinite) return undefined;
  const noun = words.find((word) => officials.has(word));
  return noun === undefined ? undefined : office.filter((word) => !noun.startsWith(word));
}
