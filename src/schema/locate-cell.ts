import { escapePointer } from "../errors/escape-pointer.ts";

/** The row that an object of a dataset was read from. */
export interface Origin {
  /** The name of the table. */
  readonly table: string;
  /** The index of the row in it; undefined where the table is a single row. */
  readonly index: number | undefined;
  /** The row itself. */
  readonly row: object;
  /** Members that could not be read and have been reported. */
  readonly spoilt: string[];
}

/** A place in a row. */
export interface CellPlace extends Origin {
  /** The member, dots in the names of deeper ones; empty for the row. */
  readonly member: string;
  /** The part of the cell, counted from 0, if it has parts; of nested lists the outermost first. */
  readonly parts: readonly number[];
}

/** The place that a JSON Pointer into a dataset means, in the rows that the dataset was read from. */
export function locateCell(
  pointer: string,
  dataset: object,
  origins: ReadonlyMap<unknown, Origin>,
): CellPlace | undefined {
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
  return origin === undefined ? undefined : { ...origin, member: names.join("."), parts };
}

/** JSON Pointer into the tables: to the cell, to the first of the cells of an object, or to the row. */
export function pointerToCell({ table, index, row, member }: CellPlace): string {
  const cell = Object.hasOwn(row, member)
    ? member
    : (Object.keys(row).find((column) => column.startsWith(`${member}.`)) ?? member);
  return [table, ...(index === undefined ? [] : [index]), ...(member === "" ? [] : [cell])]
    .map((step) => `/${escapePointer(String(step))}`)
    .join("");
}

/** The place in words: `statements row 7, column positions.on, part 2`. */
export function describeCell({ table, index, row, member, parts }: CellPlace, firstRow: number): string {
  const group = !Object.hasOwn(row, member) && Object.keys(row).some((one) => one.startsWith(`${member}.`));
  return [
    index === undefined ? table : `${table} row ${index + firstRow}`,
    ...(member === "" ? [] : [group ? `columns ${member}.*` : `column ${member}`]),
    ...parts.map((part, depth) => `${depth === 0 ? "" : "therein "}part ${part + 1}`),
  ].join(", ");
}
