import { escapePointer } from "../errors/escape-pointer.ts";

/** The row that an object of a dataset was read from. */
export interface Origin {
  /** The name of the table. */
  readonly table: string;
  /** The index of the row in its table; undefined where the table is a single row. */
  readonly index: number | undefined;
  /** The row itself. */
  readonly row: object;
  /** The fields that could not be read and have been reported. */
  readonly unreadable: string[];
}

/** The location of a cell, of several cells of one object, or of a row. */
export interface CellLocation extends Origin {
  /** The name of the field, with dots before the names of inner fields; empty for the whole row. */
  readonly field: string;
  /** For a cell that is a list: the index of the part. For nested lists, the index in the outermost comes first. */
  readonly parts: readonly number[];
}

/**
 * Returns the location in the tables of a value of the dataset, which is given by a JSON Pointer. It is undefined if the value
 * was not read from a row.
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

/** Returns the JSON Pointer into the tables: to the cell, to the first cell of an object that has several, or to the row. */
export function pointerToCell({ table, index, row, field }: CellLocation): string {
  const cell = Object.hasOwn(row, field)
    ? field
    : (Object.keys(row).find((column) => column.startsWith(`${field}.`)) ?? field);
  return [table, ...(index === undefined ? [] : [index]), ...(field === "" ? [] : [cell])]
    .map((step) => `/${escapePointer(String(step))}`)
    .join("");
}

/** Returns the location as text for a message: `statements row 7, column positions.on, part 2`. */
export function describeCell({ table, index, row, field, parts }: CellLocation, firstRow: number): string {
  const isGroup =
    !Object.hasOwn(row, field) && Object.keys(row).some((column) => column.startsWith(`${field}.`));
  return [
    index === undefined ? table : `${table} row ${index + firstRow}`,
    ...(field === "" ? [] : [isGroup ? `columns ${field}.*` : `column ${field}`]),
    ...parts.map((part, depth) => `${depth === 0 ? "part" : "subpart"} ${part + 1}`),
  ].join(", ");
}
