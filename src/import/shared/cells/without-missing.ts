import { plainMark } from "./import-state.ts";

/**
 * Returns rows in which the cells with one of the texts in `missing` are empty. A text for which `isValue` returns true
 * is kept. Rows without such a cell are the given objects.
 */
export function withoutMissing<R>(
  rows: readonly R[],
  missing: readonly string[] | undefined,
  isValue: (text: string) => boolean = () => false,
): readonly R[] {
  if (missing === undefined || missing.length === 0) return rows;
  const marks = new Set(missing.map(plainMark));
  const isMark = (cell: unknown) => typeof cell === "string" && marks.has(plainMark(cell)) && !isValue(cell);
  return rows.map((row) => {
    if (typeof row !== "object" || row === null) return row;
    if (Array.isArray(row))
      return row.some(isMark) ? (row.map((cell) => (isMark(cell) ? "" : cell)) as R) : row;
    const marked = Object.entries(row).filter(([, cell]) => isMark(cell));
    return marked.length === 0 ? row : { ...row, ...Object.fromEntries(marked.map(([name]) => [name, ""])) };
  });
}
