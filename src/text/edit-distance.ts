/**
 * Returns the Levenshtein distance of two texts: the smallest number of characters that have to be inserted, deleted or
 * replaced to turn one text into the other. If the distance is greater than `limit`, the result is `limit`, because
 * the function stops as soon as the distance cannot be smaller.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  // A row of the matrix of Wagner and Fischer: `row[j]` is the distance between the part of `a` that has been read and
  // the first `j` characters of `b`.
  const row = [0];
  for (let j = 1; j <= b.length; j++) row.push(j);
  let least = 0;
  for (let i = 1; i <= a.length && least < limit; i++) {
    let diagonal = i - 1;
    least = i;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const replaced = diagonal + (a[i - 1] === b[j - 1] ? 0 : 1);
      diagonal = row[j] as number;
      row[j] = Math.min(replaced, diagonal + 1, (row[j - 1] as number) + 1);
      least = Math.min(least, row[j] as number);
    }
  }
  return Math.min(limit, row[b.length] as number);
}
