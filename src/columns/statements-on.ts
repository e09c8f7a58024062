import { noDay } from "./code-dates.ts";
import { checkPeriod, firstDay, lastDay, type PeriodEnd } from "./day-bound.ts";
import { findPair } from "./find-pair.ts";
import { lowerBound } from "./lower-bound.ts";
import { partsOfColumns, type StatementColumns } from "./statement-columns.ts";

/**
 * What an actor said on a matter, of a period if one is given, in the order of its dates: a fresh array of the rows
 * themselves; empty where it spoke and not on this.
 *
 * As everywhere, a date that can mean several days possibly lies in every period that has one of them, and an undated
 * statement in all.
 *
 * @param from First day: a day, a month or a year, or the number of days since 1970-01-01. Undefined: from the beginning.
 * @param to Last day, included. Undefined: without end.
 *
 * @throws {@link index!DemarcheError} with code `unknown-id` for an actor or a matter that is not known, and for what is
 * no period.
 *
 * @example
 * ```ts
 * import { columnsOf, statementsOn } from "demarche/columns";
 * import { dataset } from "demarche/data";
 *
 * statementsOn(columnsOf(dataset), "sergey-lavrov", "us-russia-dialogue").map(({ id }) => id); // => ["lavrov-interested-in-meeting"]
 * ```
 */
export function statementsOn<R, A extends string, M extends string>(
  columns: StatementColumns<R, A, M>,
  actor: NoInfer<A>,
  on: NoInfer<M>,
  from?: PeriodEnd,
  to?: PeriodEnd,
): R[] {
  const parts = partsOfColumns(columns, "statementsOn");
  const pairs = parts.pairs();
  const pair = findPair(pairs, actor, on, "statementsOn");
  const first = firstDay("statementsOn", from);
  const last = lastDay("statementsOn", to);
  checkPeriod("statementsOn", first, last);
  if (pair < 0) return [];
  const { rows, earliest, latest } = pairs;
  let i = pairs.starts[pair] as number;
  const end = pairs.starts[pair + 1] as number;
  if (from === undefined && to === undefined) return rows.slice(i, end);
  const answer: R[] = [];
  // No date that begins earlier can last into the period.
  if (end - i > 8) i = lowerBound(earliest, first - parts.dates().longest, i, end);
  for (; i < end && (earliest[i] as number) <= last; i++) {
    if ((latest[i] as number) >= first) answer.push(rows[i] as R);
  }
  // Undated statements come last, and possibly lie in every period.
  if (i < end && earliest[end - 1] === noDay) {
    i = lowerBound(earliest, noDay, i, end);
    for (; i < end; i++) answer.push(rows[i] as R);
  }
  return answer;
}
