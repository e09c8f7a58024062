/** Sorts the items of each run that has one key, in items that are sorted by their keys. */
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

/** A few items are put in their places here, since a sort of their own takes longer. */
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
    let at = i;
    for (; at > start && compare(order[at - 1] as number, item) > 0; at--)
      order[at] = order[at - 1] as number;
    order[at] = item;
  }
}
