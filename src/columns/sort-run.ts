/** Sorts a part of an array. A few items are put in their places here, since a sort of their own takes longer. */
export function sortRun(
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
