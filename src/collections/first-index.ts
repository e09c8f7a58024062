/**
 * Returns the first index below `length` for which `isReached` is true, or `length` if there is none. If `isReached` is
 * true for an index, it has to be true for all higher indexes. `isReached` is called about log2(`length`) times.
 */
export function firstIndex(length: number, isReached: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isReached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
