import { type DayPeriod, dayPeriod, periodEnd, periodStart } from "../dates/day-period.ts";
import { noDay } from "../dates/day-span.ts";
import { undatedMatches } from "../dates/matches-period.ts";
import type { PeriodFilter } from "../query/filters.ts";
import { checkNames } from "./check-names.ts";
import type { ColumnParts } from "./column-parts.ts";
import { entryTest } from "./date-test.ts";
import { lowerBound } from "./lower-bound.ts";
import { pairOf } from "./pair-of.ts";
import { partsOfColumns, type StatementColumns } from "./statement-columns.ts";

/** Options of {@link statementsOn}. */
export interface StatementsOnOptions<out A extends string = string, out M extends string = string>
  extends PeriodFilter {
  /** Whose statements. */
  readonly actor: A;
  /** On what. */
  readonly on: M;
}

/**
 * Returns the statements of an actor on a matter, of a period if one is given, in the order of their dates, as a new array
 * of the rows themselves. The array is empty where the actor says nothing on the matter.
 *
 * Of a dataset these are the statements that `list` finds, and those behind the cell of {@link index!compareStances}: a
 * position on a term counts on the issues of the term, too. Periods are those of every other question: see {@link index!matchesPeriod}.
 *
 * @throws {@link index!DemarcheError} with code `unknown-id` for an actor or a matter that is not known, and for an unknown
 * option or value.
 *
 * @example
 * ```ts
 * import { columnsOf, statementsOn } from "demarche/columns";
 * import { dataset } from "demarche/data";
 *
 * const options = { actor: "sergey-lavrov", on: "us-russia-dialogue", from: "2022" } as const;
 * statementsOn(columnsOf(dataset), options).map(({ id }) => id); // => ["lavrov-interested-in-meeting"]
 * ```
 */
export function statementsOn<R, A extends string, M extends string>(
  columns: StatementColumns<R, A, M>,
  options: StatementsOnOptions<NoInfer<A>, NoInfer<M>>,
): R[] {
  const parts = partsOfColumns(columns, "statementsOn");
  if (typeof options !== "object" || options === null || hasOtherOptions(options))
    checkNames("statementsOn", options, ["actor", "on", "from", "to", "match"]);
  const pairs = parts.pairs();
  const pair = pairOf(pairs, options.actor, options.on, "statementsOn");
  const { from, to, match } = options;
  // Numbers rather than a `DayPeriod`, since making an object takes a tenth of the time of a short answer.
  const first = periodStart("statementsOn", from);
  const last = periodEnd("statementsOn", to);
  if (first > last || (match !== undefined && match !== "possibly"))
    return certainly(parts, pair, dayPeriod("statementsOn", options));
  if (pair < 0) return [];
  const { rows, earliest, latest } = pairs;
  let i = pairs.starts[pair] as number;
  const end = pairs.starts[pair + 1] as number;
  if (from === undefined && to === undefined) return rows.slice(i, end);
  // Undated statements come last.
  const undated = earliest[end - 1] === noDay ? lowerBound(earliest, noDay, i, end) : end;
  // A date that begins earlier than this cannot last into the period.
  if (end - i > 8) i = lowerBound(earliest, first - parts.dates().longest, i, undated);
  while (i < undated && (latest[i] as number) < first) i += 1;
  const start = i;
  // Most often what matches is a run of the rows, and copying a run takes less time than adding its rows one by one.
  while (i < undated && (earliest[i] as number) <= last && (latest[i] as number) >= first) i += 1;
  const answer = rows.slice(start, i);
  for (; i < undated && (earliest[i] as number) <= last; i++) {
    if ((latest[i] as number) >= first) answer.push(rows[i] as R);
  }
  if (undatedMatches("possibly")) for (i = undated; i < end; i++) answer.push(rows[i] as R);
  return answer;
}

function certainly<R>(parts: ColumnParts<R>, pair: number, period: DayPeriod | undefined): R[] {
  if (pair < 0) return [];
  const { rows, starts } = parts.pairs();
  const passes = entryTest(parts, period);
  return rows
    .slice(starts[pair], starts[pair + 1])
    .filter((_, i) => passes?.((starts[pair] as number) + i) ?? true);
}

/** Whether there is any option that the function does not have. This loop takes half of the time of `checkNames`. */
function hasOtherOptions(options: object): boolean {
  for (const name in options) {
    const isKnown = name === "actor" || name === "on" || name === "from" || name === "to" || name === "match";
    if (!isKnown) return true;
  }
  return false;
}
