import { datasetRule } from "../dataset/dataset-rule.ts";
import { links } from "../dataset/links.ts";
import { registryOf } from "../dataset/registry.ts";
import { titleOf } from "../dataset/traits.ts";
import { problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import { checkOptions } from "../options/check-options.ts";
import { joinParts } from "./list-cell.ts";

/** What a cell of a flat table holds. */
export type Cell = string | number | boolean | null;

/** A row of a flat table: every row of a result has the same columns in the same order. */
export type Row = Readonly<Record<string, Cell>>;

/** Options of {@link toRows}. */
export interface ToRowsOptions {
  /** A dataset to name ids by: each reference is replaced by the name or title of its record. Absent: ids stay. */
  readonly names?: Dataset | undefined;
}

const rules = { names: datasetRule };

/**
 * Any result as flat rows, for Plot, Arrow, DuckDB, a spreadsheet or `console.table`.
 *
 * Members of objects become columns with dots in their names (`place.name`). A list becomes one cell, its values joined
 * by `"; "`; a list of objects becomes one column per member, joined in the same order, so that the parts of one object
 * stand at the same place, an absent one as nothing. Lists within it are joined by `", "`, and lists within those by
 * `"| "`. What a record does not have is null, as is an empty list. A result that is one object becomes one row.
 *
 * No list runs into its neighbour: where a value contains the very separator that joins its list, a backslash stands
 * before it (`"a\; b; c"` is two values), and backslashes that stand before a separator are doubled. Everything else,
 * backslashes included, is written as it is. {@link schema!fromRows} reads the rows back.
 *
 * With `names`, ids are replaced where they refer to a record, so that a row can still be looked up by its own `id`.
 *
 * @throws {@link DemarcheError} with code `unknown-option`, or `invalid-shape` for what is no result.
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
  const named = options.names === undefined ? asCell : namer(options.names);
  const flat = (records as readonly object[]).map((record) => flatten(record, "", named));
  const columns = [...new Set(flat.flatMap((cells) => [...cells.keys()]))];
  return Object.freeze(
    flat.map((cells) => {
      const row: Record<string, Cell> = {};
      for (const column of columns) {
        // An own member even if a column is called `__proto__`.
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

/** A simple value as a cell of a column. */
type ToCell = (value: unknown, member: string) => Cell;

/** Members of results whose values are ids. */
const resultMembers = [
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
];

/** Members whose values are ids of other records. */
function referringMembers(): ReadonlySet<string> {
  return new Set([...links().map(({ path }) => path.at(-1) as string), "issues", ...resultMembers]);
}

function namer(dataset: Dataset): ToCell {
  const { byId } = registryOf(dataset);
  const members = referringMembers();
  return (value, member) => {
    const entry = members.has(member) && typeof value === "string" ? byId.get(value) : undefined;
    return entry === undefined ? asCell(value) : titleOf(entry, byId);
  };
}

/** The cells of a value by their columns; `depth` counts the lists around it. */
function flatten(value: unknown, column: string, toCell: ToCell, depth = 0): ReadonlyMap<string, Cell> {
  const member = column.slice(column.lastIndexOf(".") + 1);
  if (Array.isArray(value)) {
    if (value.length === 0) return new Map();
    if (!value.some(isPlainObject)) {
      const parts = value.map((item) => String(toCell(item, member) ?? ""));
      return new Map([[column, joinParts(parts, depth)]]);
    }
    const items = value.map((item) => flatten(item, column, toCell, depth + 1));
    const columns = [...new Set(items.flatMap((cells) => [...cells.keys()]))];
    return new Map(
      columns.map((one) => {
        const parts = items.map((cells) => String(cells.get(one) ?? ""));
        return [one, joinParts(parts, depth)];
      }),
    );
  }
  if (!isPlainObject(value)) return new Map([[column, toCell(value, member)]]);
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
