import { splitParts } from "../display/list-cell.ts";
import { shown } from "../errors/suggest.ts";
import type { ObjectShape, Shape } from "./table-shapes.ts";

/** Told of what is wrong with a row: the column, or the list whose columns do not fit each other, and the value. */
export type ReportCell = (problem: {
  /** The column where it is. */
  readonly column: string;
  /** The member whose value cannot be told for that. */
  readonly spoilt: string;
  /** The part of the cell, counted from 0, if it has parts; of nested lists the outermost first. */
  readonly parts: readonly number[];
  readonly value: unknown;
  readonly message: string;
}) => void;

type Value = string | number | bigint | boolean;
type Members = Record<string, unknown>;

/** Where in a row something is read: the cells by their columns, and the parts of lists that lead there. */
interface Place {
  readonly cell: (column: string) => Value | undefined;
  readonly parts: readonly number[];
  readonly report: ReportCell;
}

/** The record that a row is, as far as the cells can be read; undefined for a row with nothing in it. */
export function readRow(row: object, shape: ObjectShape, report: ReportCell): Members | undefined {
  const cell = (column: string): Value | undefined => {
    const value: unknown = Object.hasOwn(row, column) ? (row as Members)[column] : undefined;
    if (value === undefined || value === null || value === "") return undefined;
    if (typeof value === "object" || typeof value === "function" || typeof value === "symbol") {
      const cure = Array.isArray(value)
        ? 'Join the values of a list by "; ".'
        : "Write a date as text: 2022-02-04.";
      const message = `${shown(value)} is no cell; a cell holds text, a number, true, false or nothing. ${cure}`;
      report({ column, spoilt: column, parts: [], value, message });
      return undefined;
    }
    return value as Value;
  };
  return readObject(shape, "", { cell, parts: [], report });
}

function readObject({ members }: ObjectShape, prefix: string, place: Place): Members | undefined {
  const values = members.map(({ name, shape }) => read(shape, prefix + name, place));
  if (values.every((value) => value === undefined)) return undefined;
  const record: Members = {};
  members.forEach(({ name, shape, optional }, i) => {
    // No cell can tell an empty list from none: it is one where there has to be a list.
    const value = values[i] ?? (shape.type === "list" && !optional ? [] : undefined);
    if (value !== undefined) record[name] = value;
  });
  return record;
}

function read(shape: Shape, column: string, place: Place): unknown {
  if (shape.type === "object") return readObject(shape, `${column}.`, place);
  if (shape.type === "list" && shape.item.type === "object") {
    return readObjects(shape.item, column, place);
  }
  const value = place.cell(column);
  if (value === undefined) return undefined;
  if (shape.type !== "list") return readValue(value, shape.type, column, place);
  const { item } = shape;
  return partsOf(value, place).map((part, i) =>
    readValue(part, item.type, column, { ...place, parts: [...place.parts, i] }),
  );
}

/** A list of objects: the parts at the same place of all its columns are one of them. */
function readObjects(item: ObjectShape, list: string, place: Place): readonly unknown[] | undefined {
  const cells = new Map<string, readonly Value[]>();
  for (const name of item.columns) {
    const value = place.cell(`${list}.${name}`);
    if (value !== undefined) cells.set(`${list}.${name}`, partsOf(value, place));
  }
  const [first] = cells;
  if (first === undefined) return undefined;
  const [column, { length }] = first;
  const report = (at: string, parts: readonly number[], message: string) => {
    place.report({ column: at, spoilt: list, parts, value: place.cell(at), message });
    return undefined;
  };
  for (const [other, { length: others }] of cells) {
    if (others === length) continue;
    const message = `${column} has ${counted(length)} and ${other} ${others}, ${shown(place.cell(other))}. Give each column of ${list} one part for each object, nothing where it has none, and write a separator inside a part with a backslash before it.`;
    return report(other, place.parts, message);
  }
  const objects: unknown[] = [];
  for (let i = 0; i < length; i++) {
    const cell = (one: string) => {
      const part = cells.get(one)?.[i];
      return part === "" ? undefined : part;
    };
    const parts = [...place.parts, i];
    const object = readObject(item, `${list}.`, { ...place, cell, parts });
    if (object === undefined && [...cells.keys()].every((one) => cell(one) === undefined)) {
      const message = `no column of ${list} has anything in this part. Take the separator out, or fill the part.`;
      return report(column, parts, message);
    }
    objects.push(object ?? {});
  }
  return objects;
}

function partsOf(value: Value, { parts }: Place): readonly Value[] {
  return typeof value === "string" ? splitParts(value, parts.length) : [value];
}

/** A value of the type that is wanted: files of text know no other, and readers that guess types take `2022` for a number. */
function readValue(value: Value, type: Shape["type"], column: string, place: Place): Value | undefined {
  const wrong = (message: string) => {
    place.report({
      column,
      spoilt: column,
      parts: place.parts,
      value,
      message: `${shown(value)} ${message}`,
    });
    return undefined;
  };
  if (type === "number") {
    // Number takes an empty text for 0, and reads hexadecimals.
    const digits = typeof value !== "string" || (/^[\s\d.e+-]+$/i.test(value) && value.trim() !== "");
    const number = digits && typeof value !== "boolean" ? Number(value) : Number.NaN;
    if (Number.isFinite(number)) return number;
    return wrong("is no number. Write digits, and a point before decimals: 1234.5.");
  }
  if (type === "boolean") {
    const word = String(value).toLowerCase();
    return word === "true" || word === "false"
      ? word === "true"
      : wrong("is neither true nor false. Write one of them.");
  }
  if (typeof value === "boolean" || (typeof value === "number" && !Number.isFinite(value)))
    return wrong("is no text. Keep the cell as text where the table is read.");
  return String(value);
}

function counted(parts: number): string {
  return parts === 1 ? "1 part" : `${parts} parts`;
}
