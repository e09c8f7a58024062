import { isObject } from "../collections/is-object.ts";
import { datasetRule } from "../dataset/dataset-rule.ts";
import { registryOf } from "../dataset/registry.ts";
import { titleOf } from "../dataset/traits.ts";
import { problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import { checkOptions } from "../options/check-options.ts";
import { type RowsOfView, rowsOfView } from "./displayed.ts";
import { asCell, flatRows, type Row, type ToCell } from "./flat-rows.ts";
import { idTest } from "./id-fields.ts";

/** Options of {@link toRows}. */
export interface ToRowsOptions {
  /**
   * A dataset with the names of the records. Each id of another record is replaced by the name or title of that record.
   * By default, ids are kept.
   */
  readonly names?: Dataset | undefined;
}

/**
 * Returns the result of a query as flat rows, for Plot, Arrow, DuckDB, a spreadsheet or `console.table`.
 *
 * The fields of an object within a record become columns with dots in their names (`place.name`). A list becomes one
 * cell with its values joined by `"; "`. A list of objects becomes one column per field. A cell in such a column joins
 * the values of all objects in their order, with an empty text for an object that lacks the field. Lists within lists
 * are joined by `", "`, and lists within those by `"| "`. If a record has no value for a column, or only an empty list,
 * the cell is null.
 *
 * If a result is one object that notebooks show as a table, the function returns the rows of this table. For example,
 * `toRows(compareStances(…))` is the matrix with one row for each matter and one column for each actor, and
 * `toRows(compareStances(…).cells)` has one row for each cell. Any other object becomes one row. An object that
 * consists of lists, such as the result of `coderAgreement` or a dataset, is an error: pass one of its lists.
 *
 * If a value contains the separator that joins its list, a backslash is written before the separator (`"a\; b; c"` is
 * two values), and backslashes before a separator are doubled, so that the values can be separated again. All other
 * characters are written as they are. {@link schema!fromRows} reads the rows back.
 *
 * With `names`, every id that refers to another record is replaced. The `id` of the record itself stays, so that the
 * record can still be found by its id, and so do the `key` and `label` of a node of a network, and the values that
 * `diffDatasets` and `coderAgreement` compare. In a two-mode network, the ends of an edge are keys such as `row:nato`.
 * These are no ids, and stay as well.
 *
 * @throws {@link DemarcheError} with code `unknown-option`, or with code `invalid-shape` for a value that is neither an
 * object nor an array of objects, and for an object that consists of lists.
 *
 * @example
 * ```ts
 * import { compareStances, list, toRows } from "demarche";
 * import { dataset } from "demarche/data";
 *
 * const bases = list(dataset, "bases", { types: ["missile-defence"], places: ["Deveselu"] });
 * const [row] = toRows(bases, { names: dataset });
 * row?.host; // => "Romania"
 * row?.operators; // => "United States; NATO"
 * row?.["place.name"]; // => "Deveselu"
 *
 * toRows(compareStances(dataset, { actors: ["russia", "nato"], on: ["nato-enlargement", "mutual-inspections"] }), { names: dataset });
 * // => [{ "(on)": "NATO enlargement", Russia: "oppose", NATO: "silent" }, { "(on)": "Mutual inspections of military sites", Russia: "silent", NATO: "support" }]
 * ```
 */
export function toRows(result: readonly object[] | object, options: ToRowsOptions = {}): readonly Row[] {
  checkOptions("toRows", options, rules);
  const records = recordsOf("toRows", result, options.names);
  return flatRows(records, toCellBy(options.names));
}

/**
 * Returns the records from which rows are made. For an array, the records are its items. If an object has a table that
 * notebooks show, the records are the rows of this table, and with `names`, ids in the names of columns are replaced.
 * For any other object, the only record is the object itself.
 *
 * Throws if the result is neither an object nor an array of objects, or if it is an object that consists of lists. The
 * message names `caller`, the public function that was called.
 */
export function recordsOf(
  caller: string,
  result: readonly object[] | object,
  names?: Dataset,
): readonly object[] {
  const records: readonly unknown[] = Array.isArray(result) ? result : [result];
  const index = records.findIndex((record) => typeof record !== "object" || record === null);
  if (index >= 0) {
    const wrong = records[index];
    const message = `${caller} takes a record or an array of records, not ${shown(wrong)}.`;
    throw problem("invalid-shape", "", message, wrong);
  }
  if (records === result) {
    return names === undefined
      ? (result as readonly object[])
      : (result as readonly object[]).map(keyNamer(names));
  }
  const rows = (result as { readonly [rowsOfView]?: RowsOfView })[rowsOfView];
  if (rows !== undefined) return rows(names === undefined ? (id) => id : uniqueNames(names));
  checkIsOneRow(caller, result);
  return [result];
}

/**
 * Returns a function that replaces the `key` of a group of a timeline by a name. A key is replaced only if the entries
 * of the group have it as an actor, issue or document, because a key can also be a period or the value of an attribute.
 */
function keyNamer(dataset: Dataset): (record: object) => object {
  const { byId } = registryOf(dataset);
  return (record) => {
    const { key, entries } = record as { readonly key?: unknown; readonly entries?: unknown };
    const [entry] = Array.isArray(entries) ? entries : [];
    if (typeof key !== "string" || !isObject(entry)) return record;
    const { actors, issues, documents } = entry as Partial<Record<string, readonly string[]>>;
    const isId = [actors, issues, documents].some((ids) => ids?.includes(key));
    const found = isId ? byId.get(key) : undefined;
    return found === undefined ? record : { ...record, key: titleOf(found, byId) };
  };
}

/**
 * Throws if an object consists of lists of records, because these would become one row of very long cells. An object
 * with an id is accepted, because it is a record, and some records have lists of objects.
 */
function checkIsOneRow(caller: string, result: object): void {
  if ("id" in result) return;
  const lists = Object.entries(result).filter(
    ([, value]) => Array.isArray(value) && value.some((item) => typeof item === "object" && item !== null),
  );
  const [first] = lists;
  if (first === undefined) return;
  const names = lists.map(([name]) => `"${name}"`).join(", ");
  const message = `${caller} takes rows, and this object consists of lists of records: ${names}. Pass one of them, such as result.${first[0]}.`;
  throw problem("invalid-shape", "", message, result);
}

/**
 * Returns a function that replaces an id by the name of its record. If other records have the same name, the function
 * adds the id to the name.
 */
function uniqueNames(dataset: Dataset): (id: string) => string {
  const { byId } = registryOf(dataset);
  const counts = new Map<string, number>();
  for (const entry of byId.values()) {
    const name = titleOf(entry, byId);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return (id) => {
    const entry = byId.get(id);
    if (entry === undefined) return id;
    const name = titleOf(entry, byId);
    return counts.get(name) === 1 ? name : `${name} (${id})`;
  };
}

/** Returns a function that converts values to cells. If a dataset is passed, the function replaces ids by names. */
export function toCellBy(names: Dataset | undefined): ToCell {
  return names === undefined ? asCell : namer(names);
}

const rules = { names: datasetRule };

/** Returns a function that converts values to cells and replaces ids of other records by names. */
function namer(dataset: Dataset): ToCell {
  const { byId } = registryOf(dataset);
  const isId = idTest();
  return (value, field) => {
    const entry = typeof value === "string" && isId(value, field) ? byId.get(value) : undefined;
    return entry === undefined ? asCell(value) : titleOf(entry, byId);
  };
}
