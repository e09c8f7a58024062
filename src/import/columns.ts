import { problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";
import { type Column, column } from "./column.ts";

/** The fields that {@link columns} returns. `M` maps the name of each field to the name of its column. */
export type ColumnsOf<M extends Readonly<Record<string, string | number>>> = {
  readonly [P in keyof M]: Column<M[P], never>;
};

/**
 * Returns the mapping of a field that has parts, such as a position or a place, for {@link mapRows}. Each part is read
 * from the column with the given name. If a column needs an option, use {@link column} for each part instead. For the
 * fields of a record itself, use the field `columns` in the mapping of the record.
 *
 * A misspelt name is an error of `mapRows`, because the field has no such part or no row has such a column.
 *
 * @throws {@link index!DemarcheError} with code `invalid-option` for anything but an object with names of columns, and
 * for an object without fields.
 *
 * @example
 * ```ts
 * import { columns, mapRows } from "demarche/import";
 *
 * const rows = [{ Wer: "Alba", Tag: "2024-05-02", Inhalt: "Denies the toll.", Thema: "Toll", Haltung: "oppose" }];
 * const { dataset } = mapRows(rows, {
 *   document: { title: "Press review" },
 *   actor: { type: "state" },
 *   statement: {
 *     columns: { speaker: "Wer", date: "Tag", summary: "Inhalt" },
 *     act: "deny",
 *     positions: [columns({ on: "Thema", stance: "Haltung" })],
 *   },
 * });
 * dataset.statements.map(({ speaker, act, date, summary }) => [speaker, act, date, summary]);
 * // => [["alba", "deny", "2024-05-02", "Denies the toll."]]
 * dataset.statements[0]?.positions; // => [{ on: "toll", stance: "oppose" }]
 * ```
 */
export function columns<const M extends Readonly<Record<string, string | number>>>(names: M): ColumnsOf<M> {
  if (
    typeof names !== "object" ||
    names === null ||
    Array.isArray(names) ||
    Object.keys(names).length === 0
  ) {
    const message = `columns needs an object with the name of a column for each field, not ${shown(names)}. Write columns({ date: "Day" }).`;
    throw problem("invalid-option", "", message, names);
  }
  const fields = Object.entries(names).map(([field, name]) => [field, column(name)]);
  return Object.freeze(Object.fromEntries(fields));
}
