import { flatRows, type Row } from "./flat-rows.ts";
import { maxRows, toHtmlTable, toMarkdownTable, toTextTable } from "./table.ts";

/**
 * Freezes an array. Notebooks show the array as a table, and Node (`console.log`) shows its first rows as a text table.
 * Both read the table from non-enumerable symbols, so JSON, deep equality, `structuredClone` and `console.table` see a
 * plain array.
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

/** Returns the rows of a result that is one object. Ids in the names of columns are replaced by `toName`. */
export type RowsOfView = (toName: (id: string) => string) => readonly object[];

/** The non-enumerable property in which a result that is one object has its rows. */
export const rowsOfView: unique symbol = /* @__PURE__ */ Symbol.for("demarche.rows");

/**
 * Freezes a result that is one object. Notebooks show the object as a table, and Node (`console.log`) shows it as a
 * text table. `toRows` and the exports of tables write the same rows. All read them from non-enumerable symbols.
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

/** Returns rows as tables in the formats from which a notebook can choose, by MIME type. */
function displayOf(rows: readonly Row[]): Readonly<Record<string, string>> {
  return {
    "text/plain": toTextTable(rows),
    "text/markdown": toMarkdownTable(rows),
    "text/html": toHtmlTable(rows),
  };
}
