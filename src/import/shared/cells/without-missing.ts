import { plainMark } from "./import-state.ts";
import { isRow } from "./is-row.ts";

/**
 * Returns rows after emptying the cells that have one of the texts in `missing`. A text for which `isValue` returns
 * true is kept. A row without such a cell is not copied.
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
    if (!isRow(row)) return row;
    if (Array.isArray(row))
      return row.some(isMark) ? (row.map((cell) => (isMark(cell) ? "" : cell)) as R) : row;
    const marked = Object.entries(row).filter(([, cell]) => isMark(cell));
    return marked.length === 0 ? row : { ...row, ...Object.fromEntries(marked.map(([name]) => [name, ""])) };
  });
}
