import type { Field, Shape } from "../../dataset/fields.ts";
import type { RecordKind } from "../../model/ids.ts";
import { descriptions } from "../../schema/descriptions.ts";
import { listTableName, referredKinds } from "./list-table-names.ts";
import type { Column, ForeignKey } from "./table.ts";

/** The fields of every interface of the model. */
export type FieldsByShape = Readonly<Record<Shape, readonly Field[]>>;

/** Where an object occurs in the records of a kind. */
interface ObjectPosition {
  /** The kind of the record. Undefined if the object is the metadata of a dataset. */
  readonly kind: RecordKind | undefined;
  readonly shape: Shape;
  /**
   * The names of the fields that lead from the record to the object. Default: an empty list, which means that the
   * object is the record itself.
   */
  readonly path?: readonly string[];
  /**
   * The beginning of the names of all columns of the object. For example, the columns of a place begin with `place.`.
   * Default: an empty text.
   */
  readonly prefix?: string;
  /** Whether the object, or an object that contains it, can be absent. Default: false. */
  readonly optional?: boolean;
}

/** A list in the records of a kind. */
export interface ListField {
  readonly kind: RecordKind;
  readonly field: Field;
  /** The names of the fields that lead from the record to the list. The last name is the name of the list itself. */
  readonly path: readonly string[];
  readonly description: string;
}

/**
 * How an object is written to tables. Its columns, with their foreign keys, belong to the table of its record or list
 * item. Its lists have tables of their own.
 */
interface ObjectColumns {
  readonly columns: readonly Column[];
  readonly foreignKeys: readonly ForeignKey[];
  /** The lists in the object. Each is written to another table. */
  readonly lists: readonly ListField[];
}

/** Returns the columns of an object, including those of objects inside it. */
export function objectColumns(position: ObjectPosition, fields: FieldsByShape): ObjectColumns {
  const parts = fields[position.shape].map((field) => fieldColumns(field, position, fields));
  return {
    columns: parts.flatMap(({ columns = [] }) => columns),
    foreignKeys: parts.flatMap(({ foreignKeys = [] }) => foreignKeys),
    lists: parts.flatMap(({ lists = [] }) => lists),
  };
}

/**
 * Returns whether an object needs a boolean column that says whether the object is present. The column is needed if the
 * object can be absent and all of its fields can be absent, too. Without the column, an absent object and an object
 * without any field would have the same cells, all of them null.
 */
export function needsPresenceColumn(field: Field, fields: FieldsByShape): boolean {
  return field.optional && field.shape !== undefined && fields[field.shape].every(({ optional }) => optional);
}

/**
 * Returns the foreign key of a column that contains ids. If all ids are of one kind, the key refers to the table of
 * this kind. Otherwise, it refers to the table `records`, which lists the ids of all kinds.
 */
export function keyOfIds(column: string, kind: RecordKind, path: readonly string[]): ForeignKey {
  const targets = referredKinds(kind, path);
  return { columns: [column], table: targets.length === 1 ? (targets[0] as string) : "records", to: ["id"] };
}

function fieldColumns(field: Field, position: ObjectPosition, fields: FieldsByShape): Partial<ObjectColumns> {
  const { kind, shape, prefix = "", optional = false } = position;
  const name = `${prefix}${field.name}`;
  const path = [...(position.path ?? []), field.name];
  const required = !optional && !field.optional;
  const description = descriptions[shape]?.fields[field.name] ?? "";
  // Attributes are written like a list: their table has one row for each attribute.
  if (field.list || field.type === "attributes") {
    const counted = `The number of ${field.list ? "items of the list" : "attributes"} in the table ${kind && listTableName(kind, path)}. Null: ${field.list ? "the list is" : "they are"} absent.`;
    return {
      columns: field.optional
        ? [{ name: `${name}.length`, type: "integer", required: false, description: counted }]
        : [],
      lists: kind !== undefined && !isNestedKind(field) ? [{ kind, field, path, description }] : [],
    };
  }
  if (field.shape !== undefined) {
    const inner = objectColumns(
      { kind, shape: field.shape, path, prefix: `${name}.`, optional: !required },
      fields,
    );
    if (!needsPresenceColumn(field, fields)) return inner;
    const presence: Column = {
      name,
      type: "boolean",
      required: false,
      description: `${description} True if it is present.`,
    };
    return { ...inner, columns: [presence, ...inner.columns] };
  }
  if (field.type === "coordinates") {
    const columns = ["longitude", "latitude"].map((axis): Column => {
      const meaning = `The ${axis} in decimal degrees; only where a source gives it.`;
      return { name: `${prefix}${axis}`, type: "number", required, description: meaning };
    });
    return { columns };
  }
  const values = typeof field.type === "string" ? {} : { values: [...new Set(field.type)] };
  return {
    columns: [{ name, type: columnType(field), required, description, ...values }],
    foreignKeys: field.type === "ref" && kind !== undefined ? [keyOfIds(name, kind, path)] : [],
  };
}

/**
 * Returns whether a field contains the terms or the responses of a proposal. Such a field needs no list table, because
 * terms and responses are kinds of record, and each kind has a table.
 */
function isNestedKind({ shape }: Field): boolean {
  return shape === "Term" || shape === "ProposalResponse";
}

function columnType({ type }: Field): Column["type"] {
  return type === "integer" || type === "number" || type === "boolean" ? type : "string";
}
