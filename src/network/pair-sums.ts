import { type LabelPlaces, matrix } from "./label-places.ts";
import type { RowCells } from "./row-cells.ts";

/**
 * For each two row values the sum over the columns on which both have rows, and there over each cell of the one with
 * each cell of the other. Symmetric to the last bit: each two are summed once. The diagonal is 0 unless asked for.
 */
export function pairSums(
  cells: RowCells,
  { codes, placeOf }: LabelPlaces,
  valueAt: (one: number, other: number) => number,
  diagonal = false,
): number[][] {
  const sums = matrix(codes.length, codes.length);
  const { rows, columns, size } = cells;
  // Where the cells of each row value begin, within the column at hand.
  const starts: number[] = [];
  for (let start = 0; start < size; ) {
    starts.length = 0;
    let end = start;
    for (; end < size && columns[end] === columns[start]; end++) {
      if (end === start || rows[end] !== rows[end - 1]) starts.push(end);
    }
    starts.push(end);
    const values = starts.length - 1;
    for (let a = 0; a < values; a++) {
      const line = sums[placeOf[rows[starts[a] as number] as number] as number] as number[];
      for (let b = diagonal ? a : a + 1; b < values; b++) {
        const h = placeOf[rows[starts[b] as number] as number] as number;
        let sum = line[h] as number;
        for (let one = starts[a] as number; one < (starts[a + 1] as number); one++) {
          for (let other = starts[b] as number; other < (starts[b + 1] as number); other++)
            sum += valueAt(one, other);
        }
        line[h] = sum;
      }
    }
    start = end;
  }
  for (let i = 0; i < sums.length; i++) {
    for (let h = 0; h < i; h++) (sums[i] as number[])[h] = (sums[h] as number[])[i] as number;
  }
  return sums;
}
