import { datasetRule } from "../dataset/dataset-rule.ts";
import { flatTable } from "../display/flat-rows.ts";
import { recordsOf, toCellBy } from "../display/to-rows.ts";
import type { Dataset } from "../model/dataset.ts";
import { checkOptions } from "../options/check-options.ts";
import { flag } from "../options/flag.ts";
import { oneOf } from "../options/one-of.ts";
import { pieces } from "./pieces.ts";
import { csvLines, type FormulaRule, formulaRules } from "./write-csv.ts";

/** Options of {@link toCsv}. */
export interface ToCsvOptions {
  /** A dataset whose names replace ids, as in `toRows`. Default: ids are written. */
  readonly names?: Dataset | undefined;
  /** How to write texts that a spreadsheet may read as formulas. Default: `"guard"`. */
  readonly formulas?: FormulaRule | undefined;
  /** Whether the text begins with a byte order mark (U+FEFF), by which Excel recognizes UTF-8. Default: false. */
  readonly byteOrderMark?: boolean | undefined;
}

const rules = {
  names: datasetRule,
  formulas: /* @__PURE__ */ oneOf(formulaRules),
  byteOrderMark: flag,
};

/**
 * Returns rows, or the result of a query, as CSV by RFC 4180: a header line, commas, double quotes around fields that
 * need them, and CRLF after every line, including the last. The columns are those of `toRows`. Null becomes an empty
 * field, and an empty text becomes `""`. If there are no rows, the function returns an empty text. A lone surrogate,
 * which UTF-8 cannot encode, becomes a replacement character.
 *
 * A spreadsheet may execute a text as a formula. As OWASP recommends, a single quote is written before such a text,
 * even in the header. A text may be a formula if it begins with `=`, `+`, `-`, `@`, a tab or a line break. The signs
 * can have full width, and spaces and control characters before them are ignored. If a formula already begins with
 * quotes, one more quote is added, so that removing one quote always restores the original. Numbers are written
 * unchanged. `formulas: "keep"` writes all texts unchanged, for programs that do not execute formulas.
 *
 * @throws {@link index!DemarcheError} for an unknown option, or if `result` is not a result of a query or consists of several
 * lists.
 *
 * @example
 * ```ts
 * import { list } from "demarche";
 * import { dataset } from "demarche/data";
 * import { toCsv } from "demarche/export";
 *
 * toCsv([{ day: 1, said: "=1+1" }, { day: -2, said: 'a "truce"' }]); // => 'day,said\r\n1,\'=1+1\r\n-2,"a ""truce"""\r\n'
 * const calls = list(dataset, "meetings", { formats: ["summit"] });
 * toCsv(calls, { names: dataset, byteOrderMark: true }).startsWith("\ufeffid,title,format,status"); // => true
 * ```
 */
export function toCsv(result: readonly object[] | object, options: ToCsvOptions = {}): string {
  return [...linesOf("toCsv", result, options)()].join("");
}

/**
 * Returns the text of {@link toCsv} in pieces of about 64 kB. Only one piece is in memory at a time, so the table can
 * be longer than the longest possible string. You can pass the pieces to `writeFile` of `node:fs/promises`. The call
 * checks the options and the result before it returns. Do not change the records before you have read the last piece.
 *
 * @throws {@link index!DemarcheError} for an unknown option, or if `result` is not a result of a query.
 *
 * @example
 * ```ts
 * import { list } from "demarche";
 * import { dataset } from "demarche/data";
 * import { toCsv, toCsvPieces } from "demarche/export";
 *
 * const statements = list(dataset, "statements");
 * [...toCsvPieces(statements)].join("") === toCsv(statements); // => true
 * ```
 */
export function toCsvPieces(
  result: readonly object[] | object,
  options: ToCsvOptions = {},
): Iterable<string> {
  return pieces(linesOf("toCsvPieces", result, options));
}

/**
 * Checks the arguments. Returns a function that yields the lines of the table. With the option `byteOrderMark`, this
 * function yields the mark before the first line.
 */
function linesOf(
  caller: string,
  result: readonly object[] | object,
  options: ToCsvOptions,
): () => Iterable<string> {
  checkOptions(caller, options, rules);
  const records = recordsOf(caller, result, options.names);
  const { names, formulas = "guard", byteOrderMark = false } = options;
  const { columns, cellsOf } = flatTable(records, toCellBy(names));
  return function* () {
    if (byteOrderMark) yield "\ufeff";
    yield* csvLines(columns, mapped(records, cellsOf), formulas);
  };
}

function* mapped<T, U>(values: Iterable<T>, map: (value: T) => U): Iterable<U> {
  for (const value of values) yield map(value);
}
