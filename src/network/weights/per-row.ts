import type { LabelIndex } from "./label-index.ts";
import type { RowCells } from "./row-cells.ts";

/** Returns a sum for each row value: `amountOf(cell)` is added up over its cells. */
export function perRow(
  { rows, size }: RowCells,
  { codes, positionOf }: LabelIndex,
  amountOf: (cell: number) => number,
): Float64Array {
  const sums = new Float64Array(codes.length);
  for (let cell = 0; cell < size; cell++) {
    const i = positionOf[rows[cell] as number] as number;
    sums[i] = (sums[i] as number) + amountOf(cell);
  }
  return sums;
}
