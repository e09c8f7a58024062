import { columnOfFunction, isColumn } from "../../column.ts";
import { type FieldName, Refusal, refuse } from "../losses/refusal.ts";
import { type ColumnUse, reasonOf } from "./column-use.ts";
import type { FieldReader, Reader } from "./field-reader.ts";
import type { ImportState } from "./import-state.ts";
import { isAbsent } from "./read-cell.ts";
import { columnReader } from "./read-column.ts";

/**
 * Returns the reader of a field of the mapping: a value, a column or a function of the row. If the field is an
 * enumeration, `allowed` has its values. If a column has the option `values`, its cells can contain a text of this
 * option or one of `allowed`.
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
