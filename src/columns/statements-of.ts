import { noDay } from "../dates/day-span.ts";
import { periodRules } from "../dates/period-rules.ts";
import type { PeriodFilter } from "../query/filters/filters.ts";
import { codeOf } from "./lookups/code-of.ts";
import { checkNames, columnsQuery, periodOf } from "./lookups/columns-query.ts";
import { dateTest } from "./lookups/date-test.ts";
import type { CodeArray } from "./parts/code-array.ts";
import type { DateCodes } from "./parts/code-dates.ts";
import { partsOfColumns, type StatementColumns } from "./statement-columns.ts";

/** Options of {@link statementsOf}. */
export interface StatementsOfOptions extends PeriodFilter {}

const query = /* @__PURE__ */ columnsQuery({
  caller: "statementsOf",
  rules: periodRules,
});

/**
 * Returns the statements of an actor, in the order of their dates. The array is new, and its items are the rows
 * themselves.
 *
 * For a dataset, these are the statements whose speaker or principal is the actor, as in the filters `speakers` and
 * `principals` of `list`. If {@link columnsOf} was called with `attributeTo: "speaker"`, only the speaker is
 * considered. With `attributeTo: "principal"`, only the principal is.
 *
 * @throws {@link index!DemarcheError} with code `unknown-id` for an actor that is not known, and for an unknown option
 * or value.
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
  const parts = partsOfColumns(columns, query.caller);
  const actors = parts.actors();
  const code = codeOf(actors, actor, query.caller, "actor");
  const { rows, starts } = parts.ofActor();
  const [start, end] = [starts[code] as number, starts[code + 1] as number];
  if (options === undefined) return rows.slice(start, end);
  checkNames(query, options, parts);
  const period = periodOf(query, options, parts);
  if (period === undefined) return rows.slice(start, end);
  const dates = parts.dates();
  const codes = parts.datesOfActors();
  const passes = dateTest(dates, codes, period);
  // The first loop tests dated statements. It begins at `low`, because earlier dates cannot last into the period. If
  // every date has a first day, the loop ends at the end of the period. The second loop tests undated statements.
  const low = indexOfDay(dates, codes, period.first - dates.longest, { start, end });
  const undated = indexOfDay(dates, codes, noDay, { start: low, end });
  const high = dates.hasUnboundedStarts
    ? undated
    : indexOfDay(dates, codes, period.last + 1, { start: low, end: undated });
  const answer: R[] = [];
  for (let i = low; i < high; i++) if (passes(i)) answer.push(rows[i] as R);
  for (let i = undated; i < end; i++) if (passes(i)) answer.push(rows[i] as R);
  return answer;
}

/**
 * Searches the statements from index `start` up to but not including `end`, which are in the order of their dates.
 * Returns the index of the first statement whose date is ordered by `day` or a later day. If there is no such
 * statement, returns `end`.
 */
function indexOfDay(
  { ordered }: DateCodes,
  codes: CodeArray,
  day: number,
  { start, end }: { readonly start: number; readonly end: number },
): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ordered[codes[middle] as number] as number) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
