import { escapePointer } from "../errors/escape-pointer.ts";
import type { Problem } from "../errors/problem.ts";
import { shown, suggest } from "../errors/suggest.ts";
import { isAttributeColumn, neededColumns, parentColumn, type TableShape } from "./table-shapes.ts";

/** A table whose shape is known. */
export interface Table extends TableShape {
  readonly name: string;
  readonly rows: readonly object[];
  /** Whether the table is a single row and not an array of rows. This is possible only for `metadata`. */
  readonly single: boolean;
}

/**
 * Returns the tables whose names are known, and the problems in the names, rows and columns of all tables. A table of
 * list items comes after the table of the records that have these lists. A wrong column is reported once, not for every
 * row.
 */
export function checkTables(
  tables: object,
  shapes: ReadonlyMap<string, TableShape>,
  firstRow: number,
): { readonly tables: readonly Table[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const report = (
    code: Problem["code"],
    path: readonly (string | number)[],
    message: string,
    value?: unknown,
  ) =>
    problems.push({
      code,
      path: path.map((step) => `/${escapePointer(String(step))}`).join(""),
      ...(value === undefined ? {} : { value }),
      message,
    });
  for (const name of Object.keys(tables)) {
    if (shapes.has(name)) continue;
    const candidates = [...shapes.keys()].filter((known) => known.includes(".") === name.includes("."));
    report("unknown-kind", [name], `fromRows knows no table ${shown(name)}. ${suggest(name, candidates)}`);
  }
  const found: Table[] = [];
  for (const [name, shape] of shapes) {
    const value: unknown = Object.hasOwn(tables, name)
      ? (tables as Record<string, unknown>)[name]
      : undefined;
    if (value === undefined) continue;
    const single =
      name === "metadata" && typeof value === "object" && value !== null && !Array.isArray(value);
    const rows: readonly unknown[] | undefined = Array.isArray(value) ? value : single ? [value] : undefined;
    if (rows === undefined) {
      report("invalid-shape", [name], `${name} has to be an array of rows, not ${shown(value)}.`, value);
      continue;
    }
    if (name === "metadata" && rows.length > 1)
      report(
        "invalid-shape",
        [name, 1],
        `metadata has ${rows.length} rows. Keep one: a dataset has one title and version.`,
      );
    const columns = new Map<string, number>();
    rows.forEach((row, i) => {
      if (typeof row !== "object" || row === null || Array.isArray(row)) {
        const message = `${name} row ${i + firstRow} has to be an object with a cell for each column, not ${shown(row)}.`;
        report("invalid-shape", [name, i], message, row);
      } else {
        for (const column of Object.keys(row)) if (!columns.has(column)) columns.set(column, i);
      }
    });
    const isInside = shape.inside !== undefined;
    const known = new Set([...(isInside ? [parentColumn] : []), ...shape.row.columns]);
    const cures = new Set<string>();
    for (const [column, i] of columns) {
      if (known.has(column) || isAttributeColumn(shape.row, column)) continue;
      const twin = [...known].find(
        (other) => other.toLowerCase() === column.toLowerCase() && columns.has(other),
      );
      const nearest = suggest(column, known);
      const cure =
        twin !== undefined
          ? "Keep one of the two."
          : nearest.startsWith("Did")
            ? nearest
            : "Take it out; the columns are those that toRows writes.";
      cures.add(cure);
      const mistake =
        twin === undefined
          ? `${name} has no column ${shown(column)}; row ${i + firstRow} is the first that has it.`
          : `${name} has both a column ${shown(twin)} and a column ${shown(column)}.`;
      report("invalid-shape", single ? [name, column] : [name, i, column], `${mistake} ${cure}`);
    }
    if (columns.size > 0) {
      const needed = neededColumns(shape.row, new Set(columns.keys()));
      for (const column of isInside ? [parentColumn, ...needed] : needed) {
        // If the name of a needed column is misspelt, it has already been reported as an unknown column.
        if (columns.has(column) || cures.has(`Did you mean "${column}"?`)) continue;
        const message = `${name} has no column ${column}, which every row needs. Add it.`;
        report("invalid-shape", [name], message);
      }
    }
    found.push({ ...shape, name, rows: rows as readonly object[], single });
  }
  return { tables: found, problems };
}
