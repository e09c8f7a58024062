import { datasetRule } from "../dataset/dataset-rule.ts";
import { flatRows } from "../display/flat-rows.ts";
import { toHtmlTable } from "../display/table.ts";
import { recordsOf, type ToRowsOptions, toCellBy } from "../display/to-rows.ts";
import { checkOptions } from "../options/check-options.ts";

/** Options of {@link toHtml}. */
export interface ToHtmlOptions extends ToRowsOptions {}

const rules = { names: datasetRule };

/**
 * Returns rows, or the result of a query, as an HTML `table` element for a page. The table has all rows. The columns
 * are those of `toRows`.
 *
 * Cells are escaped, so that no text is read as HTML. Control characters and characters that change the direction of
 * writing become replacement characters, because they can disguise a text. Texts are aligned to the left. Numbers have
 * the alignment that the style of the page gives them.
 *
 * @throws {@link index!DemarcheError} for an unknown option, or if `result` is not a result of a query.
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
  return toHtmlTable(
    flatRows(recordsOf("toHtml", result, options.names), toCellBy(options.names)),
    Number.POSITIVE_INFINITY,
  );
}
