import { type DayPeriod, periodEnd, periodStart } from "../dates/day-period.ts";
import { noDay } from "../dates/day-span.ts";
import { periodRules } from "../dates/period-rules.ts";
import { required } from "../options/required.ts";
import type { PeriodFilter } from "../query/filters/filters.ts";
import { checkNames, columnsQuery, periodOf, refuseOptions } from "./lookups/columns-query.ts";
import { entryTest } from "./lookups/date-test.ts";
import { knownId } from "./lookups/known-id.ts";
import { pairOf } from "./lookups/pair-of.ts";
import type { ColumnParts } from "./parts/column-parts.ts";
import { lowerBound } from "./parts/lower-bound.ts";
import { partsOfColumns, type StatementColumns } from "./statement-columns.ts";

/** Options of {@link statementsOn}. */
export interface StatementsOnOptions<out A extends string = string, out M extends string = string>
  extends PeriodFilter {
  /** The id of the actor. */
  readonly actor: A;
  /** The id of the issue, proposal, term or response. */
  readonly on: M;
}

const query = /* @__PURE__ */ columnsQuery({
  caller: "statementsOn",
  rules: {
    actor: /* @__PURE__ */ required(/* @__PURE__ */ knownId("actor")),
    on: /* @__PURE__ */ required(/* @__PURE__ */ knownId("matter")),
    ...periodRules,
  },
});

/**
 * Returns the statements of an actor on a matter (an issue, proposal, term or response), in the order of their dates.
 * If a period is passed, only the statements of the period are returned. The array is new, and its items are the rows
 * themselves. The array is empty if the actor has no statement on the matter.
 *
 * For a dataset, these are the `statements` in the cell that {@link index!compareStances} returns for the actor and the
 * matter. In such a cell, a stance on a term counts for the issues of the term, too. A proposal or a response is not a
 * statement, so it is not in the result. But if the actor made a proposal or a response by a statement, that statement
 * is in the result. {@link index!matchesPeriod} defines which dates are in a period.
 *
 * @throws {@link index!DemarcheError} with code `unknown-id` for an actor or a matter that is not known, and for an
 * unknown option or value.
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
  const parts = partsOfColumns(columns, query.caller);
  if (typeof options !== "object" || options === null || hasOtherOptions(options))
    checkNames(query, options, parts);
  const pairs = parts.pairs();
  const pair = pairOf(query, options, parts);
  const { from, to, match, undated: keepsUndated } = options;
  // The first and the last day are two numbers instead of a `DayPeriod`, because allocating an object takes a tenth of
  // the time of a short query.
  const first = periodStart(from) ?? refuseOptions(query, options, parts);
  const last = periodEnd(to) ?? refuseOptions(query, options, parts);
  const isPlain =
    first <= last &&
    (match === undefined || match === "possibly") &&
    (keepsUndated === undefined || typeof keepsUndated === "boolean");
  if (!isPlain) return oneByOne(parts, pair, periodOf(query, options, parts));
  if (pair < 0) return [];
  if (!pairs.isComplete) return oneByOne(parts, pair, periodOf(query, options, parts));
  const { ordered, latest } = pairs;
  const rows = pairs.rows as readonly R[];
  let i = pairs.starts[pair] as number;
  const end = pairs.starts[pair + 1] as number;
  if (from === undefined && to === undefined) return rows.slice(i, end);
  // Undated statements are last. `undated` is the index of the first of them.
  const undated = ordered[end - 1] === noDay ? lowerBound(ordered, noDay, i, end) : end;
  const { longest, hasUnboundedStarts, earliest } = parts.dates();
  // If the day by which a date is ordered is more than `longest` days before the period, the date cannot last into the
  // period.
  if (end - i > 8) i = lowerBound(ordered, first - longest, i, undated);
  while (i < undated && (latest[i] as number) < first) i += 1;
  const start = i;
  // Most of the rows that match are adjacent. Copying such rows together is faster than adding them one by one.
  while (i < undated && (ordered[i] as number) <= last && (latest[i] as number) >= first) i += 1;
  const answer = rows.slice(start, i);
  for (; i < undated && (ordered[i] as number) <= last; i++) {
    if ((latest[i] as number) >= first) answer.push(rows[i] as R);
  }
  if (hasUnboundedStarts) {
    const codes = parts.datesOfEntries();
    for (; i < undated; i++) if (earliest[codes[i] as number] === -noDay) answer.push(rows[i] as R);
  }
  if (keepsUndated === true) for (i = undated; i < end; i++) answer.push(rows[i] as R);
  return answer;
}

/**
 * Returns the statements of a pair (an actor and a matter) whose dates are in a period. The date of each entry is
 * tested. Proposals and responses that were not made by a statement are left out.
 */
function oneByOne<R>(parts: ColumnParts<R>, pair: number, period: DayPeriod | undefined): R[] {
  if (pair < 0) return [];
  const { rows, starts } = parts.pairs();
  const passes = entryTest(parts, period);
  return rows
    .slice(starts[pair], starts[pair + 1])
    .filter((row, i) => row !== undefined && (passes?.((starts[pair] as number) + i) ?? true)) as R[];
}

/** Returns whether there is an unknown option. This loop takes half of the time that `checkNames` takes. */
function hasOtherOptions(options: object): boolean {
  for (const name in options) {
    const isOfPeriod = name === "from" || name === "to" || name === "match" || name === "undated";
    if (!isOfPeriod && name !== "actor" && name !== "on") return true;
  }
  return false;
}
