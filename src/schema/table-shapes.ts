import type { z } from "zod";
import { kinds } from "../model/ids.ts";
import { recordSchemas } from "./record-schemas.ts";
import { datasetMetadata } from "./schemas.ts";

/** How a value is read from the cells of a table: its type and, for lists and objects, its columns. */
export type Shape =
  | { readonly type: "text" | "number" | "boolean" }
  | { readonly type: "list"; readonly item: Shape; readonly columns: readonly string[] }
  | { readonly type: "attributes" }
  | ObjectShape;

/** How an object is read from the cells of a table. */
export interface ObjectShape {
  readonly type: "object";
  readonly fields: readonly ShapeField[];
  /** The names of the columns of the object, with dots between the names of outer and inner fields. */
  readonly columns: readonly string[];
}

/**
 * Returns whether a column contains the values of an attribute. The name of such a column consists of the name of the
 * field, a dot and the name of the attribute. A dataset can have attributes with any names.
 */
export function isAttributeColumn({ fields }: ObjectShape, column: string): boolean {
  return fields.some(({ name, shape }) => shape.type === "attributes" && column.startsWith(`${name}.`));
}

interface ShapeField {
  readonly name: string;
  readonly shape: Shape;
  readonly optional: boolean;
}

/** A table that can be part of a dataset. */
export interface TableShape {
  /** The shape of a row. */
  readonly row: ObjectShape;
  /** The table and the field of the list whose items are the rows. Absent if the rows are not items of a list. */
  readonly inside?: { readonly table: string; readonly field: string };
}

/**
 * The name of the column with the id of the record that a row belongs to. Only tables whose rows are items of a list
 * have this column.
 */
export const parentColumn = "of";

/**
 * Returns the columns and their types for each table that a dataset can have. The key is the name of the table. A table
 * of list items comes after the table of the records that have these lists. The shapes are derived from the schemas, so
 * they have the fields of the model.
 */
export function tableShapes(): ReadonlyMap<string, TableShape> {
  const tables = new Map<string, TableShape>([
    ["metadata", { row: shapeOf(datasetMetadata) as ObjectShape }],
  ]);
  const add = (name: string, row: ObjectShape, inside?: TableShape["inside"]) => {
    tables.set(name, inside === undefined ? { row } : { row, inside });
    // Only records with an id can have a list in another table, because the rows of that table refer to the record by
    // its id.
    if (!row.fields.some((field) => field.name === "id")) return;
    for (const { name: field, shape } of row.fields) {
      if (shape.type === "list" && shape.item.type === "object")
        add(`${name}.${field}`, shape.item, { table: name, field });
    }
  };
  for (const kind of kinds) add(kind, shapeOf(recordSchemas[kind]) as ObjectShape);
  return tables;
}

function shapeOf(schema: z.core.$ZodType): Shape {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === "number" || def.type === "boolean") return { type: def.type };
  if (def.type === "array") return listOf(shapeOf(def.element));
  if (def.type === "record") return { type: "attributes" };
  // Coordinates are the only tuple of the model, and all items of this tuple have the same type.
  if (def.type === "tuple") return listOf(shapeOf(def.items[0] as z.core.$ZodType));
  if (def.type !== "object") return { type: "text" };
  const fields = Object.entries(def.shape).map(([name, field]): ShapeField => {
    const inner = (field as z.core.$ZodTypes)._zod.def;
    return inner.type === "optional"
      ? { name, shape: shapeOf(inner.innerType), optional: true }
      : { name, shape: shapeOf(field), optional: false };
  });
  return { type: "object", fields, columns: fields.flatMap(({ name, shape }) => columnsOf(name, shape)) };
}

function listOf(item: Shape): Shape {
  return { type: "list", item, columns: "columns" in item ? item.columns : [] };
}

function columnsOf(name: string, shape: Shape): readonly string[] {
  return "columns" in shape && shape.columns.length > 0
    ? shape.columns.map((column) => `${name}.${column}`)
    : [name];
}

/**
 * Returns the columns that a table needs. `used` contains the columns that the table has. Each required field needs a
 * column. The required fields of an inner object need columns only if the table has any column of this object.
 */
export function neededColumns(
  { fields }: ObjectShape,
  used: ReadonlySet<string>,
  prefix = "",
): readonly string[] {
  return fields.flatMap(({ name, shape, optional }) => {
    const column = prefix + name;
    const object = shape.type === "list" ? shape.item : shape;
    if (object.type === "object") {
      const isUsed = [...used].some((usedColumn) => usedColumn.startsWith(`${column}.`));
      return isUsed ? neededColumns(object, used, `${column}.`) : [];
    }
    return optional || shape.type === "list" ? [] : [column];
  });
}
