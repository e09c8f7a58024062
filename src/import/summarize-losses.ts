import { isObject } from "../collections/is-object.ts";
import { displayed } from "../display/displayed.ts";
import { problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";
import type { ImportLosses } from "./shared/losses/import-losses.ts";
import type { SourceLosses } from "./shared/sources/source-losses.ts";
import { type CountedList, countedLists, describeFirst } from "./summary/counted-lists.ts";

/** A line of the summary of an import: one list or one number of its losses. */
export interface LossSummary {
  /** The field of the losses, such as `refused` or `rows.read`. */
  readonly field: string;
  /** How many there are, in the unit that `what` names. */
  readonly count: number;
  /** What is counted. */
  readonly what: string;
  /** Where the first of them is, and its value. Null: the losses only have their number. */
  readonly first: string | null;
}

/**
 * Returns the losses of an import in about ten lines: how many rows were read and mapped, and how many rows, values,
 * names or records are in each list of the losses. Node and notebooks show the result as a table, and `toMarkdown`,
 * `toHtml` and `toCsv` of `demarche/export` write it.
 *
 * Lists without entries are left out, because nobody reads them. The lines begin with what is not in the dataset, and
 * what was decided about names and records comes last. Each line says what its count is of, because some lists have an
 * entry for each row, and others have an entry for each value with the number of its rows. The entries themselves have
 * messages that say how to correct them.
 *
 * @throws {@link index!DemarcheError} with code `invalid-shape` for anything but the losses of an import.
 *
 * @example
 * ```ts
 * import { column, mapRows, summarizeLosses } from "demarche/import";
 *
 * const rows = [
 *   { who: "Alba", verb: "deny", day: "2024-05-02", page: 3 },
 *   { who: "Borea", verb: "sings", day: "soon", page: 4 },
 *   { who: "Borea", verb: "deny", day: "soon", page: 4 },
 * ];
 * const { losses } = mapRows(rows, {
 *   document: { title: "Press review" },
 *   actor: { type: "state" },
 *   statement: { speaker: column("who"), act: column("verb") as never, date: column("day") },
 * });
 * summarizeLosses(losses).map(({ field, count, what, first }) => [field, count, what, first]);
 * // => [["rows.read", 3, "rows of the source", null], ["rows.mapped", 2, "rows in the dataset", null], ["refused", 1, "rows that were refused", "row 1, column verb: sings"], ["unusedColumns", 1, "columns that nothing used", "page"], ["unknownValues", 1, "rows with a value that its field does not have", "row 1, column verb: sings"], ["unreadableDates", 2, "rows with a value that is no date", "row 1, column day: soon"], ["undated", 1, "records without a date", null]]
 * ```
 */
export function summarizeLosses(losses: ImportLosses | SourceLosses): readonly LossSummary[] {
  if (!isObject(losses) || !isObject((losses as Partial<ImportLosses>).rows)) {
    const cure =
      isObject(losses) && "losses" in losses
        ? "Write summarizeLosses(result.losses)."
        : "Pass the losses of mapRows or another importer.";
    const message = `summarizeLosses takes the losses of an import, not ${shown(losses)}. ${cure}`;
    throw problem("invalid-shape", "", message, losses);
  }
  const { read, mapped, skipped } = losses.rows;
  const lines: LossSummary[] = [
    { field: "rows.read", count: read, what: "rows of the source", first: null },
    { field: "rows.mapped", count: mapped, what: "rows in the dataset", first: null },
  ];
  if (skipped > 0)
    lines.push({ field: "rows.skipped", count: skipped, what: "rows that were left out", first: null });
  for (const [field, list] of Object.entries(countedLists)) {
    const value = (losses as unknown as Readonly<Record<string, unknown>>)[field];
    const count = countOf(value, list);
    if (count > 0) lines.push({ field, count, what: list.what, first: describeFirst(value) });
  }
  return displayed(lines);
}

function countOf(value: unknown, { isOfRows }: CountedList): number {
  if (typeof value === "number") return value;
  if (Array.isArray(value)) {
    if (isOfRows !== true) return value.length;
    return (value as readonly { readonly count: number }[]).reduce((sum, { count }) => sum + count, 0);
  }
  return isObject(value) ? Object.values(value).reduce((sum: number, ids) => sum + ids.length, 0) : 0;
}
