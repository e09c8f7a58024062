import { noDay } from "./code-dates.ts";
import { codeOf } from "./code-of.ts";
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
 * @throws {@link index!DemarcheError} with code `unknown-id` for an actor or a matter that is not known, and
 * `invalid-date`.
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
  const pair = findPair(
    pairs,
    codeOf(parts.actors(), actor, "statementsOn", "actor"),
    codeOf(parts.matters(), on, "statementsOn", "matter"),
  );
  if (pair < 0) return [];
  const [start, end] = [pairs.starts[pair] as number, pairs.starts[pair + 1] as number];
  if (from === undefined && to === undefined) return pairs.rows.slice(start, end);
  const [first, last] = [firstDay(from), lastDay(to)];
  checkPeriod("statementsOn", first, last);
  const { earliest, latest, longest } = parts.dates();
  const answer: R[] = [];
  let i = start;
  if (end - start > 64) {
    // No date that begins earlier can last into the period.
    const reaching = lowerBound(earliest, first - longest, 0, earliest.length);
    i = lowerBound(pairs.dates, reaching, start, end);
  }
  for (; i < end; i++) {
    const date = pairs.dates[i] as number;
    if ((earliest[date] as number) > last) break;
    if ((latest[date] as number) >= first) answer.push(pairs.rows[i] as R);
  }
  // Undated statements come last, and possibly lie in every period.
  let undated = end;
  while (undated > i && earliest[pairs.dates[undated - 1] as number] === noDay) undated -= 1;
  for (i = undated; i < end; i++) answer.push(pairs.rows[i] as R);
  return answer;
}
