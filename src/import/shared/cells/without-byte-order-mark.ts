import { isRow } from "./is-row.ts";

/** The byte order mark, with which spreadsheets begin a file. CSV parsers leave it in the name of the first column. */
const mark = "\ufeff";

/** Returns the name of a column without a byte order mark. */
export function nameWithoutMark<K extends PropertyKey>(name: K): K {
  return (typeof name === "string" && name.startsWith(mark) ? name.slice(mark.length) : name) as K;
}

/**
 * Returns rows whose columns have no byte order mark in their names. If no name has the mark, the rows are returned as
 * they are. Otherwise, they are copied, because the rows of the caller are not changed.
 */
export function withoutByteOrderMark<R>(rows: readonly R[]): readonly R[] {
  if (!Array.isArray(rows) || !hasMark(rows.find(isRow))) return rows;
  return rows.map((row) =>
    hasMark(row)
      ? (Object.fromEntries(Object.entries(row).map(([name, cell]) => [nameWithoutMark(name), cell])) as R)
      : row,
  );
}

function hasMark(row: unknown): row is object {
  return isRow(row) && Object.keys(row)[0]?.startsWith(mark) === true;
}
