import { type NounPhrase, phraseAt } from "../statements/phrases/noun-phrase.ts";
import type { Token } from "../statements/words/tokens.ts";
import type { View } from "../statements/words/view.ts";

/** The actors that hyphens join to one word, and the indexes of this word. */
export interface HyphenatedNames {
  readonly phrases: readonly NounPhrase[];
  readonly from: number;
  readonly to: number;
}

/** The largest number of adjectives between a noun for a meeting and the names after it. */
const mostBetween = 2;

/**
 * Returns the actors whose names are joined by hyphens beside a noun for a meeting, as in `the Orsini-Danko talks` and
 * Italian `il vertice Orsini-Danko`. The phrase of the noun begins at `from`, and the noun is at `at`.
 */
export function hyphenatedNames(
  view: View,
  { from, at }: { readonly from: number; readonly at: number },
): HyphenatedNames | undefined {
  const { tokens } = view;
  let start = from - 1;
  while (tokens[start - 1]?.kind === "dash" && tokens[start - 2]?.kind === "name") start -= 2;
  const before = start < from - 1 ? namesFrom(view, start) : undefined;
  if (before?.to === from) return before;
  let next = at + 1;
  while (next <= at + mostBetween && isAdjective(tokens[next])) next += 1;
  return namesFrom(view, next);
}

/** Returns the names that begin at an index, if hyphens without blanks join at least two. */
function namesFrom(view: View, from: number): HyphenatedNames | undefined {
  const { tokens } = view;
  const phrases: NounPhrase[] = [];
  let at = from;
  while (tokens[at]?.kind === "name") {
    const phrase = phraseAt(view, at, at + 1, false);
    if (phrase?.kind === undefined) return undefined;
    phrases.push(phrase);
    const [name, hyphen, other] = tokens.slice(at, at + 3) as [Token, Token?, Token?];
    at += 1;
    if (hyphen?.kind !== "dash" || hyphen.start > name.end || other?.start !== hyphen.end) break;
    at += 1;
  }
  return phrases.length > 1 ? { phrases, from, to: at } : undefined;
}

const isAdjective = (token: Token | undefined): boolean =>
  token?.kind === "word" && token.can === 0 && !token.capital;
