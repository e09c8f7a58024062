/** The place of the first number that is not less, in ascending numbers between two places; the end, where none is. */
export function lowerBound(numbers: ArrayLike<number>, least: number, start: number, end: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
