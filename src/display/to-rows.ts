import { datasetRule } from "../dataset/dataset-rule.ts";
import { links } from "../dataset/links.ts";
import { registryOf } from "../dataset/registry.ts";
import { titleOf } from "../dataset/traits.ts";
import { problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import { checkOptions } from "../options/check-options.ts";
import { joinParts } from "./list-cell.ts";

/** The value of a cell of a flat table. */
export type Cell = string | number | boolean | null;

/** A row of a flat table, by the names of its columns. All rows of a result have the same columns in the same order. */
export type Row = Readonly<Record<string, Cell>>;

/** Options of {@link toRows}. */
export interface ToRowsOptions {
  /** A dataset in which ids are looked up: each reference is replaced by the name or title of its record. By default ids stay. */
  readonly names?: Dataset | undefined;
}

/**
 * Returns the result of a query as flat rows, for Plot, Arrow, DuckDB, a spreadsheet or `console.table`.
 *
 * The fields of an object within a record become columns with dots in their names (`place.name`). A list becomes one cell
 * with its values joined by `"; "`. A list of objects becomes one column per field; the values of one object are at the
 * same position in each column, and an absent value is an empty text. Lists within lists are joined by `", "`, and lists
 * within those by `"| "`. A missing field and an empty list are null. A result that is one object becomes one row.
 *
 * If a value contains the separator that joins its list, a backslash is written before the separator (`"a\; b; c"` is two
 * values), and backslashes before a separator are doubled, so that the values can be told apart. All other characters are
 * written as they are. {@link schema!fromRows} reads the rows back.
 *
 * With `names`, only ids that refer to another record are replaced; the `id` of the record itself stays, so that the
 * record can still be found by it.
 *
 * @throws {@link DemarcheError} with code `unknown-option`, or with code `invalid-shape` for a value that is neither an
 * object nor an array of objects.
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
  const records: readonly unknown[] = Array.isArray(result) ? result : [result];
  const wrong = records.find((record) => typeof record !== "object" || record === null);
  if (wrong !== undefined || result === undefined) {
    throw problem(
      "invalid-shape",
      "",
      `toRows takes a record or an array of records, not ${shown(wrong)}.`,
      wrong,
    );
  }
  checkOptions("toRows", options, rules);
  const toCell = options.names === undefined ? asCell : namer(options.names);
  const flat = (records as readonly object[]).map((record) => flatten(record, "", toCell));
  const columns = [...new Set(flat.flatMap((cells) => [...cells.keys()]))];
  return Object.freeze(
    flat.map((cells) => {
      const row: Record<string, Cell> = {};
      for (const column of columns) {
        // Assignment would set the prototype instead if the column is called `__proto__`.
        Object.defineProperty(row, column, {
          value: cells.get(column) ?? null,
          enumerable: true,
          configurable: true,
          writable: true,
        });
      }
      return Object.freeze(row);
    }),
  );
}

const rules = { names: datasetRule };

/** Returns a value that is neither a list nor an object as a cell, by the name of its field. */
type ToCell = (value: unknown, field: string) => Cell;

/** The fields of the results of queries whose values are ids, except those that are named like a field of a record. */
const idFieldsOfResults = [
  "a",
  "b",
  "held",
  "scheduled",
  "proposed",
  "cancelled",
  "addressee",
  "response",
  "term",
  "voices",
  "issues",
];

/** Returns the names of all fields whose values are ids of other records. */
function referringFields(): ReadonlySet<string> {
  return new Set([...links().map(({ path }) => path.at(-1) as string), ...idFieldsOfResults]);
}

/** Returns a conversion of values to cells that replaces ids in referring fields by names. */
function namer(dataset: Dataset): ToCell {
  const { byId } = registryOf(dataset);
  const fields = referringFields();
  return (value, field) => {
    const entry = fields.has(field) && typeof value === "string" ? byId.get(value) : undefined;
    return entry === undefined ? asCell(value) : titleOf(entry, byId);
  };
}

/** Returns the cells of a value by their columns. `depth` is the number of lists around the value. */
function flatten(value: unknown, column: string, toCell: ToCell, depth = 0): ReadonlyMap<string, Cell> {
  const field = column.slice(column.lastIndexOf(".") + 1);
  if (Array.isArray(value)) {
    if (value.length === 0) return new Map();
    if (!value.some(isPlainObject)) {
      const parts = value.map((item) => String(toCell(item, field) ?? ""));
      return new Map([[column, joinParts(parts, depth)]]);
    }
    const items = value.map((item) => flatten(item, column, toCell, depth + 1));
    const columns = [...new Set(items.flatMap((cells) => [...cells.keys()]))];
    return new Map(
      columns.map((name) => {
        const parts = items.map((cells) => String(cells.get(name) ?? ""));
        return [name, joinParts(parts, depth)];
      }),
    );
  }
  if (!isPlainObject(value)) return new Map([[column, toCell(value, field)]]);
  return new Map(
    Object.entries(value).flatMap(([name, inner]) => [
      ...flatten(inner, column === "" ? name : `${column}.${name}`, toCell, depth),
    ]),
  );
}

function isPlainObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function asCell(value: unknown): Cell {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  return value === null || value === undefined ? null : String(value);
}
