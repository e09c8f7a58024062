import { datasetRule } from "../dataset/dataset-rule.ts";
import { flatRows } from "../display/flat-rows.ts";
import { toMarkdownTable } from "../display/table.ts";
import { recordsOf, type ToRowsOptions, toCellBy } from "../display/to-rows.ts";
import { checkOptions } from "../options/check-options.ts";

/** Options of {@link toMarkdown}. */
export interface ToMarkdownOptions extends ToRowsOptions {}

const rules = { names: datasetRule };

/**
 * Returns rows, or the result of a query, as a table in GitHub Flavored Markdown. The table has all rows. The columns
 * are those of `toRows`.
 *
 * Cells are escaped, so that no text is read as Markdown or HTML or becomes a link. Line breaks become spaces. Control
 * characters and characters that change the direction of writing become replacement characters, because they can disguise
 * a text.
 *
 * @throws {@link index!DemarcheError} for an unknown option, or if `result` is not a result of a query.
 *
 * @example
 * ```ts
 * import { toMarkdown } from "demarche/export";
 *
 * toMarkdown([{ who: "Alba", said: "<b>a *truce*</b>" }]).split("\n")[2]; // => "| Alba | &lt;b&gt;a \\*truce\\*&lt;/b&gt; |"
 * ```
 */
export function toMarkdown(result: readonly object[] | object, options: ToMarkdownOptions = {}): string {
  checkOptions("toMarkdown", options, rules);
  return toMarkdownTable(
    flatRows(recordsOf("toMarkdown", result, options.names), toCellBy(options.names)),
    Number.POSITIVE_INFINITY,
  );
}
