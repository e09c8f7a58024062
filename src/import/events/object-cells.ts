import { getOrAdd } from "../../collections/get-or-add.ts";
import { shown } from "../../errors/suggest.ts";
import { isRow } from "../shared/cells/is-row.ts";
import type { DroppedValue } from "../shared/losses/import-losses.ts";
import { rowName } from "../shared/losses/row-name.ts";
import type { EventTable } from "./event-table.ts";
import { objectIn } from "./object-in.ts";
import { columnsOfScheme } from "./schemes.ts";

/**
 * Returns the cells that are neither texts nor numbers, such as lists, because no record has their values. The result
 * has one entry for each column, with the number of such cells. Two kinds of columns are left out:
 * - the column of the date, because `importRows` lists dates that cannot be read
 * - the columns in `unused`, whose names are those in the rows
 *
 * `isUsed` says whether the row at an index is in the dataset.
 */
export function objectCells<R extends object>(
  { columns, format, rows, scheme }: EventTable<R>,
  unused: readonly string[],
  isUsed: (index: number) => boolean,
  firstRow: number,
): readonly DroppedValue[] {
  const read = columnsOfScheme(scheme).filter(
    (column) => column !== format.date && !unused.includes(String(columns.nameOf(column))),
  );
  const found = new Map<string, DroppedValue & { count: number }>();
  for (const [index, row] of rows.entries()) {
    if (!isRow(row) || !isUsed(index)) continue;
    for (const column of read) {
      const cell = objectIn(columns, row, column);
      if (cell === undefined) continue;
      const dropped = getOrAdd(found, column, () => {
        const value = shown(cell);
        const message = `${rowName(index, firstRow)}, column ${shown(column)}: has to be a text or a number, not ${value}. It is in no record. Give the cell as a text.`;
        return { field: "row", column, value, count: 0, row: index + firstRow, message };
      });
      dropped.count += 1;
    }
  }
  return [...found.values()];
}
