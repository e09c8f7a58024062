import { shown } from "../../../errors/suggest.ts";
import { columnOfFunction, isColumn } from "../../column.ts";
import { type FieldName, Refusal, refuse } from "../losses/refusal.ts";
import { type ColumnUse, readCell, reasonOf } from "./column-use.ts";
import { type ImportState, isMissingMark } from "./import-state.ts";
import { isAbsent } from "./read-cell.ts";
import { ValueTable } from "./value-table.ts";

/** Reads a value from a row. It returns undefined if the value is absent, and throws a `Refusal` if it is wrong. */
export type Reader<T = unknown> = (row: object, index: number) => T | undefined;

/** A function that reads a field of the mapping from a row, with the name of the field. */
export interface FieldReader<T = unknown> {
  /** Name of the field, for messages. */
  readonly at: FieldName;
  /** Reads the field from a row. */
  readonly read: Reader<T>;
}

/**
 * Returns the reader of a field of the mapping: a value, a column or a function of the row. If the field is an
 * enumeration, `allowed` has its values. A cell of a column with a table of values can contain a value of the table or
 * one of `allowed`.
 */
export function readField(
  field: unknown,
  name: string,
  state: ImportState,
  allowed?: ReadonlySet<string>,
): FieldReader {
  if (typeof field === "function") return functionReader(field as Reader, name, state);
  if (isColumn(field)) return columnReader(field, name, state, allowed);
  const at = { field: name, column: undefined };
  const value = isAbsent(field) ? undefined : field;
  return { at, read: () => value };
}

/**
 * Returns a reader that also converts the value. A constant is converted again for every row, so that a wrong constant
 * is counted for every row.
 */
export function readAs<T>(
  field: unknown,
  name: string,
  state: ImportState,
  convert: (value: unknown, at: FieldName, index: number) => T,
  allowed?: ReadonlySet<string>,
): FieldReader<T> {
  const { at, read } = readField(field, name, state, allowed);
  return {
    at,
    read: (row, index) => {
      const value = read(row, index);
      return value === undefined ? undefined : convert(value, at, index);
    },
  };
}

/** Returns the reader of a field that is a list. Absent items are left out. If no item is left, the value is absent. */
export function readList<T>(
  field: unknown,
  name: string,
  state: ImportState,
  convert: (value: unknown, at: FieldName, index: number, row: object) => T,
): FieldReader<readonly T[]> {
  const readers = Array.isArray(field)
    ? field.map((item, i) => readField(item, `${name}.${i}`, state))
    : [readField(field, name, state)];
  const at = readers.length === 1 ? (readers[0] as FieldReader).at : { field: name, column: undefined };
  return {
    at,
    read: (row, index) => {
      let items: T[] | undefined;
      for (const reader of readers) {
        const value = reader.read(row, index);
        if (value === undefined) continue;
        items ??= [];
        if (Array.isArray(value)) {
          for (const item of value) if (!isAbsent(item)) items.push(convert(item, reader.at, index, row));
        } else items.push(convert(value, reader.at, index, row));
      }
      return items === undefined || items.length === 0 ? undefined : items;
    },
  };
}

const readsFields: unique symbol = /* @__PURE__ */ Symbol("demarche.readsFields") as never;

/**
 * Marks a function that reads its columns with {@link readField}. Because `readField` counts the columns as used, this
 * function gets the row itself. Any other function gets a proxy of the row, which counts the columns that the function
 * reads.
 */
export function readerOfFields(read: Reader): Reader {
  return Object.assign(read, { [readsFields]: true });
}

function functionReader(field: Reader, name: string, { use }: ImportState): FieldReader {
  const at = { field: name, column: columnOfFunction(field) };
  if (readsFields in field) return { at, read: field };
  return {
    at,
    read: (row, index) => {
      const value = callWith(field, row, index, use, at);
      return isAbsent(value) ? undefined : value;
    },
  };
}

/** Calls a function of the mapping. If the function throws an error, the row is refused for this reason. */
export function callWith<T>(
  field: (row: never, index: number) => T,
  row: object,
  index: number,
  use: ColumnUse,
  at: FieldName,
): T {
  try {
    return field(use.watch(row) as never, index);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw refuse(at, `is a function that threw: ${reasonOf(error)}. Correct the function.`);
  }
}

function columnReader(
  column: { readonly name: string | number } & ReturnType<typeof Object>,
  name: string,
  state: ImportState,
  allowed: ReadonlySet<string> | undefined,
): FieldReader {
  const { name: columnName, values, otherwise, empty, split, describe } = column;
  const { use, counts, notes, defaults } = state;
  use.name(columnName);
  const at = { field: name, column: String(columnName) };
  let isFound = false;
  const table = values === undefined ? undefined : new ValueTable(values as Record<string, unknown>);
  const isMissing = (cell: unknown) =>
    typeof cell === "string" && isMissingMark(cell, state) && table?.get(cell) === undefined;
  const cellOf: Reader = (row) => {
    const written = readCell(row, columnName);
    const cell = typeof written === "string" ? written.trim() : written;
    if (isAbsent(cell) || (state.missing.size > 0 && isMissing(cell))) {
      if (!isFound && (cell !== undefined || columnName in row)) {
        isFound = true;
        use.find(columnName);
      }
      return undefined;
    }
    if (!isFound) {
      isFound = true;
      use.find(columnName);
    }
    return cell;
  };
  // The sentences are made once for each column, because a million messages can contain them.
  let cure: string | undefined;
  const translate = (cell: unknown, index: number): unknown => {
    if (table === undefined) return cell;
    const text = typeof cell === "object" ? "" : String(cell).trim();
    const known = table.get(text);
    if (known !== undefined) return known;
    // The message from `describe` lists only the texts of the table. Therefore, a column with `describe` accepts no
    // other values of the enumeration.
    if (describe === undefined && allowed?.has(text.toLowerCase())) return text.toLowerCase();
    counts.add(at, typeof cell === "object" ? shown(cell) : String(cell), index);
    if (otherwise !== undefined) return otherwise;
    if (describe !== undefined)
      throw new Refusal(at, `column ${shown(at.column)}: ${describe(cell)}`, { value: cell });
    cure ??= valuesOf(table, allowed);
    throw refuse(at, `cannot be ${shown(cell)}. ${cure}`, { value: cell });
  };
  const ofEmpty = (index: number): unknown => {
    if (empty === undefined) return undefined;
    notes.add(() => defaults.add(at, String(empty), index));
    return empty;
  };
  if (split === undefined) {
    if (table === undefined && empty === undefined) return { at, read: cellOf };
    return {
      at,
      read: (row, index) => {
        const cell = cellOf(row, index);
        return cell === undefined ? ofEmpty(index) : translate(cell, index);
      },
    };
  }
  const separator = separatorOf(split as string | readonly string[]);
  return {
    at,
    read: (row, index) => {
      const cell = cellOf(row, index);
      if (typeof cell !== "string") return cell === undefined ? ofEmpty(index) : translate(cell, index);
      const parts = cell.split(separator).map((part) => part.trim());
      return parts.filter((part) => part !== "").map((part) => translate(part, index));
    },
  };
}

/**
 * Returns a pattern for the texts that separate the values in a cell. A longer text is tried before a shorter one, so
 * that ";;" is not two separators if the list also has ";".
 */
function separatorOf(split: string | readonly string[]): string | RegExp {
  if (typeof split === "string") return split;
  const longestFirst = [...split].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map((text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")).join("|"));
}

/**
 * Returns sentences with the allowed texts of a column with a table of values: the texts of the table, and the values
 * of the field itself.
 */
function valuesOf({ keys }: ValueTable, allowed: ReadonlySet<string> | undefined): string {
  const listed = keys.slice(0, 24).map((key) => `"${key}"`);
  const own = [...(allowed ?? [])].filter((word) => !keys.includes(word)).map((word) => `"${word}"`);
  const words = own.length === 0 ? "" : ` and those of the model: ${own.join(", ")}`;
  return `Its values are ${listed.join(", ")}${words}. Add the value to values, or give otherwise.`;
}
