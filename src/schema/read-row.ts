import { splitParts } from "../display/list-cell.ts";
import { shown } from "../errors/suggest.ts";
import type { ObjectShape, Shape } from "./table-shapes.ts";

/** A function that is called with each problem of a row. */
export type ReportCell = (problem: {
  /**
   * The column of the wrong cell. A list can have several columns. If these have different numbers of parts, this is
   * the first column whose number differs from that of the list's first column.
   */
  readonly column: string;
  /** The field whose value cannot be read because of the problem. */
  readonly unreadable: string;
  /**
   * The index of the part, if the cell is a list: `b` in `a; b` has the index 1. For nested lists, the index in the
   * outermost list comes first.
   */
  readonly parts: readonly number[];
  readonly value: unknown;
  readonly message: string;
}) => void;

type CellValue = string | number | bigint | boolean;
type MutableFields = Record<string, unknown>;

/**
 * The cells from which the fields of an object are read. For a record, these are the cells of its row. For an object in
 * a list, these are parts of cells. For example, the second object has the part `b` of the cell `a; b`.
 */
interface CellSource {
  readonly cell: (column: string) => CellValue | undefined;
  /**
   * The names of the columns, which are needed only to find attributes. Empty for an object in a list, because no such
   * object has attributes.
   */
  readonly columns: readonly string[];
  /** The index of the part, as in {@link ReportCell}. Empty if the source is a row. */
  readonly parts: readonly number[];
  readonly report: ReportCell;
}

/** Returns a record with all fields of a row that can be read, or undefined if the row is empty. */
export function readRow(row: object, shape: ObjectShape, report: ReportCell): MutableFields | undefined {
  const cell = (column: string): CellValue | undefined => {
    const value: unknown = Object.hasOwn(row, column) ? (row as MutableFields)[column] : undefined;
    if (value === undefined || value === null || value === "") return undefined;
    if (typeof value === "object" || typeof value === "function" || typeof value === "symbol") {
      const cure = Array.isArray(value)
        ? 'Join the values of a list by "; ".'
        : "Write a date as text: 2022-02-04.";
      const message = `${shown(value)} cannot be a cell; a cell is text, a number, true, false or empty. ${cure}`;
      report({ column, unreadable: column, parts: [], value, message });
      return undefined;
    }
    return value as CellValue;
  };
  return readObject(shape, "", { cell, columns: Object.keys(row), parts: [], report });
}

function readObject({ fields }: ObjectShape, prefix: string, source: CellSource): MutableFields | undefined {
  const values = fields.map(({ name, shape }) => read(shape, prefix + name, source));
  if (values.every((value) => value === undefined)) return undefined;
  const record: MutableFields = {};
  fields.forEach(({ name, shape, optional }, i) => {
    // For a required list, an empty cell means an empty list. For an optional list, it means that the field is absent.
    const value = values[i] ?? (shape.type === "list" && !optional ? [] : undefined);
    if (value !== undefined) record[name] = value;
  });
  return record;
}

function read(shape: Shape, column: string, source: CellSource): unknown {
  if (shape.type === "object") return readObject(shape, `${column}.`, source);
  if (shape.type === "list" && shape.item.type === "object") {
    return readObjects(shape.item, column, source);
  }
  if (shape.type === "attributes") return readAttributes(column, source);
  const value = source.cell(column);
  if (value === undefined) return undefined;
  if (shape.type !== "list") return readValue(value, shape.type, column, source);
  const { item } = shape;
  return partsOf(value, source).map((part, i) =>
    readValue(part, item.type, column, { ...source, parts: [...source.parts, i] }),
  );
}

/**
 * Reads the columns `attributes.…`. A cell keeps its type: a text of digits is not converted to a number, because `007`
 * may be a code.
 */
function readAttributes(field: string, { cell, columns }: CellSource): MutableFields | undefined {
  const prefix = `${field}.`;
  const attributes = columns
    .filter((column) => column.startsWith(prefix))
    .map((column) => [column.slice(prefix.length), cell(column)] as const)
    .filter(([, value]) => value !== undefined);
  return attributes.length === 0 ? undefined : Object.fromEntries(attributes);
}

/** Reads a list of objects. The parts with the same index in all columns of the list are one object. */
function readObjects(item: ObjectShape, list: string, source: CellSource): readonly unknown[] | undefined {
  const cells = new Map<string, readonly CellValue[]>();
  for (const name of item.columns) {
    const value = source.cell(`${list}.${name}`);
    if (value !== undefined) cells.set(`${list}.${name}`, partsOf(value, source));
  }
  const [first] = cells;
  if (first === undefined) return undefined;
  const [column, { length }] = first;
  const report = (reported: string, parts: readonly number[], message: string) => {
    source.report({ column: reported, unreadable: list, parts, value: source.cell(reported), message });
    return undefined;
  };
  for (const [other, { length: otherLength }] of cells) {
    if (otherLength === length) continue;
    const message = `${column} has ${counted(length)} and ${other} ${otherLength}, ${shown(source.cell(other))}. Give each column of ${list} one part for each object, an empty part where the object has no value, and write a separator inside a part with a backslash before it.`;
    return report(other, source.parts, message);
  }
  const objects: unknown[] = [];
  for (let i = 0; i < length; i++) {
    const cell = (name: string) => {
      const part = cells.get(name)?.[i];
      return part === "" ? undefined : part;
    };
    const parts = [...source.parts, i];
    const object = readObject(item, `${list}.`, { ...source, cell, columns: [], parts });
    if (object === undefined && [...cells.keys()].every((name) => cell(name) === undefined)) {
      const message = `this part is empty in every column of ${list}. Take the separator out, or fill the part.`;
      return report(column, parts, message);
    }
    objects.push(object ?? {});
  }
  return objects;
}

function partsOf(value: CellValue, { parts }: CellSource): readonly CellValue[] {
  return typeof value === "string" ? splitParts(value, parts.length) : [value];
}

/**
 * Converts the value of a cell to the expected type. A number can be given as text, because CSV files have only text. A
 * text can be given as a number, because some readers of CSV files guess types and read the date `2022` as a number.
 */
function readValue(
  value: CellValue,
  type: Shape["type"],
  column: string,
  source: CellSource,
): CellValue | undefined {
  const refuse = (message: string) => {
    source.report({
      column,
      unreadable: column,
      parts: source.parts,
      value,
      message: `${shown(value)} ${message}`,
    });
    return undefined;
  };
  if (type === "number") {
    // A text is first compared with a pattern, because `Number` converts blank text to 0 and accepts hexadecimal
    // digits.
    const isDecimal = typeof value !== "string" || (/^[\s\d.e+-]+$/i.test(value) && value.trim() !== "");
    const number = isDecimal && typeof value !== "boolean" ? Number(value) : Number.NaN;
    if (Number.isFinite(number)) return number;
    return refuse("is not a number. Write digits, and a point before decimals: 1234.5.");
  }
  if (type === "boolean") {
    const text = String(value).toLowerCase();
    return text === "true" || text === "false"
      ? text === "true"
      : refuse("is neither true nor false. Write one of them.");
  }
  if (typeof value === "boolean" || (typeof value === "number" && !Number.isFinite(value)))
    return refuse("is not a text. Set the reader of the table to read this column as text.");
  return String(value);
}

function counted(parts: number): string {
  return parts === 1 ? "1 part" : `${parts} parts`;
}
