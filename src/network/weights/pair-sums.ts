import { type LabelIndex, zeroMatrix } from "./label-index.ts";
import type { RowCells } from "./row-cells.ts";

/**
 * Returns a zeroMatrix with a number for each pair of rows of a network, such as two actors. To compute the number of a
 * pair, `valueAt` is called for every column in which both rows have a cell, and the results are added. Each pair is
 * computed only once, so the zeroMatrix is exactly symmetric. The diagonal is 0 unless `diagonal` is true.
 */
export function pairSums(
  cells: RowCells,
  { codes, positionOf }: LabelIndex,
  valueAt: (cellA: number, cellB: number) => number,
  diagonal = false,
): number[][] {
  const sums = zeroMatrix(codes.length, codes.length);
  const { rows, columns, size } = cells;
  // For each row value in the current column, the index of its first cell. The last number is the index after the last
  // cell.
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
      const line = sums[positionOf[rows[starts[a] as number] as number] as number] as number[];
      for (let b = diagonal ? a : a + 1; b < values; b++) {
        const [rowA, rowB] = [rows[starts[a] as number] as number, rows[starts[b] as number] as number];
        if (cells.skips?.(columns[start] as number, rowA, rowB)) continue;
        const h = positionOf[rowB] as number;
        let sum = line[h] as number;
        for (let cellA = starts[a] as number; cellA < (starts[a + 1] as number); cellA++) {
          for (let cellB = starts[b] as number; cellB < (starts[b + 1] as number); cellB++)
            sum += valueAt(cellA, cellB);
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
