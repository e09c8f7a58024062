import { codeOf } from "./code-of.ts";
import type { StanceTableRow } from "./stance-table-row.ts";
import { partsOfColumns, type StatementColumns } from "./statement-columns.ts";

/**
 * Who takes which stance on a matter, and how often: a row for each actor that speaks on it, in the order of their ids.
 * Who says nothing on it has no row: silence is no stance.
 *
 * The rows of a matter are made once, some 80 bytes each: they are frozen, and the same in every answer.
 *
 * @throws {@link index!DemarcheError} with code `unknown-id` for a matter that is not known.
 *
 * @example
 * ```ts
 * import { columnsOf, stanceTable } from "demarche/columns";
 * import { dataset } from "demarche/data";
 *
 * stanceTable(columnsOf(dataset), "nato-enlargement").map(({ actor, oppose }) => `${actor} ${oppose}`); // => ["russia 1", "vladimir-putin 1"]
 * ```
 */
export function stanceTable<A extends string, M extends string>(
  columns: StatementColumns<unknown, A, M>,
  on: NoInfer<M>,
): StanceTableRow<A>[] {
  const parts = partsOfColumns(columns, "stanceTable");
  const matter = codeOf(parts.matters(), on, "stanceTable", "matter");
  return parts.byMatter().tableOf(matter).slice() as StanceTableRow<A>[];
}
