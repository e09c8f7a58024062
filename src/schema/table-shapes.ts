import type { z } from "zod";
import { kinds } from "../model/ids.ts";
import { recordSchemas } from "./record-schemas.ts";
import { datasetMetadata } from "./schemas.ts";

/** What a value is made of, as far as cells are concerned. */
export type Shape =
  | { readonly type: "text" | "number" | "boolean" }
  | { readonly type: "list"; readonly item: Shape; readonly columns: readonly string[] }
  | ObjectShape;

/** An object and its members. `columns`: the names of its columns, dots in those of deeper members. */
export interface ObjectShape {
  readonly type: "object";
  readonly members: readonly Member[];
  readonly columns: readonly string[];
}

interface Member {
  readonly name: string;
  readonly shape: Shape;
  readonly optional: boolean;
}

/** A table that a dataset can come in. */
export interface TableShape {
  /** What a row is. */
  readonly row: ObjectShape;
  /** Where the rows are a list of objects out of another table: that table, and the member that they are. */
  readonly inside?: { readonly table: string; readonly member: string };
}

/** The column in which a row of a list's own table names the record that the list belongs to. */
export const parentColumn = "of";

/** Every table that there can be, each after the one that it is inside of. Read from the schemas: there is no other list of fields. */
export function tableShapes(): ReadonlyMap<string, TableShape> {
  const tables = new Map<string, TableShape>([
    ["metadata", { row: shapeOf(datasetMetadata) as ObjectShape }],
  ]);
  const add = (name: string, row: ObjectShape, inside?: TableShape["inside"]) => {
    tables.set(name, inside === undefined ? { row } : { row, inside });
    // Only what has an id can be named by the rows of another table.
    if (!row.members.some((member) => member.name === "id")) return;
    for (const { name: member, shape } of row.members) {
      if (shape.type === "list" && shape.item.type === "object")
        add(`${name}.${member}`, shape.item, { table: name, member });
    }
  };
  for (const kind of kinds) add(kind, shapeOf(recordSchemas[kind]) as ObjectShape);
  return tables;
}

function shapeOf(schema: z.core.$ZodType): Shape {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === "number" || def.type === "boolean") return { type: def.type };
  if (def.type === "array") return listOf(shapeOf(def.element));
  // The one tuple, coordinates, is of values of one type.
  if (def.type === "tuple") return listOf(shapeOf(def.items[0] as z.core.$ZodType));
  if (def.type !== "object") return { type: "text" };
  const members = Object.entries(def.shape).map(([name, member]): Member => {
    const inner = (member as z.core.$ZodTypes)._zod.def;
    return inner.type === "optional"
      ? { name, shape: shapeOf(inner.innerType), optional: true }
      : { name, shape: shapeOf(member), optional: false };
  });
  return { type: "object", members, columns: members.flatMap(({ name, shape }) => columnsOf(name, shape)) };
}

function listOf(item: Shape): Shape {
  return { type: "list", item, columns: "columns" in item ? item.columns : [] };
}

function columnsOf(name: string, shape: Shape): readonly string[] {
  return "columns" in shape && shape.columns.length > 0
    ? shape.columns.map((column) => `${name}.${column}`)
    : [name];
}

/** The columns that a table cannot do without: those of members that every record has, and every object that is begun. */
export function neededColumns(
  { members }: ObjectShape,
  used: ReadonlySet<string>,
  prefix = "",
): readonly string[] {
  return members.flatMap(({ name, shape, optional }) => {
    const column = prefix + name;
    const object = shape.type === "list" ? shape.item : shape;
    if (object.type === "object") {
      const begun = [...used].some((one) => one.startsWith(`${column}.`));
      return begun ? neededColumns(object, used, `${column}.`) : [];
    }
    return optional || shape.type === "list" ? [] : [column];
  });
}
