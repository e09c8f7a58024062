import { datasetRule } from "../dataset/dataset-rule.ts";
import { links } from "../dataset/links.ts";
import { registryOf } from "../dataset/registry.ts";
import { titleOf } from "../dataset/traits.ts";
import { problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import { checkOptions } from "../options/check-options.ts";
import { asCell, flatRows, type Row, type ToCell } from "./flat-rows.ts";

/** Options of {@link toRows}. */
export interface ToRowsOptions {
  /**
   * A dataset in which ids are looked up: each reference is replaced by the name or title of its record. By default,
   * ids are kept.
   */
  readonly names?: Dataset | undefined;
}

/**
 * Returns the result of a query as flat rows, for Plot, Arrow, DuckDB, a spreadsheet or `console.table`.
 *
 * The fields of an object within a record become columns with dots in their names (`place.name`). A list becomes one
 * cell with its values joined by `"; "`. A list of objects becomes one column per field; the values of one object are
 * at the same position in each column, and an absent value is an empty text. Lists within lists are joined by `", "`,
 * and lists within those by `"| "`. A missing field and an empty list are null. A result that is one object becomes one
 * row.
 *
 * If a value contains the separator that joins its list, a backslash is written before the separator (`"a\; b; c"` is
 * two values), and backslashes before a separator are doubled, so that the values can be separated again. All other
 * characters are written as they are. {@link schema!fromRows} reads the rows back.
 *
 * With `names`, only ids that refer to another record are replaced; the `id` of the record itself stays, so that the
 * record can still be found by its id.
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
  const records = recordsOf("toRows", result);
  checkOptions("toRows", options, rules);
  return flatRows(records, toCellBy(options.names));
}

/**
 * Returns the records of a result. Throws if the result is neither an object nor an array of objects. The message names
 * `caller`, the public function that was called.
 */
export function recordsOf(caller: string, result: readonly object[] | object): readonly object[] {
  const records: readonly unknown[] = Array.isArray(result) ? result : [result];
  const index = records.findIndex((record) => typeof record !== "object" || record === null);
  if (index < 0) return records as readonly object[];
  const wrong = records[index];
  const message = `${caller} takes a record or an array of records, not ${shown(wrong)}.`;
  throw problem("invalid-shape", "", message, wrong);
}

/** Returns a function that converts values to cells. If a dataset is passed, the function replaces ids by names. */
export function toCellBy(names: Dataset | undefined): ToCell {
  return names === undefined ? asCell : namer(names);
}

const rules = { names: datasetRule };

/**
 * The fields of query results whose values are ids. Fields that share their name with a referring field of a record are
 * not listed, because `links` contains them.
 */
const idFieldsOfResults = [
  "a",
  "b",
  "held",
  "scheduled",
  "proposed",
  "cancelled",
  "addressee",
  "principal",
  "target",
  "proposer",
  "operator",
  "memberOf",
  "issue",
  "response",
  "term",
  "voices",
  "issues",
];

/** Returns the names of all fields whose values are ids of other records. */
function referringFields(): ReadonlySet<string> {
  return new Set([...links().map(({ path }) => path.at(-1) as string), ...idFieldsOfResults]);
}

/** Returns a function that converts values to cells and replaces ids in referring fields by names. */
function namer(dataset: Dataset): ToCell {
  const { byId } = registryOf(dataset);
  const fields = referringFields();
  return (value, field) => {
    const entry = fields.has(field) && typeof value === "string" ? byId.get(value) : undefined;
    return entry === undefined ? asCell(value) : titleOf(entry, byId);
  };
}
