/**
 * Searches the numbers from index `start` up to but not including `end`, which are in ascending order. Returns the
 * index of the first number that is at least `least`. If all numbers are smaller, returns `end`.
 */
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
