/** Sorts the items of each run with `compare`. A run consists of adjacent items with the same key. */
export function sortRuns(
  order: Int32Array,
  keys: Int32Array,
  compare: (a: number, b: number) => number,
): void {
  for (let start = 0; start < order.length; ) {
    const key = keys[order[start] as number];
    let end = start + 1;
    while (end < order.length && keys[order[end] as number] === key) end += 1;
    if (end - start > 1) sortRun(order, start, end, compare);
    start = end;
  }
}

/**
 * Sorts the items from `start` up to but not including `end`. A few items are sorted by insertion, which is faster than
 * a call of `sort`.
 */
function sortRun(
  order: Int32Array,
  start: number,
  end: number,
  compare: (a: number, b: number) => number,
): void {
  if (end - start > 8) {
    order.subarray(start, end).sort(compare);
    return;
  }
  for (let i = start + 1; i < end; i++) {
    const item = order[i] as number;
    let position = i;
    for (; position > start && compare(order[position - 1] as number, item) > 0; position--)
      order[position] = order[position - 1] as number;
    order[position] = item;
  }
}
