import { escapePointer } from "../errors/escape-pointer.ts";
import { rowName } from "../text/row-name.ts";

/** The row that an object of a dataset was read from. */
export interface Origin {
  /** The name of the table. */
  readonly table: string;
  /** The index of the row in its table. Undefined if the table is a single object and not an array of rows. */
  readonly index: number | undefined;
  /** The row itself. */
  readonly row: object;
  /** The fields that could not be read and have been reported. */
  readonly unreadable: string[];
}

/** The location of a cell, of several cells of one object, or of a row. */
export interface CellLocation extends Origin {
  /**
   * The name of the field, with dots between the names of outer and inner fields. It is empty if the location is a
   * whole row.
   */
  readonly field: string;
  /**
   * The index of the part. A part is one value of a cell that is a list: `b` in `a; b` has the index 1. For nested
   * lists, the index in the outermost list comes first. The array is empty if the location is a whole cell or row.
   */
  readonly parts: readonly number[];
}

/**
 * Returns the location of a value in the tables. `pointer` is the JSON Pointer to the value in the dataset. The result
 * is undefined if the value was not read from a row.
 */
export function locateCell(
  pointer: string,
  { dataset, origins }: { readonly dataset: object; readonly origins: ReadonlyMap<unknown, Origin> },
): CellLocation | undefined {
  let value: unknown = dataset;
  let origin: Origin | undefined;
  let names: string[] = [];
  let parts: number[] = [];
  for (const step of pointer.split("/").slice(1)) {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    if (Array.isArray(value)) parts.push(Number(name));
    else names.push(name);
    value = Object.hasOwn(Object(value), name) ? (value as Record<string, unknown>)[name] : undefined;
    const found = origins.get(value);
    if (found !== undefined) {
      origin = found;
      names = [];
      parts = [];
    }
  }
  return origin === undefined ? undefined : { ...origin, field: names.join("."), parts };
}

/**
 * Returns the JSON Pointer to a location in the tables. If the location consists of several cells, returns the pointer
 * to the first cell.
 */
export function pointerToCell({ table, index, row, field }: CellLocation): string {
  const cell = Object.hasOwn(row, field)
    ? field
    : (Object.keys(row).find((column) => column.startsWith(`${field}.`)) ?? field);
  return [table, ...(index === undefined ? [] : [index]), ...(field === "" ? [] : [cell])]
    .map((step) => `/${escapePointer(String(step))}`)
    .join("");
}

/** Returns a location as text for a message: `statements row 6 (the 7th), column positions.on, part 2`. */
export function describeCell({ table, index, row, field, parts }: CellLocation, firstRow: number): string {
  const isGroup =
    !Object.hasOwn(row, field) && Object.keys(row).some((column) => column.startsWith(`${field}.`));
  return [
    index === undefined ? table : `${table} ${rowName(index, firstRow)}`,
    ...(field === "" ? [] : [isGroup ? `columns ${field}.*` : `column ${field}`]),
    ...parts.map((part, depth) => `${depth === 0 ? "part" : "subpart"} ${part + 1}`),
  ].join(", ");
}
