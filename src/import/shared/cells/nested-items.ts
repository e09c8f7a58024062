import { functionOfColumn, isColumn } from "../../column.ts";
import type { ImportState } from "./import-state.ts";
import { readField } from "./read-field.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Replaces the items of a list field that contain a column or a function, such as `{ issue: column("topic") }`, with
 * functions of the row. If the cell of the first field in such an item is empty, there is no item. If the cell has
 * several values, there is one item for each.
 */
export function nestedItems(field: unknown, name: string, state: ImportState): unknown {
  if (!Array.isArray(field)) return field;
  return field.map((item: unknown, i) => (hasReader(item) ? itemReader(item, `${name}.${i}`, state) : item));
}

function hasReader(item: unknown): item is Fields {
  if (typeof item !== "object" || item === null || isColumn(item)) return false;
  return Object.values(item).some((value) => isColumn(value) || typeof value === "function");
}

function itemReader(item: Fields, name: string, state: ImportState): (row: object, index: number) => unknown {
  const fields = Object.entries(item).map(
    ([key, value]) => [key, readField(value, `${name}.${key}`, state)] as const,
  );
  const [[mainKey, main], ...others] = fields as [(typeof fields)[number], ...typeof fields];
  const read = (row: object, index: number) => {
    const value = main.read(row, index);
    if (value === undefined) return undefined;
    const rest = Object.fromEntries(others.map(([key, reader]) => [key, reader.read(row, index)]));
    const values = Array.isArray(value) ? (value as unknown[]) : [value];
    return values.map((each) => ({ [mainKey]: each, ...rest }));
  };
  return main.at.column === undefined ? read : functionOfColumn(main.at.column, read);
}
