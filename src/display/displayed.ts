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

/**
 * Freezes a result that is one object and lets it show itself: as a table in notebooks, as text where Node inspects it
 * (`console.log`). Both hang on non-enumerable symbols.
 */
export function viewOf<T extends object>(view: T, rows: () => readonly object[]): T {
  Object.defineProperty(view, Symbol.for("Jupyter.display"), { value: () => displayOf(toRows(rows())) });
  Object.defineProperty(view, Symbol.for("nodejs.util.inspect.custom"), {
    value: () => toTextTable(toRows(rows())),
  });
  return Object.freeze(view);
}

/** Rows in the formats that a notebook can choose from, by MIME type. */
function displayOf(rows: readonly Row[]): Readonly<Record<string, string>> {
  return {
    "text/plain": toTextTable(rows),
    "text/markdown": toMarkdownTable(rows),
    "text/html": toHtmlTable(rows),
  };
}
