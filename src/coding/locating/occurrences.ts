/**
 * Returns the positions of all occurrences of words in a text, in UTF-16 units, overlapping ones included. The
 * algorithm of Knuth, Morris and Pratt (1977) is used, because its time is linear in the sum of both lengths. For some
 * texts, the time of `indexOf` grows with the product of the lengths.
 */
export function occurrencesOf(words: string, text: string): readonly number[] {
  if (words === "") return [];
  const borders = bordersOf(words);
  const found: number[] = [];
  let matched = 0;
  for (let i = 0; i < text.length; i++) {
    while (matched > 0 && (matched === words.length || text[i] !== words[matched]))
      matched = borders[matched - 1] as number;
    if (text[i] === words[matched]) matched += 1;
    if (matched === words.length) found.push(i - words.length + 1);
  }
  return found;
}

/** For each prefix p of `words`, returns the length of the longest proper prefix of p that is also a suffix of p. */
function bordersOf(words: string): Int32Array {
  const borders = new Int32Array(words.length);
  let length = 0;
  for (let i = 1; i < words.length; i++) {
    while (length > 0 && words[i] !== words[length]) length = borders[length - 1] as number;
    if (words[i] === words[length]) length += 1;
    borders[i] = length;
  }
  return borders;
}
