import { datasetRule } from "../dataset/dataset-rule.ts";
import { toHtmlTable } from "../display/table.ts";
import { type ToRowsOptions, toRows } from "../display/to-rows.ts";
import { checkOptions } from "../options/check-options.ts";

/** Options of {@link toHtml}. */
export interface ToHtmlOptions extends ToRowsOptions {}

const rules = { names: datasetRule };

/**
 * Rows, or any result of a query, as an HTML `table` element to put into a page. All rows are in it, and the columns are
 * those of `toRows`.
 *
 * Nothing in a cell is read as HTML. Control characters, and those that turn the direction of writing, are shown as a
 * replacement character. Texts are aligned to the left, numbers as the page has it.
 *
 * @throws {@link index!DemarcheError} for an unknown option, or for what is no result.
 *
 * @example
 * ```ts
 * import { toHtml } from "demarche/export";
 *
 * toHtml([{ day: 1, said: "<script>" }]).includes("<td>1</td>"); // => true
 * toHtml([{ day: 1, said: "<script>" }]).includes("<script>"); // => false
 * ```
 */
export function toHtml(result: readonly object[] | object, options: ToHtmlOptions = {}): string {
  checkOptions("toHtml", options, rules);
  return toHtmlTable(toRows(result, options), Number.POSITIVE_INFINITY);
}
