import { memoize } from "../collections/memo.ts";
import { foldWord } from "./fold.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Folded } from "./stages.ts";
import { wordsOf } from "./words.ts";

/** The largest number of words of a text that are examined. An article shows its language in far fewer words. */
const enough = 5000;

const functionWordsOf = /* @__PURE__ */ memoize(
  (lexicon: Lexicon) => new Set(wordsOf(lexicon.functionWords).map(foldWord)),
);

/** Returns, for each lexicon, the number of its function words in a text. */
export function countFunctionWords({ text }: Folded, lexicons: readonly Lexicon[]): readonly number[] {
  const counts = lexicons.map(() => 0);
  let words = 0;
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    lexicons.forEach((lexicon, i) => {
      if (functionWordsOf(lexicon).has(word)) counts[i] = (counts[i] ?? 0) + 1;
    });
    words += 1;
    if (words === enough) break;
  }
  return counts;
}

/** Returns the lexicon whose function words are most frequent in a text. In a tie, the first lexicon is chosen. */
export function detectLanguage(folded: Folded, lexicons: readonly [Lexicon, ...Lexicon[]]): Lexicon {
  const counts = countFunctionWords(folded, lexicons);
  return lexicons[counts.indexOf(Math.max(...counts))] ?? lexicons[0];
}
