import { datasetRule } from "../dataset/dataset-rule.ts";
import { toMarkdownTable } from "../display/table.ts";
import { type ToRowsOptions, toRows } from "../display/to-rows.ts";
import { checkOptions } from "../options/check-options.ts";

/** Options of {@link toMarkdown}. */
export interface ToMarkdownOptions extends ToRowsOptions {}

const rules = { names: datasetRule };

/**
 * Rows, or any result of a query, as a table in GitHub Flavored Markdown. All rows are in it, and the columns are those
 * of `toRows`.
 *
 * Nothing in a cell is read as Markdown or HTML or becomes a link; line breaks become blanks, and control characters,
 * and those that turn the direction of writing, a replacement character.
 *
 * @throws {@link index!DemarcheError} for an unknown option, or for what is no result.
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
  return toMarkdownTable(toRows(result, options), Number.POSITIVE_INFINITY);
}
