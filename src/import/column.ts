import { isObject } from "../collections/is-object.ts";
import { problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";
import { checkOptions } from "../options/check-options.ts";
import type { OptionRule } from "../options/option-rule.ts";
import { plainColumn } from "./shared/cells/plain-columns.ts";
import { type DateFormats, dateFormatsRule } from "./shared/mapping/date-formats.ts";

/**
 * The key of the property by which a column is recognized. The symbol is registered globally, so that the ES modules of
 * this package recognize columns that its CommonJS copy made, and vice versa.
 */
const brand: unique symbol = /* @__PURE__ */ Symbol.for("demarche.Column") as never;

/** A column of the rows, as {@link column} returns it. `K` is its name, and `V` the type of its values. */
export interface Column<out K extends PropertyKey = PropertyKey, out V = unknown> {
  /** Name of the column, or its index if the rows are arrays. */
  readonly name: K;
  /** The value that each text in a cell means. Absent if cells are used as they are. */
  readonly values?: Readonly<Record<string, V>>;
  /** The value of a cell whose text is not in `values`. If it is absent, such a cell is refused. */
  readonly otherwise?: V;
  /** The value of an empty cell. If it is absent, an empty cell has no value. */
  readonly empty?: V;
  /** Text that separates the values in a cell, or a list of such texts. If it is absent, a cell is one value. */
  readonly split?: string | readonly string[];
  /** The formats of dates in the column, in addition to EDTF. If they are absent, only EDTF is read. */
  readonly dates?: DateFormats;
}

/** Describes what is wrong with a cell whose text is not in `values`, and how to correct it. */
type CellDescription = (cell: unknown) => string;

/** Options of {@link column}. */
export interface ColumnOptions<V = never> {
  /**
   * The value that each text in a cell means, such as `{ Y: "support", N: "oppose" }`. A number in a cell is converted
   * to a text before it is looked up. White space at the ends is ignored. Case is ignored, too, unless two keys that
   * differ only in case have different values. The values that the field itself can have, such as the act `accuse`,
   * need no entry. Any other cell is refused, and `losses` counts it. Default: a cell is used as it is.
   */
  readonly values?: Readonly<Record<string, V>> | undefined;
  /**
   * The value of a cell that is not empty and whose text is not in `values`. The losses count such cells. Default: such
   * a cell is refused.
   */
  readonly otherwise?: V | undefined;
  /**
   * The value of an empty cell: `column("Format", { empty: "talks" })`. The losses count such cells in
   * `defaultedFields`. Default: an empty cell has no value.
   */
  readonly empty?: V | undefined;
  /**
   * Text that separates the values in a cell, such as `";"`. For a column with several separators, give a list: `[";",
   * "&"]`. Blanks around a value are removed. Default: a cell is one value.
   */
  readonly split?: string | readonly string[] | undefined;
  /**
   * The format of the dates in the column: `"day-month-year"` (21/01/2022, 21 Jan 2022), `"month-day-year"`,
   * `"year-month-day"` or `"excel"` (44582). If the column mixes formats, give a list. EDTF is always read. The order
   * of day and month is never guessed: if the list contains both `"day-month-year"` and `"month-day-year"`, 1/2/2022 is
   * not read, because it can be two different days. The option is only for date fields. Default: only EDTF is read.
   */
  readonly dates?: DateFormats | undefined;
}

const tableRule: OptionRule = {
  check(value, option) {
    if (isObject(value)) return;
    option.refuse(`${option.name} has to be an object, not ${shown(value)}. Write { Y: "support" }.`);
  },
};
const splitRule: OptionRule = {
  check(value, option) {
    const list = Array.isArray(value) ? value : [value];
    if (list.length > 0 && list.every((item) => typeof item === "string" && item !== "")) return;
    option.refuse(
      `${option.name} has to be a text or a list of texts, not ${value instanceof RegExp ? String(value) : shown(value)}. Write ";", or [";", "&"] for a column with both.`,
    );
  },
};
const rules = {
  values: tableRule,
  otherwise: { check: () => {} },
  empty: { check: () => {} },
  split: splitRule,
  dates: dateFormatsRule,
};

/**
 * Returns a reference to a column of the rows, for a field of the mapping of {@link mapRows}. A string in a mapping is
 * always a value: `act: "vote"` is the act `vote`, and `act: column("vote")` is the value of the column `vote`. A name
 * that the rows do not have is a compile error where the type of the rows is known.
 *
 * @throws {@link index!DemarcheError} with code `invalid-option` for a name that is neither a text nor an index, and for
 * an unknown option.
 *
 * @example
 * ```ts
 * import { column, mapRows } from "demarche/import";
 *
 * const rows = [{ who: "Alba", bill: "Harbour", vote: "Y" }, { who: "Borea", bill: "Harbour", vote: "N" }];
 * const { dataset } = mapRows(rows, {
 *   document: { title: "Votes of the council" },
 *   actor: { type: "state" },
 *   statement: {
 *     speaker: column("who"),
 *     act: "vote",
 *     positions: [{ on: column("bill"), stance: column("vote", { values: { Y: "support", N: "oppose" } }) }],
 *   },
 * });
 * dataset.statements.map(({ speaker, positions }) => `${speaker}: ${positions[0]?.stance}`); // => ["alba: support", "borea: oppose"]
 * ```
 */
export function column<const K extends string | number, const V = never>(
  name: K,
  options: ColumnOptions<V> = {},
): Column<K, V> {
  if (typeof name !== "string" && !(Number.isSafeInteger(name) && (name as number) >= 0)) {
    const message = `column needs the name of a column, or its index in rows that are arrays, not ${shown(name)}.`;
    throw problem("invalid-option", "", message, name);
  }
  checkOptions("column", options, rules);
  const { values, otherwise, empty, split, dates } = options;
  const result = {
    name: plainColumn(name),
    ...(values === undefined ? {} : { values }),
    ...(otherwise === undefined ? {} : { otherwise }),
    ...(empty === undefined ? {} : { empty }),
    ...(split === undefined ? {} : { split }),
    ...(dates === undefined ? {} : { dates }),
  };
  Object.defineProperty(result, brand, { value: true });
  return Object.freeze(result);
}

/**
 * Returns a column with a table of values, for importers whose callers do not write a mapping. `describe` returns the
 * message about a cell that is not in the table. The message does not name the field, because callers of these
 * importers do not know the fields.
 */
export function describedColumn<V>(
  name: string | number,
  values: Readonly<Record<string, V>>,
  describe: CellDescription,
): Column<never, V> {
  const result = { name, values, describe };
  Object.defineProperty(result, brand, { value: true });
  return Object.freeze(result) as unknown as Column<never, V>;
}

const readColumn: unique symbol = /* @__PURE__ */ Symbol("demarche.readColumn") as never;

/**
 * Marks a function that reads a single column of the row, so that messages about its values can give the name of the
 * column.
 */
export function functionOfColumn<F extends (row: never, index: number) => unknown>(name: string, read: F): F {
  return Object.assign(read, { [readColumn]: name });
}

/**
 * Returns the name of the column with which {@link functionOfColumn} marked a function. Undefined for any other
 * function.
 */
export function columnOfFunction(read: object): string | undefined {
  return (read as { readonly [readColumn]?: string })[readColumn];
}

/** Returns whether a value was made by {@link column}. */
export function isColumn(value: unknown): value is Column<string | number> {
  return typeof value === "object" && value !== null && brand in value;
}
