import { shown } from "../../../errors/suggest.ts";
import { readCell } from "./column-use.ts";
import { isAbsent } from "./read-cell.ts";

/**
 * Returns a sentence about the empty columns of a row, with a blank before it. Returns an empty text if no column is
 * empty.
 */
export function emptyColumns(row: object): string {
  const empty = Object.keys(row).filter((column) => isAbsent(readCell(row, column)));
  const names = empty.slice(0, 4).map((column) => shown(column));
  if (names.length === 0) return "";
  return ` The empty columns of the row are ${names.join(", ")}${empty.length > 4 ? " …" : ""}.`;
}
