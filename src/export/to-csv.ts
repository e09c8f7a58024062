import { datasetRule } from "../dataset/dataset-rule.ts";
import { toRows } from "../display/to-rows.ts";
import type { Dataset } from "../model/dataset.ts";
import { checkOptions } from "../options/check-options.ts";
import { flag } from "../options/flag.ts";
import { oneOf } from "../options/one-of.ts";
import { type FormulaRule, formulaRules, writeCsv } from "./write-csv.ts";

/** Options of {@link toCsv}. */
export interface ToCsvOptions {
  /** A dataset to name ids by, as in `toRows`. Absent: ids stay. */
  readonly names?: Dataset | undefined;
  /** What becomes of texts that a spreadsheet may take for formulas. Default: `"guard"`. */
  readonly formulas?: FormulaRule | undefined;
  /** Whether the text begins with U+FEFF, by which Excel knows UTF-8. Default: false. */
  readonly byteOrderMark?: boolean | undefined;
}

const rules = {
  names: datasetRule,
  formulas: /* @__PURE__ */ oneOf(formulaRules),
  byteOrderMark: flag,
};

/**
 * Rows, or any result of a query, as CSV by RFC 4180: a header line, commas, double quotes where they are needed, CRLF
 * behind every line, the last one included. The columns are those of `toRows`. Null is an empty field, an empty text is
 * `""`, and a result without rows an empty text. Half a surrogate pair, which UTF-8 cannot hold, becomes a replacement
 * character.
 *
 * A text can be a formula that a spreadsheet runs. So each text, headers included, that begins with `=`, `+`, `-` or `@`
 * (full-width ones as well, blanks and control characters before them not counted), with a tab or with a line break gets
 * a single quote before it, as OWASP advises, and so does one that has quotes before that: to undo it, take one quote
 * off each. Numbers stay as they are. `formulas: "keep"` leaves all as it is, for programs that run no formulas.
 *
 * @throws {@link index!DemarcheError} for an unknown option, or for what is no result.
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
  checkOptions("toCsv", options, rules);
  const rows = toRows(result, { names: options.names });
  const mark = options.byteOrderMark === true ? "\ufeff" : "";
  return `${mark}${writeCsv(Object.keys(rows[0] ?? {}), rows, options.formulas ?? "guard")}`;
}
