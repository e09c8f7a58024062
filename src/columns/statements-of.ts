import { dayPeriod } from "../dates/day-period.ts";
import type { PeriodFilter } from "../query/filters.ts";
import { checkNames } from "./check-names.ts";
import { codeOf } from "./code-of.ts";
import { dateTest } from "./date-test.ts";
import { partsOfColumns, type StatementColumns } from "./statement-columns.ts";

/** Options of {@link statementsOf}. */
export interface StatementsOfOptions extends PeriodFilter {}

/**
 * Returns the statements of an actor, in the order of their dates. The array is new, and its items are the rows themselves.
 *
 * For a dataset, these are the statements that `list` returns with the filter `speakers`, or `principals` if the columns
 * attribute statements to principals.
 *
 * @throws {@link index!DemarcheError} with code `unknown-id` for an actor that is not known, and for an unknown option or
 * value.
 *
 * @example
 * ```ts
 * import { columnsOf, statementsOf } from "demarche/columns";
 * import { dataset } from "demarche/data";
 *
 * statementsOf(columnsOf(dataset), "jens-stoltenberg", { from: "2022" }).map(({ id }) => id); // => ["stoltenberg-on-written-reply"]
 * ```
 */
export function statementsOf<R, A extends string>(
  columns: StatementColumns<R, A>,
  actor: NoInfer<A>,
  options?: StatementsOfOptions,
): R[] {
  const parts = partsOfColumns(columns, "statementsOf");
  const actors = parts.actors();
  const code =
    actors.codeOf.get(actor) ?? codeOf(actors, actor, { caller: "statementsOf", what: "actor", path: "" });
  const { rows, starts } = parts.ofActor();
  const [start, end] = [starts[code] as number, starts[code + 1] as number];
  if (options === undefined) return rows.slice(start, end);
  checkNames("statementsOf", options, ["from", "to", "match"]);
  const period = dayPeriod("statementsOf", options);
  if (period === undefined) return rows.slice(start, end);
  const passes = dateTest(parts.dates(), parts.datesOfActors(), period);
  const answer: R[] = [];
  for (let i = start; i < end; i++) if (passes(i)) answer.push(rows[i] as R);
  return answer;
}
