import type { Problem } from "../../errors/problem.ts";
import { shown, suggest } from "../../errors/suggest.ts";
import { unguardFormula } from "../formula-guard.ts";
import type { FormulaRule } from "../write-csv.ts";
import type { Column, Table } from "./table.ts";

/** A value of a table. */
export type Cell = string | number | boolean | null;

/** A row of a table: an object with the cells of the row by column name. */
export type Cells = Readonly<Record<string, Cell>>;

/** The rows that were read, and the problems of the cells whose values do not have the type of their column. */
interface ReadCells {
  readonly rows: readonly Cells[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the rows of a table. Every row of the result has a cell for each column. The cell has the type of the column or
 * is null.
 */
export function readCells(table: Table, rows: unknown, formulas: FormulaRule): ReadCells {
  if (!Array.isArray(rows)) {
    const message = `Table ${table.name} has to be an array of rows, not ${shown(rows)}.`;
    return { rows: [], problems: [{ code: "invalid-shape", path: `/${table.name}`, message }] };
  }
  const columns = new Map(table.columns.map((column) => [column.name, column]));
  const unknownColumns = new Set<string>();
  const problems: Problem[] = [];
  const read = rows.map((row: unknown, i) => {
    const cells: Record<string, Cell> = {};
    const unreadable = new Set<string>();
    for (const [name, value] of Object.entries(Object(row))) {
      const path = `/${table.name}/${i}/${name}`;
      const column = columns.get(name);
      if (column !== undefined) {
        const cell = readCell(value, column, formulas);
        cells[name] = cell ?? null;
        if (cell !== undefined) continue;
        unreadable.add(name);
        const message = `${table.name} row ${i + 1}, column ${name}: ${shown(value)} cannot be read as ${typeNames[column.type]}.`;
        problems.push({ code: "invalid-shape", path, value, message });
      } else if (!unknownColumns.has(name)) {
        unknownColumns.add(name);
        const message = `Table ${table.name} has no column ${shown(name)}. ${suggest(name, columns.keys())}`;
        problems.push({ code: "invalid-shape", path, message });
      }
    }
    for (const { name, required } of table.columns) {
      cells[name] ??= null;
      if (!required || cells[name] !== null || unreadable.has(name)) continue;
      const message = `${table.name} row ${i + 1}, column ${name}: it has no value. Fill the cell.`;
      problems.push({ code: "invalid-shape", path: `/${table.name}/${i}/${name}`, message });
    }
    return cells;
  });
  return { rows: read, problems };
}

const typeNames: Readonly<Record<Column["type"], string>> = {
  string: "text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
};

/**
 * Returns the value of a cell. Returns null for an empty cell, and undefined for a value that does not have the type of
 * the column.
 */
function readCell(value: unknown, { type }: Column, formulas: FormulaRule): Cell | undefined {
  if (value === "" || value === null || value === undefined) return null;
  if (type === "string" && typeof value === "string") {
    return formulas === "keep" ? value : unguardFormula(value);
  }
  // Some CSV readers guess the types of cells. They return a date such as 2022 as a number.
  if (type === "string" && typeof value === "number") return String(value);
  if (type === "boolean" && (value === true || value === "true")) return true;
  if (type === "boolean" && (value === false || value === "false")) return false;
  const number = typeof value === "string" ? Number(value) : value;
  const fits =
    (type === "number" && Number.isFinite(number)) || (type === "integer" && Number.isSafeInteger(number));
  return fits ? (number as number) : undefined;
}
