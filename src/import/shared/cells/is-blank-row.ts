import { trimmed } from "../../../text/invisible.ts";
import { Refusal } from "../losses/refusal.ts";
import { readCell } from "./column-use.ts";
import { isAbsent } from "./read-cell.ts";

/**
 * Returns whether a row has columns but no data. Each of its cells is empty, as between two parts of a spreadsheet, or
 * repeats the name of its column, as where several files with headers were joined.
 */
export function isBlankRow(row: object): boolean {
  let hasColumns = false;
  try {
    for (const name in row) {
      const cell = readCell(row, name);
      const isHeader = typeof cell === "string" && trimmed(cell) === trimmed(name);
      if (!isHeader && !isAbsent(cell)) return false;
      hasColumns = true;
    }
  } catch (error) {
    // The row is not skipped, so that a field that reads the column can report the error.
    if (error instanceof Refusal) return false;
    throw error;
  }
  return hasColumns;
}
