import type { Token } from "../words/tokens.ts";

/** The least number of longer words of a headline in which all longer words begin with a capital. */
const fewestWords = 5;

/** Shorter words, such as `of`, often have no capital in such a headline. */
const leastLetters = 4;

/**
 * Returns 1 for each word of a sentence in which all longer words begin with a capital, as in `Orsini Refuses to Debate
 * Danko Before Friday Vote`, and 0 for all other words. In such a sentence, capitals do not show where a name ends.
 */
export function titledWords(tokens: readonly Token[]): Uint8Array {
  const titled = new Uint8Array(tokens.length);
  let from = 0;
  while (from < tokens.length) {
    let to = from + 1;
    while (to < tokens.length && tokens[to]?.first === false) to += 1;
    const longer = tokens.slice(from, to).filter(({ key }) => key.length >= leastLetters);
    if (longer.length >= fewestWords && longer.every(({ capital }) => capital)) titled.fill(1, from, to);
    from = to;
  }
  return titled;
}
