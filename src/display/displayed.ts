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

/**
 * Freezes a result that is one object. Notebooks show the object as a table, and Node (`console.log`) shows it as a
 * text table. Both read the table from non-enumerable symbols.
 */
export function viewOf<T extends object>(view: T, rows: () => readonly object[]): T {
  Object.defineProperty(view, Symbol.for("Jupyter.display"), { value: () => displayOf(flatRows(rows())) });
  Object.defineProperty(view, Symbol.for("nodejs.util.inspect.custom"), {
    value: () => toTextTable(flatRows(rows())),
  });
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
