import { isObject } from "../collections/is-object.ts";
import { escapePointer } from "../errors/escape-pointer.ts";
import type { Problem } from "../errors/problem.ts";
import { shown, suggest } from "../errors/suggest.ts";
import { rowName } from "../text/row-name.ts";
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
  const report: Report = (code, path, message, value) =>
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
    const single = name === "metadata" && isObject(value);
    const rows: readonly unknown[] | undefined = Array.isArray(value) ? value : single ? [value] : undefined;
    if (rows === undefined) {
      report("invalid-shape", [name], `${name} has to be an array of rows, not ${shown(value)}.`, value);
      continue;
    }
    if (name === "metadata" && rows.length > 1) {
      const message = `metadata has ${rows.length} rows. Keep one: a dataset has one title and version.`;
      report("invalid-shape", [name, 1], message);
    }
    const table: Table = { ...shape, name, rows: rows as readonly object[], single };
    checkColumns(table, firstRow, report);
    found.push(table);
  }
  return { tables: found, problems };
}

type Report = (
  code: Problem["code"],
  path: readonly (string | number)[],
  message: string,
  value?: unknown,
) => void;

function checkColumns(table: Table, firstRow: number, report: Report): void {
  const { name, row: shape, inside } = table;
  const columns = columnsOfRows(table, firstRow, report);
  const parentColumns = inside === undefined ? [] : [parentColumn];
  const suggested = reportUnknownColumns({ table, columns, parentColumns, firstRow }, report);
  if (columns.size === 0) return;
  for (const column of [...parentColumns, ...neededColumns(shape, new Set(columns.keys()))]) {
    // If the name of a needed column is misspelt, it has already been reported as an unknown column.
    if (columns.has(column) || suggested.has(`Did you mean "${column}"?`)) continue;
    report("invalid-shape", [name], `${name} has no column ${column}, which every row needs. Add it.`);
  }
}

/**
 * Returns the columns of a table. The value is the index of the first row that has the column. Reports rows that are
 * not objects.
 */
function columnsOfRows({ name, rows }: Table, firstRow: number, report: Report): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  rows.forEach((row, i) => {
    if (isObject(row)) {
      for (const column of Object.keys(row)) if (!columns.has(column)) columns.set(column, i);
    } else {
      const message = `${name} ${rowName(i, firstRow)} has to be an object with a cell for each column, not ${shown(row)}.`;
      report("invalid-shape", [name, i], message, row);
    }
  });
  return columns;
}

/** The columns of a table, and what is needed to report them. */
interface ColumnsInCheck {
  readonly table: Table;
  /** The index of the first row that has the column. The key is the name of the column. */
  readonly columns: ReadonlyMap<string, number>;
  /** The column that names the parent record, if the table has list items. */
  readonly parentColumns: readonly string[];
  readonly firstRow: number;
}

/** Reports the columns that the table cannot have, and returns the suggestions in these messages. */
function reportUnknownColumns(
  { table: { name, row: shape, single }, columns, parentColumns, firstRow }: ColumnsInCheck,
  report: Report,
): ReadonlySet<string> {
  const known = new Set([...parentColumns, ...shape.columns]);
  const cures = new Set<string>();
  for (const [column, i] of columns) {
    if (known.has(column) || isAttributeColumn(shape, column)) continue;
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
        ? `${name} has no column ${shown(column)}; it first occurs in ${rowName(i, firstRow)}.`
        : `${name} has both a column ${shown(twin)} and a column ${shown(column)}.`;
    report("invalid-shape", single ? [name, column] : [name, i, column], `${mistake} ${cure}`);
  }
  return cures;
}
