import { joinParts } from "./list-cell.ts";

/** The value of a cell of a flat table. */
export type Cell = string | number | boolean | null;

/** A row of a flat table, by the names of its columns. All rows of a result have the same columns in the same order. */
export type Row = Readonly<Record<string, Cell>>;

/** Returns a value that is neither a list nor an object as a cell, by the name of its field. */
export type ToCell = (value: unknown, field: string) => Cell;

/**
 * Returns records as rows: one column for each path of fields that leads to a value. The columns of a field are looked up
 * once for each record instead of composing their names, which takes most of the time with many records.
 */
export function flatRows(records: readonly object[], toCell: ToCell = asCell): readonly Row[] {
  const columns: string[] = [];
  const root: Column = { name: "", field: "", index: -1, fields: new Map() };
  const cellsOfRecords = records.map((record) => {
    const cells: Cell[] = [];
    writeCells(record, root, { cells, depth: 0, columns, toCell });
    return cells;
  });
  return Object.freeze(cellsOfRecords.map((cells) => rowOf(cells, columns)));
}

/** A column, with those of the fields within its values. */
interface Column {
  readonly name: string;
  readonly field: string;
  /** The position among the columns; -1 until a record has a value. */
  index: number;
  readonly fields: Map<string, Column>;
}

/** Where the cells of a value are written. */
interface Target {
  /** The cells of the record, or of one object in a list, by the positions of their columns. */
  readonly cells: Cell[];
  /** The number of lists around the value. */
  readonly depth: number;
  /** The names of all columns so far. */
  readonly columns: string[];
  readonly toCell: ToCell;
}

function writeCells(value: unknown, column: Column, target: Target): void {
  if (Array.isArray(value)) writeList(value, column, target);
  else if (!isPlainObject(value)) writeCell(target.toCell(value, column.field), column, target);
  else for (const name of Object.keys(value)) writeField(value, name, column, target);
}

function writeField(value: object, name: string, parent: Column, target: Target): void {
  let column = parent.fields.get(name);
  if (column === undefined) {
    const prefix = parent.name === "" ? "" : `${parent.name}.`;
    column = { name: prefix + name, field: name, index: -1, fields: new Map() };
    parent.fields.set(name, column);
  }
  writeCells((value as Readonly<Record<string, unknown>>)[name], column, target);
}

function writeCell(cell: Cell, column: Column, { cells, columns }: Target): void {
  if (column.index < 0) column.index = columns.push(column.name) - 1;
  cells[column.index] = cell;
}

/** A list is one cell, or, if it contains objects, one cell for each of their columns. */
function writeList(list: readonly unknown[], column: Column, target: Target): void {
  if (list.length === 0) return;
  const { depth, columns, toCell } = target;
  if (!list.some(isPlainObject)) {
    const parts = list.map((item) => String(toCell(item, column.field) ?? ""));
    writeCell(joinParts(parts, depth), column, target);
    return;
  }
  const items = list.map((item) => {
    const cells: Cell[] = [];
    writeCells(item, column, { cells, depth: depth + 1, columns, toCell });
    return cells;
  });
  const width = Math.max(...items.map((cells) => cells.length));
  for (let index = 0; index < width; index++) {
    if (items.every((cells) => cells[index] === undefined)) continue;
    target.cells[index] = joinParts(
      items.map((cells) => String(cells[index] ?? "")),
      depth,
    );
  }
}

function rowOf(cells: readonly Cell[], columns: readonly string[]): Row {
  const row: Record<string, Cell> = {};
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index] as string;
    const value = cells[index] ?? null;
    // Assignment would set the prototype instead of a property of this name.
    if (column === "__proto__")
      Object.defineProperty(row, column, { value, enumerable: true, configurable: true, writable: true });
    else row[column] = value;
  }
  return Object.freeze(row);
}

function isPlainObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Returns a value as a cell. Numbers that are not finite are null, as in JSON. */
export function asCell(value: unknown): Cell {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  return value === null || value === undefined ? null : String(value);
}
