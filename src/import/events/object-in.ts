import { readCell } from "../shared/cells/column-use.ts";
import type { EventColumns } from "./columns.ts";

/** Returns a cell that cannot be read as a text, such as a Date or a list. Undefined for any other cell. */
export function objectIn(columns: EventColumns, row: object, column: string): unknown {
  const name = columns.nameOf(column);
  const cell = name === undefined ? undefined : readCell(row, name);
  const isObject =
    (typeof cell === "object" && cell !== null) || ["function", "symbol"].includes(typeof cell);
  return isObject ? cell : undefined;
}
