import { escapePointer } from "../errors/escape-pointer.ts";
import type { Problem } from "../errors/problem.ts";
import { shown, suggest } from "../errors/suggest.ts";
import { neededColumns, parentColumn, type TableShape } from "./table-shapes.ts";

/** A table whose columns are known. */
export interface Table extends TableShape {
  readonly name: string;
  readonly rows: readonly object[];
  /** Whether the table was handed in as one row, without an array around it. */
  readonly single: boolean;
}

/**
 * The tables among those of a dataset, each after the one that it is inside of, and what is wrong with their names, rows
 * and columns. A column is told once, not once for every row.
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
    const alike = [...shapes.keys()].filter((known) => known.includes(".") === name.includes("."));
    report("unknown-kind", [name], `fromRows knows no table ${shown(name)}. ${suggest(name, alike)}`);
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
        const message = `${name} row ${i + firstRow} has to be an object of cells by the names of the columns, not ${shown(row)}.`;
        report("invalid-shape", [name, i], message, row);
      } else {
        for (const column of Object.keys(row)) if (!columns.has(column)) columns.set(column, i);
      }
    });
    const inside = shape.inside !== undefined;
    const known = new Set([...(inside ? [parentColumn] : []), ...shape.row.columns]);
    const cures = new Set<string>();
    for (const [column, i] of columns) {
      if (known.has(column)) continue;
      const twin = [...known].find((one) => one.toLowerCase() === column.toLowerCase() && columns.has(one));
      const nearest = suggest(column, known);
      const cure =
        twin !== undefined
          ? "Keep one of the two."
          : nearest.startsWith("Did")
            ? nearest
            : "Take it out; the columns are those that toRows writes.";
      cures.add(cure);
      const what =
        twin === undefined
          ? `${name} has no column ${shown(column)}; row ${i + firstRow} is the first with one.`
          : `${name} has both a column ${shown(twin)} and a column ${shown(column)}.`;
      report("invalid-shape", single ? [name, column] : [name, i, column], `${what} ${cure}`);
    }
    if (columns.size > 0) {
      const needed = neededColumns(shape.row, new Set(columns.keys()));
      for (const column of inside ? [parentColumn, ...needed] : needed) {
        // What is there under a misspelt name is one mistake, not two.
        if (columns.has(column) || cures.has(`Did you mean "${column}"?`)) continue;
        const message = `${name} has no column ${column}, which every row needs. Add it.`;
        report("invalid-shape", [name], message);
      }
    }
    found.push({ ...shape, name, rows: rows as readonly object[], single });
  }
  return { tables: found, problems };
}
