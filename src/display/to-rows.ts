import { registryOf } from "../dataset/registry.ts";
import { titleOf } from "../dataset/traits.ts";
import type { Dataset } from "../model/dataset.ts";

/** What a cell of a flat table holds. */
export type Cell = string | number | boolean | null;

/** A row of a flat table: every row of a result has the same columns in the same order. */
export type Row = Readonly<Record<string, Cell>>;

/** Options of {@link toRows}. */
export interface ToRowsOptions {
  /** A dataset to name ids by: each id of it is replaced by the name or title of its record. Absent: ids stay. */
  readonly names?: Dataset;
}

/**
 * Any result as flat rows, for Plot, Arrow, DuckDB, a spreadsheet or `console.table`.
 *
 * Members of objects become columns with dots in their names (`place.name`). An array of simple values becomes one
 * cell, its values joined by `"; "`; an array of objects becomes one column per member, joined in the same order, so
 * that the parts of one object stand at the same place. What a record does not have is null. A result that is one
 * object becomes one row.
 *
 * With `names`, ids are replaced in every column but `id`, so that a row can still be looked up.
 *
 * @example
 * ```ts
 * import { list, toRows } from "demarche";
 * import { dataset } from "demarche/data";
 *
 * const bases = list(dataset, "bases", { types: ["missile-defence"], places: ["Deveselu"] });
 * const [row] = toRows(bases, { names: dataset });
 * row?.host; // => "Romania"
 * row?.operators; // => "United States; NATO"
 * row?.["place.name"]; // => "Deveselu"
 * ```
 */
export function toRows(result: readonly object[] | object, options: ToRowsOptions = {}): readonly Row[] {
  const records: readonly object[] = Array.isArray(result) ? result : [result];
  const named = options.names === undefined ? (value: Cell) => value : namer(options.names);
  const flat = records.map((record) => {
    const cells = new Map<string, Cell[]>();
    const several = new Set<string>();
    collect(record, "", false, { cells, several, named });
    return { cells, several };
  });
  const columns = [...new Set(flat.flatMap(({ cells }) => [...cells.keys()]))];
  return Object.freeze(
    flat.map(({ cells, several }) => {
      const row: Record<string, Cell> = {};
      for (const column of columns) {
        const values = cells.get(column) ?? [];
        const value = several.has(column) ? values.map((cell) => cell ?? "").join("; ") : (values[0] ?? null);
        // An own member even if a column is called `__proto__`.
        Object.defineProperty(row, column, { value, enumerable: true, configurable: true, writable: true });
      }
      return Object.freeze(row);
    }),
  );
}

/** What is gathered of one record. */
interface Gathered {
  /** The cells of each column; more than one within an array of objects. */
  readonly cells: Map<string, Cell[]>;
  /** The columns that stand within an array of objects. */
  readonly several: Set<string>;
  /** Names an id. */
  readonly named: (value: Cell) => Cell;
}

function namer(dataset: Dataset): Gathered["named"] {
  const { byId } = registryOf(dataset);
  return (value) => {
    const entry = typeof value === "string" ? byId.get(value) : undefined;
    return entry === undefined ? value : titleOf(entry);
  };
}

/** Gathers the cells of a value under its column; `within` an array of objects, columns hold several cells. */
function collect(value: unknown, column: string, within: boolean, gathered: Gathered): void {
  const named = (cell: unknown) => (column === "id" ? asCell(cell) : gathered.named(asCell(cell)));
  if (Array.isArray(value)) {
    const objects = value.some((item) => typeof item === "object" && item !== null && !Array.isArray(item));
    if (!objects) {
      add(column, value.map(named).join("; "), within, gathered);
      return;
    }
    const members = [...new Set(value.flatMap((item) => Object.keys(item as object)))];
    for (const member of members) {
      for (const item of value) {
        collect((item as Record<string, unknown>)[member] ?? null, join(column, member), true, gathered);
      }
    }
  } else if (typeof value === "object" && value !== null) {
    for (const [member, inner] of Object.entries(value))
      collect(inner, join(column, member), within, gathered);
  } else {
    add(column, named(value), within, gathered);
  }
}

function add(column: string, cell: Cell, within: boolean, { cells, several }: Gathered): void {
  if (within) several.add(column);
  const known = cells.get(column);
  if (known === undefined) cells.set(column, [cell]);
  else known.push(cell);
}

function asCell(value: unknown): Cell {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  return value === null || value === undefined ? null : String(value);
}

function join(column: string, member: string): string {
  return column === "" ? member : `${column}.${member}`;
}
