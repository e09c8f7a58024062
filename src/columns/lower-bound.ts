/** Returns the index of the first of ascending numbers between `start` and `end` that is at least `least`; `end`: there is none. */
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
