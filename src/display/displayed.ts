import { toHtmlTable, toMarkdownTable, toTextTable } from "./table.ts";
import { type Row, toRows } from "./to-rows.ts";

/**
 * Freezes an array and lets notebooks show it as a table. The display hangs on a non-enumerable symbol that Deno's and
 * other Jupyter kernels ask for, so JSON, deep equality, `structuredClone` and `console.table` see a plain array.
 */
export function displayed<T extends object>(
  array: T[],
  asRow: (item: T) => object = (item) => item,
): readonly T[] {
  Object.defineProperty(array, Symbol.for("Jupyter.display"), {
    value: () => displayOf(toRows(array.map(asRow))),
  });
  return Object.freeze(array);
}

/** Rows in the formats that a notebook can choose from, by MIME type. */
function displayOf(rows: readonly Row[]): Readonly<Record<string, string>> {
  return {
    "text/plain": toTextTable(rows),
    "text/markdown": toMarkdownTable(rows),
    "text/html": toHtmlTable(rows),
  };
}
