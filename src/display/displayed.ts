import { flatRows, type Row } from "./flat-rows.ts";
import { maxRows, toHtmlTable, toMarkdownTable, toTextTable } from "./table.ts";

/**
 * Freezes an array. Notebooks show the array as a table, and Node (`console.log`) shows its first rows as a text table.
 * The text table is for reading only, so it cuts long cells and leaves out columns that do not fit. `toRows` and the
 * exports of tables have all rows, columns and cells.
 * The functions that make these tables are non-enumerable properties, so JSON, deep equality, `structuredClone` and
 * `console.table` see a plain array.
 */
export function displayed<T extends object>(
  array: T[],
  asRow: (item: T) => object = (item) => item,
): readonly T[] {
  Object.defineProperty(array, Symbol.for("Jupyter.display"), {
    value: () => displayOf(flatRows(array.map(asRow))),
  });
  Object.defineProperty(array, Symbol.for("nodejs.util.inspect.custom"), {
    value: () => toTextTable(flatRows(array.slice(0, maxRows).map(asRow)), array.length),
  });
  return Object.freeze(array);
}

/**
 * A function that returns rows for a result that is not an array. If the names of columns contain ids, the function
 * replaces these ids by the results of `toName`.
 */
export type RowsOfView = (toName: (id: string) => string) => readonly object[];

/** The name of the non-enumerable property that contains the `RowsOfView` function of a result that is not an array. */
export const rowsOfView: unique symbol = /* @__PURE__ */ Symbol.for("demarche.rows");

/**
 * Freezes a result that is not an array, and adds rows that represent it. Notebooks show the rows as a table, Node
 * (`console.log`) shows them as a text table, and `toRows` and the exports of tables write them. The functions that
 * return or show the rows are non-enumerable properties.
 */
export function viewOf<T extends object>(view: T, rows: RowsOfView): T {
  const shownRows = () => flatRows(rows((id) => id));
  Object.defineProperty(view, Symbol.for("Jupyter.display"), { value: () => displayOf(shownRows()) });
  Object.defineProperty(view, Symbol.for("nodejs.util.inspect.custom"), {
    value: () => toTextTable(shownRows()),
  });
  Object.defineProperty(view, rowsOfView, { value: rows });
  return Object.freeze(view);
}

/** Returns the rows as tables in all formats that notebooks can show. The keys are the MIME types of the formats. */
function displayOf(rows: readonly Row[]): Readonly<Record<string, string>> {
  return {
    "text/plain": toTextTable(rows),
    "text/markdown": toMarkdownTable(rows),
    "text/html": toHtmlTable(rows),
  };
}
