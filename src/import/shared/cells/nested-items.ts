import { functionOfColumn, isColumn } from "../../column.ts";
import { mappingObject } from "../mapping/mapping-object.ts";
import { noteDroppedParts, readAndKeep } from "./dropped-parts.ts";
import type { ImportState } from "./import-state.ts";
import { readerOfFields, readField } from "./read-field.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * If an item of a list field contains a column or a function, such as `{ issue: column("topic") }`, replaces the item
 * with a function of the row. For a row, the function returns one item for each value of the main field. If the cell of
 * the main field is empty, there is no item, and the values of the other fields are listed in the losses.
 * - `main` is the name of the main field of an item. Without `main`, the first field is the main field.
 * - `fields` has the names of the fields that an item can have.
 * - `example` shows such an item in code.
 */
export function nestedItems(
  field: unknown,
  {
    name,
    main,
    fields,
    example,
    state,
  }: {
    readonly name: string;
    readonly main?: string;
    readonly fields: readonly string[];
    readonly example: string;
    readonly state: ImportState;
  },
): unknown {
  if (!Array.isArray(field)) return field;
  return field.map((item: unknown, i) => {
    if (typeof item !== "object" || item === null || isColumn(item)) return item;
    const at = `${name}.${i}`;
    const object = mappingObject(item, fields, { name: at, caller: state.caller, example });
    return hasReader(object) ? itemReader(object, { name: at, main, state }) : object;
  });
}

function hasReader(item: Fields): boolean {
  return Object.values(item).some((value) => isColumn(value) || typeof value === "function");
}

function itemReader(
  item: Fields,
  {
    name,
    main: mainName,
    state,
  }: { readonly name: string; readonly main?: string | undefined; readonly state: ImportState },
): (row: object, index: number) => unknown {
  const mainKey = mainName !== undefined && mainName in item ? mainName : (Object.keys(item)[0] as string);
  const main = readField(item[mainKey], `${name}.${mainKey}`, state);
  const others = Object.entries(item).flatMap(([key, field]) =>
    key === mainKey ? [] : [{ key, field, reader: readField(field, `${name}.${key}`, state) }],
  );
  const reason = `${name}.${mainKey} is empty. Give it, or clear the cell.`;
  const read = readerOfFields((row: object, index: number) => {
    const value = main.read(row, index);
    const values = Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value];
    if (values.length === 0) {
      noteDroppedParts(state, others, reason, row, index);
      return undefined;
    }
    const rest = Object.fromEntries(
      others.map(({ key, reader }) => [key, readAndKeep(reader, row, index, state)]),
    );
    return values.map((each) => ({ [mainKey]: each, ...rest }));
  });
  return main.at.column === undefined ? read : functionOfColumn(main.at.column, read);
}
