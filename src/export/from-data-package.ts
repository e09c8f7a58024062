import { type Field, fieldsByShape, type Shape, shapeOfKind } from "../dataset/fields.ts";
import { DemarcheError, problem } from "../errors/demarche-error.ts";
import type { Problem } from "../errors/problem.ts";
import { shown, suggest } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import { kinds, nestedKinds, type RecordKind } from "../model/ids.ts";
import { checkOptions } from "../options/check-options.ts";
import { oneOf } from "../options/one-of.ts";
import { unguardFormula } from "./formula-guard.ts";
import { type Column, itemColumn, listKey, listTable, type Table, tables } from "./tables.ts";
import { type FormulaRule, formulaRules } from "./write-csv.ts";

/** The tables of a data package by their names, as a reader of CSV gives them: rows of cells, by column. */
export type DataPackageTables = Readonly<Record<string, readonly object[]>>;

/** Options of {@link fromDataPackage}. */
export interface FromDataPackageOptions {
  /** What was done with texts that a spreadsheet may take for formulas when the package was made. Default: `"guard"`. */
  readonly formulas?: FormulaRule | undefined;
}

type Cell = string | number | boolean | null;
type Cells = Readonly<Record<string, Cell>>;

const rules = { formulas: /* @__PURE__ */ oneOf(formulaRules) };

/**
 * The dataset in the tables that {@link toDataPackage} wrote, read back: the same, member by member. Cells may be text,
 * as in CSV, or what the descriptor says that they are; an empty one is null.
 *
 * Only the tables are checked: names, columns, numbers, and that no item of a list is missing. Where they may have been
 * edited, hand the dataset to `parseDataset` of `demarche/schema`. For one table a kind see `fromRows` there.
 *
 * @throws {@link index!DemarcheError} with everything that is wrong; `path` is a JSON Pointer into the tables, and messages
 * count rows from 1.
 *
 * @example
 * ```ts
 * import { dataset } from "demarche/data";
 * import { fromDataPackage } from "demarche/export";
 *
 * const tables = {
 *   issues: [{ id: "truce", label: "Truce", proposition: "There should be a truce.", broader: "", note: "" }],
 * };
 * fromDataPackage(tables).issues; // => [{ id: "truce", label: "Truce", proposition: "There should be a truce." }]
 * ```
 */
export function fromDataPackage(given: DataPackageTables, options: FromDataPackageOptions = {}): Dataset {
  checkOptions("fromDataPackage", options, rules);
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    const message = `fromDataPackage takes an object of tables, not ${shown(given)}. Write { documents: rows }.`;
    throw problem("invalid-shape", "", message, given);
  }
  const problems: Problem[] = [];
  const layout = tables();
  const read = new Map<string, readonly Cells[]>();
  const names = layout.map(({ name }) => name);
  for (const name of Object.keys(given)) {
    if (names.includes(name)) continue;
    const message = `fromDataPackage: there is no table ${shown(name)}. ${suggest(name, names)}`;
    problems.push({ code: "invalid-shape", path: `/${name}`, message });
  }
  const keep = options.formulas === "keep";
  for (const table of layout) {
    if (Object.hasOwn(given, table.name))
      read.set(table.name, readCells(table, given[table.name], keep, problems));
  }
  const dataset = problems.length === 0 ? new TableReader(read, problems).dataset() : undefined;
  const [first, ...rest] = problems;
  if (first !== undefined) throw new DemarcheError([first, ...rest]);
  return dataset as Dataset;
}

function readCells(table: Table, rows: unknown, keep: boolean, problems: Problem[]): readonly Cells[] {
  if (!Array.isArray(rows)) {
    const message = `Table ${table.name} has to be an array of rows, not ${shown(rows)}.`;
    problems.push({ code: "invalid-shape", path: `/${table.name}`, message });
    return [];
  }
  const columns = new Map(table.columns.map((column) => [column.name, column]));
  const told = new Set<string>();
  return rows.map((row: unknown, i) => {
    const cells: Record<string, Cell> = {};
    const before = problems.length;
    for (const [name, value] of Object.entries(Object(row))) {
      const column = columns.get(name);
      if (column !== undefined) {
        cells[name] = readCell(
          value,
          column,
          keep,
          `/${table.name}/${i}/${name}`,
          `${table.name} row ${i + 1}`,
          problems,
        );
      } else if (!told.has(name)) {
        told.add(name);
        const message = `Table ${table.name} has no column ${shown(name)}. ${suggest(name, columns.keys())}`;
        problems.push({ code: "invalid-shape", path: `/${table.name}/${i}/${name}`, message });
      }
    }
    for (const { name, required } of table.columns) {
      // What cannot be read has been told.
      const path = `/${table.name}/${i}/${name}`;
      const unread = problems.slice(before).some((one) => one.path === path);
      cells[name] ??= null;
      if (!required || cells[name] !== null || unread) continue;
      const message = `${table.name} row ${i + 1}, column ${name}: it has no value. Fill the cell.`;
      problems.push({ code: "invalid-shape", path, message });
    }
    return cells;
  });
}

function readCell(
  value: unknown,
  { type, name }: Column,
  keep: boolean,
  path: string,
  place: string,
  problems: Problem[],
): Cell {
  if (value === "" || value === null || value === undefined) return null;
  if (type === "string" && typeof value === "string") return keep ? value : unguardFormula(value);
  // A reader that guesses types takes a year for a number.
  if (type === "string" && typeof value === "number") return String(value);
  if (type === "boolean" && (value === true || value === "true")) return true;
  if (type === "boolean" && (value === false || value === "false")) return false;
  const number = typeof value === "string" ? Number(value) : value;
  if (
    (type === "number" && Number.isFinite(number)) ||
    (type === "integer" && Number.isSafeInteger(number))
  ) {
    return number as number;
  }
  const wanted =
    type === "boolean"
      ? "true or false"
      : type === "string"
        ? "text"
        : type === "integer"
          ? "a whole number"
          : "a number";
  const message = `${place}, column ${name}: ${shown(value)} cannot be read as ${wanted}.`;
  problems.push({ code: "invalid-shape", path, value, message });
  return null;
}

/** Reads records out of tables: the layout of `tables.ts`, the other way. */
class TableReader {
  readonly #tables: ReadonlyMap<string, readonly Cells[]>;
  readonly #problems: Problem[];
  readonly #members = fieldsByShape();
  /** The rows of each table by what they belong to, so that no list is searched for among all. */
  readonly #owned = new Map<string, ReadonlyMap<string, readonly Cells[]>>();

  constructor(all: ReadonlyMap<string, readonly Cells[]>, problems: Problem[]) {
    this.#tables = all;
    this.#problems = problems;
  }

  dataset(): Dataset {
    const [metadata] = this.#tables.get("metadata") ?? [];
    const records = kinds.map((kind) => [
      kind,
      (this.#tables.get(kind) ?? []).map((row) => this.#record(kind, row)),
    ]);
    return { ...(metadata === undefined ? {} : { metadata }), ...Object.fromEntries(records) } as Dataset;
  }

  #record(kind: RecordKind, row: Cells): unknown {
    return this.#object(kind, shapeOfKind[kind], row, [], "", [row.id ?? null]);
  }

  /** The rows of a table that have these cells in these columns. */
  #rowsOf(table: string, columns: readonly string[], key: readonly Cell[]): readonly Cells[] {
    const by = `${table} ${columns.join()}`;
    let owned = this.#owned.get(by);
    if (owned === undefined) {
      const groups = new Map<string, Cells[]>();
      for (const row of this.#tables.get(table) ?? []) {
        const owner = JSON.stringify(columns.map((column) => row[column]));
        const group = groups.get(owner);
        if (group === undefined) groups.set(owner, [row]);
        else group.push(row);
      }
      owned = groups;
      this.#owned.set(by, owned);
    }
    return owned.get(JSON.stringify(key)) ?? [];
  }

  #list(kind: RecordKind, member: Field, path: readonly string[], key: readonly Cell[]): unknown[] {
    const table = listTable(kind, path);
    const rows = this.#rowsOf(table, listKey(path).slice(0, -1), key);
    return [...rows]
      .sort((a, b) => Number(a.index) - Number(b.index))
      .map((row, i) => {
        if (row.index !== i) {
          const message = `Table ${table}: of ${key.join(", ")}, the item of index ${i} is missing. Number the items of a list from 0.`;
          this.#problems.push({ code: "invalid-shape", path: `/${table}`, message });
        }
        if (member.shape === undefined) return row[itemColumn(kind, path)];
        return this.#object(kind, member.shape, row, path, "", [...key, i]);
      });
  }

  #object(
    kind: RecordKind,
    shape: Shape,
    row: Cells,
    path: readonly string[],
    prefix: string,
    key: readonly Cell[],
  ): unknown {
    const object: Record<string, unknown> = {};
    for (const member of this.#members[shape]) {
      const value = this.#member(kind, member, row, [...path, member.name], prefix, key);
      if (value !== undefined) object[member.name] = value;
    }
    return object;
  }

  #member(
    kind: RecordKind,
    member: Field,
    row: Cells,
    path: readonly string[],
    prefix: string,
    key: readonly Cell[],
  ): unknown {
    const name = `${prefix}${member.name}`;
    if (kind === "proposals" && (nestedKinds as readonly string[]).includes(member.name)) {
      const nested = member.name as "terms" | "responses";
      const rows = this.#rowsOf(nested, ["proposal"], key);
      return [...rows]
        .sort((a, b) => Number(a.index) - Number(b.index))
        .map((inner) => this.#record(nested, inner));
    }
    if (member.list) {
      // Nothing in the column of its length: the list is absent.
      if (member.optional && (row[`${name}.length`] ?? null) === null) return undefined;
      return this.#list(kind, member, path, key);
    }
    if (member.shape !== undefined) {
      const inside = Object.keys(row).some((column) => column.startsWith(`${name}.`) && row[column] !== null);
      if (row[name] !== true && !inside) return undefined;
      return this.#object(kind, member.shape, row, path, `${name}.`, key);
    }
    if (member.type === "coordinates") {
      const longitude = row[`${prefix}longitude`] ?? null;
      return longitude === null ? undefined : [longitude, row[`${prefix}latitude`]];
    }
    return row[name] ?? undefined;
  }
}
