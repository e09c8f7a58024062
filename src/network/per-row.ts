import type { LabelPlaces } from "./label-places.ts";
import type { RowCells } from "./row-cells.ts";

/** A sum over the cells of each row value. */
export function perRow(
  { rows, size }: RowCells,
  { codes, placeOf }: LabelPlaces,
  amountOf: (cell: number) => number,
): Float64Array {
  const sums = new Float64Array(codes.length);
  for (let cell = 0; cell < size; cell++) {
    const i = placeOf[rows[cell] as number] as number;
    sums[i] = (sums[i] as number) + amountOf(cell);
  }
  return sums;
}
