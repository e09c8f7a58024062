import { periodRules } from "../dates/period-rules.ts";
import type { PeriodFilter } from "../query/filters/filters.ts";
import { codeOf, codesOf } from "./lookups/code-of.ts";
import { checkNames, columnsQuery, periodOf } from "./lookups/columns-query.ts";
import { entryTest } from "./lookups/date-test.ts";
import { knownIds } from "./lookups/known-id.ts";
import type { StanceTableRow } from "./stance-table-row.ts";
import { partsOfColumns, type StatementColumns } from "./statement-columns.ts";

/** Options of {@link stanceTable}. */
export interface StanceTableOptions<out A extends string = string> extends PeriodFilter {
  /** The ids of the actors to include. Default: every actor with a stance on the matter. */
  readonly actors?: readonly A[] | undefined;
}

const query = /* @__PURE__ */ columnsQuery({
  caller: "stanceTable",
  rules: { actors: /* @__PURE__ */ knownIds("actor"), ...periodRules },
});

/**
 * Returns how often each actor takes each stance on a matter (an issue, proposal, term or response). The result has one
 * row for each actor with a stance on the matter, and the rows are in the order of the ids of the actors. An actor
 * without a stance on the matter has no row, because silence is not a stance.
 *
 * For a dataset, the counts are those of the cells of {@link index!compareStances}. Without options, the rows of a
 * matter are made only once and then reused. Each row takes about 80 bytes of memory. The rows are frozen, because
 * later results contain the same objects.
 *
 * @throws {@link index!DemarcheError} with code `unknown-id` for a matter or an actor that is not known, and for an
 * unknown option or value.
 *
 * @example
 * ```ts
 * import { columnsOf, stanceTable } from "demarche/columns";
 * import { dataset } from "demarche/data";
 *
 * stanceTable(columnsOf(dataset), "nato-enlargement").map(({ actor, oppose }) => `${actor} ${oppose}`); // => ["russia 3", "russian-ministry-of-foreign-affairs 1", "vladimir-putin 1"]
 * ```
 */
export function stanceTable<A extends string, M extends string>(
  columns: StatementColumns<unknown, A, M>,
  on: NoInfer<M>,
  options?: StanceTableOptions<NoInfer<A>>,
): StanceTableRow<A>[] {
  const parts = partsOfColumns(columns, query.caller);
  const matters = parts.matters();
  // The call of `codeOf` takes as long as the rest of a query without options, so a known matter is looked up here.
  const matter = matters.codeOf.get(on) ?? codeOf(matters, on, query.caller, "matter");
  const tables = parts.byMatter();
  if (options === undefined) return tables.tableOf(matter).slice() as StanceTableRow<A>[];
  checkNames(query, options, parts);
  const { actors } = options;
  const test = entryTest(parts, periodOf(query, options, parts));
  const rows = (
    test === undefined ? tables.tableOf(matter).slice() : tables.tableWhere(matter, test)
  ) as readonly StanceTableRow<A>[];
  if (actors === undefined) return [...rows];
  codesOf(parts.actors(), actors, { query, options, parts });
  const wanted = new Set<A>(actors);
  return rows.filter(({ actor }) => wanted.has(actor));
}
