/**
 * Returns the Levenshtein distance of two texts: the smallest number of letters that have to be inserted, removed or
 * replaced to turn one text into the other. If the lengths of the texts differ by `most` or more, the function
 * returns `most` without comparing letters.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) >= most) return most;
  // After step i, `row[j]` is the distance between the first i letters of `a` and the first j letters of `b`.
  const row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    let diagonal = row[0] as number;
    let left = i;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] as number;
      left = Math.min(left + 1, above + 1, diagonal + (a[i - 1] === b[j - 1] ? 0 : 1));
      row[j] = left;
      diagonal = above;
    }
  }
  return row[b.length] as number;
}
