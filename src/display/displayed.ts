import { flatRows, type Row } from "./flat-rows.ts";
import { maxRows, toHtmlTable, toMarkdownTable, toTextTable } from "./table.ts";

/**
 * Freezes an array. Notebooks show the array as a table, and Node (`console.log`) shows its first rows as a text table.
 * Both read the table from non-enumerable properties, so JSON, deep equality, `structuredClone` and `console.table` see
 * a plain array.
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
 * Returns rows that represent a result that is not an array. The names of some columns contain ids, which `toName`
 * replaces by names.
 */
export type RowsOfView = (toName: (id: string) => string) => readonly object[];

/**
 * The name of a non-enumerable property. In a result that is not an array, it contains the function that returns the
 * rows.
 */
export const rowsOfView: unique symbol = /* @__PURE__ */ Symbol.for("demarche.rows");

/**
 * Freezes a result that is not an array, and adds rows that represent it. Notebooks show the rows as a table, Node
 * (`console.log`) shows them as a text table, and `toRows` and the exports of tables write them. Non-enumerable
 * properties contain the functions that return the rows or show them.
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

/**
 * Returns the rows as a table in each of the formats that a notebook can show. The keys are the MIME types of the
 * formats.
 */
function displayOf(rows: readonly Row[]): Readonly<Record<string, string>> {
  return {
    "text/plain": toTextTable(rows),
    "text/markdown": toMarkdownTable(rows),
    "text/html": toHtmlTable(rows),
  };
}
