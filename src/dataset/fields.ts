import { plainFirstDay } from "../dates/plain-date.ts";
import { kinds, nestedKinds, type RecordKind } from "../model/ids.ts";
import { fieldTable, shapeOfKind } from "./field-table.ts";
import type { FieldTable, FieldType } from "./field-type.ts";

export { shapeOfKind } from "./field-table.ts";

/** The name of an interface of the model. */
export type Shape = keyof ReturnType<typeof fieldTable>;

/** A field of an interface of the model. */
export interface Field {
  /** The name of the field. */
  readonly name: string;
  /**
   * The type of the value of the field, or of each item if the value is a list. `ref` means the id of another record,
   * and `object` means an object of another interface.
   */
  readonly type: Exclude<FieldType, object | "day"> | readonly string[] | "ref" | "object";
  /** The form that the text has to have. Undefined if the type is not `text`. */
  readonly format: TextFormat | undefined;
  /** The interface of the value. Undefined if the type is not `object`. */
  readonly shape: Shape | undefined;
  /**
   * The target of the ids in this field. `to` lists the kinds of record that are allowed. `inverse` is the name of the
   * link in the opposite direction, for example `speakerOf` for the field `speaker`. The whole object is undefined if
   * the type is not `ref`.
   */
  readonly reference: { readonly to: readonly RecordKind[]; readonly inverse: string } | undefined;
  /** Whether the value of the field is a list. */
  readonly list: boolean;
  /** Whether the value of the field is a list that has to have at least one item. */
  readonly nonEmpty: boolean;
  /** Whether the field can be left out. */
  readonly optional: boolean;
}

/** The form of a text. */
interface TextFormat {
  /** Returns whether a text has the form. */
  readonly accepts: (text: string) => boolean;
  /** A sentence that says what to write. */
  readonly cure: string;
}

const notBlank: TextFormat = {
  accepts: (text) => /\S/.test(text),
  cure: "Write a text that is not blank.",
};

const realDay: TextFormat = {
  accepts: (text) => text.length === 10 && plainFirstDay(text) !== undefined,
  cure: 'Write a day: "2024-05-01".',
};

let byShape: Readonly<Record<Shape, readonly Field[]>> | undefined;

/**
 * Returns the fields of every interface, in the order of the model. The table of fields is read only once, because
 * reading it takes longer than checking a small dataset.
 */
export function fieldsByShape(): Readonly<Record<Shape, readonly Field[]>> {
  byShape ??= readFields();
  return byShape;
}

function readFields(): Readonly<Record<Shape, readonly Field[]>> {
  const fields = Object.entries(fieldTable() as FieldTable).map(([shape, table]) => [
    shape,
    Object.entries(table).map(([name, type]) => readField(name, type)),
  ]);
  return Object.fromEntries(fields);
}

let byKind: ReadonlyMap<RecordKind, readonly Field[]> | undefined;

/** Returns the fields of a kind of record. They are computed only once, because callers need them for every record. */
export function fieldsOfKind(kind: RecordKind): readonly Field[] {
  if (byKind === undefined) {
    const fields = fieldsByShape();
    byKind = new Map([...kinds, ...nestedKinds].map((known) => [known, fields[shapeOfKind[known]]]));
  }
  return byKind.get(kind) ?? [];
}

function readField(written: string, type: FieldTable[string][string]): Field {
  const list = isObject(type) && "list" in type;
  const item: FieldType = list ? type.list : (type as FieldType);
  const optional = written.endsWith("?");
  const name = optional ? written.slice(0, -1) : written;
  const nonEmpty = list && type.nonEmpty === true;
  const field = {
    name,
    format: undefined,
    shape: undefined,
    reference: undefined,
    list,
    nonEmpty,
    optional,
  };
  if (item === "day") return { ...field, type: "text", format: realDay };
  if (item === "text") return { ...field, type: "text", format: notBlank };
  // If a field accepts the values of two enumerations, the same value can be in both. For example, `cancelled` is a
  // status of meetings and of events. Therefore, duplicates are removed.
  if (!isObject(item)) return { ...field, type: typeof item === "string" ? item : [...new Set(item)] };
  if ("pattern" in item) {
    const { pattern, cure } = item;
    return { ...field, type: "text", format: { accepts: (text) => pattern.test(text), cure } };
  }
  if ("shape" in item) return { ...field, type: "object", shape: item.shape as Shape };
  const to = item.to === "any" ? [...kinds, ...nestedKinds] : (item.to as readonly RecordKind[]);
  return { ...field, type: "ref", reference: { to, inverse: item.inverse } };
}

function isObject<T>(type: T): type is Exclude<T & object, readonly unknown[]> {
  return typeof type === "object" && !Array.isArray(type);
}
