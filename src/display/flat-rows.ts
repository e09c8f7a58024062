import { getOrAdd } from "../collections/get-or-add.ts";
import { isObject } from "../collections/is-object.ts";
import { joinParts } from "./list-cell.ts";

/** The value of a cell of a flat table. */
export type Cell = string | number | boolean | null;

/**
 * A row of a flat table. The keys are the names of the columns, and the values are the cells. All rows of a result have
 * the same columns in the same order.
 */
export type Row = Readonly<Record<string, Cell>>;

/** Returns the cell for a value that is neither a list nor an object. The cell can depend on the name of the field. */
export type ToCell = (value: unknown, field: string) => Cell;

/**
 * Converts records to rows. There is one column for each path of fields that leads to a value, such as `place.name`.
 * The names of columns are composed once, because composing them for every record would take most of the time.
 */
export function flatRows(records: readonly object[], toCell: ToCell = asCell): readonly Row[] {
  const { columns, cellsOf } = flatTable(records, toCell);
  return Object.freeze(records.map((record) => rowOf(cellsOf(record), columns)));
}

/** The columns of records, and a function that returns the cells of a record. */
export interface FlatTable {
  /** The names of the columns, in the order in which values for them first occur in the records. */
  readonly columns: readonly string[];
  /**
   * Returns the cells of a record. Each cell has the same index as its column in `columns`. It is undefined if the
   * record has no value for the column.
   */
  readonly cellsOf: (record: object) => readonly (Cell | undefined)[];
}

/** Returns the columns of records. The cells are not stored, so that they can be computed for one record at a time. */
export function flatTable(records: readonly object[], toCell: ToCell): FlatTable {
  const columns: string[] = [];
  const root: Column = { name: "", field: "", index: -1, fields: new Map() };
  for (const record of records) addColumns(record, root, columns);
  return {
    columns,
    cellsOf: (record) => {
      const cells: Cell[] = [];
      writeCells(record, root, { cells, depth: 0, toCell });
      return cells;
    },
  };
}

/** A column. If its values are objects, it contains the columns of their fields. */
interface Column {
  readonly name: string;
  readonly field: string;
  /** The position of the column in the table; -1 until a record has a value for the column. */
  index: number;
  readonly fields: Map<string, Column>;
}

/**
 * Adds the columns for a value, in the order of its fields. Columns that earlier values have added are not added again.
 */
function addColumns(value: unknown, column: Column, columns: string[]): void {
  if (Array.isArray(value) && value.some(isObject)) {
    for (const item of value) addColumns(item, column, columns);
  } else if (isObject(value)) {
    for (const name of Object.keys(value)) {
      addColumns((value as Readonly<Record<string, unknown>>)[name], innerColumn(column, name), columns);
    }
  } else if (column.index < 0 && !(Array.isArray(value) && value.length === 0)) {
    column.index = columns.push(column.name) - 1;
  }
}

/**
 * Returns the column for a field of the objects in the column `parent`. If the column does not exist yet, it is
 * created.
 */
function innerColumn(parent: Column, name: string): Column {
  return getOrAdd(parent.fields, name, () => {
    const prefix = parent.name === "" ? "" : `${parent.name}.`;
    return { name: prefix + name, field: name, index: -1, fields: new Map() };
  });
}

/** The cells that are being written, and what is needed to write a value into them. */
interface Target {
  /** The cells of the record, or of one object in a list. Each cell has the same index as its column. */
  readonly cells: Cell[];
  /** The number of nested lists that contain the value. */
  readonly depth: number;
  readonly toCell: ToCell;
}

function writeCells(value: unknown, column: Column, target: Target): void {
  if (Array.isArray(value)) writeList(value, column, target);
  else if (!isObject(value)) target.cells[column.index] = target.toCell(value, column.field);
  else {
    for (const name of Object.keys(value)) {
      const inner = (value as Readonly<Record<string, unknown>>)[name];
      writeCells(inner, column.fields.get(name) as Column, target);
    }
  }
}

/** Writes a list as one cell or, if the list contains objects, as one cell for each column of the objects. */
function writeList(list: readonly unknown[], column: Column, target: Target): void {
  if (list.length === 0) return;
  const { cells, depth, toCell } = target;
  if (!list.some(isObject)) {
    const parts = list.map((item) => String(toCell(item, column.field) ?? ""));
    cells[column.index] = joinParts(parts, depth);
    return;
  }
  const items = list.map((item) => {
    const cellsOfItem: Cell[] = [];
    writeCells(item, column, { cells: cellsOfItem, depth: depth + 1, toCell });
    return cellsOfItem;
  });
  const width = items.reduce((most, { length }) => Math.max(most, length), 0);
  for (let index = 0; index < width; index++) {
    if (items.every((cellsOfItem) => cellsOfItem[index] === undefined)) continue;
    cells[index] = joinParts(
      items.map((cellsOfItem) => String(cellsOfItem[index] ?? "")),
      depth,
    );
  }
}

function rowOf(cells: readonly (Cell | undefined)[], columns: readonly string[]): Row {
  let row: Record<string, Cell> = {};
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index] as string;
    const value = cells[index] ?? null;
    // An assignment to `__proto__` would set the prototype of the row and add no property.
    if (column === "__proto__") row = { ...row, [column]: value };
    else row[column] = value;
  }
  return Object.freeze(row);
}

/** Returns a value as a cell. Numbers that are not finite are null, as in JSON. */
export function asCell(value: unknown): Cell {
  if (typeof value === "string" || typeof value === "boolean" || Number.isFinite(value)) return value as Cell;
  return value === null || value === undefined || typeof value === "number" ? null : String(value);
}
