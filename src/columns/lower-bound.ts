/**
 * Returns the index of the first number that is at least `least`, or `end` if there is none. Only the indexes from
 * `start` up to but not including `end` are searched. The numbers are in ascending order.
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
