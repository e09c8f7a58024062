/**
 * Returns the Levenshtein distance of two texts: the smallest number of characters to insert, delete or replace that
 * turns one text into the other. If the distance is `limit` or more, the result is `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  // `row[j]` is the distance between the characters of `a` before index `i` and the first `j` characters of `b`.
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    let least = i + 1;
    for (let j = 0; j < b.length; j++) {
      const replaced = (row[j] as number) + (a[i] === b[j] ? 0 : 1);
      const distance = Math.min(replaced, (row[j + 1] as number) + 1, (next[j] as number) + 1);
      next.push(distance);
      if (distance < least) least = distance;
    }
    // The smallest distance of a row is never below that of the row before it.
    if (least >= limit) return limit;
    row = next;
  }
  return Math.min(row[b.length] as number, limit);
}
