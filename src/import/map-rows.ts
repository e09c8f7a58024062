import type { RowMapping } from "./shared/mapping/row-mapping.ts";
import { importRows } from "./shared/passes/import-rows.ts";
import type { MappedRows } from "./shared/passes/mapped-rows.ts";

/**
 * Returns the dataset that rows of any kind contain, and the list of everything that was lost. Each field of the
 * mapping is a value, a column of the rows ({@link column}) or a function of the row. A string is always a value.
 *
 * - **Names.** The rows give actors and issues as names or ids. A name is looked up in the dataset in `extends` by id,
 *   by code in a register, by name and by other name, in this order; otherwise it becomes a new record. If the mapping
 *   gives a new id for a name, the name is looked up only by its codes. If several records of the dataset in `extends`
 *   have a name, the name is refused, because any choice between them may be wrong.
 * - **Spellings.** Names that differ only in case and in the blanks between words, and names with the same code, are
 *   one record. `losses.matched` and `losses.joined` list these decisions. White space at the ends of names and
 *   characters that nobody sees, such as zero-width spaces and soft hyphens, are ignored, and this is not listed.
 * - **Meetings** with the same day, format and participants as a meeting of the dataset in `extends` are joined with
 *   it, unless the mapping gives them an id. `losses.matched` lists them, and `losses.similar` lists other records that
 *   may describe the same fact as a record of the dataset.
 * - **Keys.** Rows with the same key or the same id are one record. If a later row describes another record, such as a
 *   statement by another speaker or a meeting on another day, it is refused.
 * - **Ids** are made from names, keys and numbers of rows, so the same rows give the same ids in every run.
 * - **Citations.** Every record cites the document by the number of its row, counted from 0 or from `firstRow`. If
 *   every row names its own document, for example in a column with addresses of pages, the record cites this document
 *   as a whole.
 * - **Rows are whole.** Either all records of a row are in the dataset, or none of them. A row that was refused or that
 *   `when` left out has no records. `losses.rows` counts the rows that were mapped, skipped and refused, and
 *   `losses.refused` says for every refused row what is wrong and how to correct it.
 * - **Dates** are EDTF or `20240502`. The time of day of a date is dropped and counted. A row with a value that is not
 *   a date is not refused, because records can be undated: its record has no date, and `losses.unreadableDates` says
 *   why. A `Date` object is not accepted as a date, because its day depends on the time zone.
 *
 * The dataset passes `parseDataset`, because rows that break a rule of datasets are refused. The dataset and its lists
 * are frozen, and statements with the same position share one frozen list of positions. Rows are not changed.
 *
 * @throws {@link index!DemarcheError} for an unknown or missing field of the mapping, and for a column that no row has.
 * With `onError: "throw"`, the error has every refused row and unreadable date, and the path of a problem is a JSON
 * Pointer into the rows.
 *
 * @example
 * ```ts
 * import { column, mapRows } from "demarche/import";
 *
 * const rows = [
 *   { day: "2024-05-02", country: "Alba", iso: "ALB", bill: "Harbour", vote: "yes", room: 4 },
 *   { day: "2024-05-02", country: "Borea", iso: "BOR", bill: "Harbour", vote: "maybe", room: 4 },
 * ];
 * const { dataset, losses } = mapRows(rows, {
 *   document: { title: "Votes of the council" },
 *   actor: (name, row) => ({ type: "state", identifiers: [{ scheme: "iso3166-1-alpha-3", identifier: row.iso }] }),
 *   statement: {
 *     speaker: column("country"),
 *     act: "vote",
 *     date: column("day"),
 *     positions: [{ on: column("bill"), stance: column("vote", { values: { yes: "support", no: "oppose" } }) }],
 *   },
 * });
 * dataset.statements.map(({ id, speaker, summary }) => `${id}: ${speaker}, ${summary}`);
 * // => ["votes-of-the-council-statement-0: alba, Vote: support, Harbour."]
 * losses.refused.map(({ row, column, value }) => `row ${row}, column ${column}: ${value}`); // => ["row 1, column vote: maybe"]
 * losses.unusedColumns; // => ["room"]
 * ```
 */
export function mapRows<R extends object>(rows: readonly R[], mapping: RowMapping<R>): MappedRows {
  return importRows("mapRows", rows, mapping);
}
