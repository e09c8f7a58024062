import { type Column, column } from "../column.ts";
import type { VoteColumn } from "./columns.ts";

/** Returns a reference to a column whose name is known only when the rows are read. */
export function namedColumn<T>(name: VoteColumn): Column<never, T> {
  return column(name) as unknown as Column<never, T>;
}
