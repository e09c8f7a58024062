import { type DayPeriod, meetsPeriod, periodEnd, periodStart } from "../dates/day-period.ts";
import { noDay } from "../dates/day-span.ts";
import { periodRules } from "../dates/period-rules.ts";
import type { PeriodFilter } from "../query/filters/filters.ts";
import { checkNames, columnsQuery, periodOf, refuseOptions } from "./lookups/columns-query.ts";
import type { ColumnParts } from "./parts/column-parts.ts";
import type { WideDates, WindowPart } from "./parts/window-part.ts";
import { partsOfColumns, type StatementColumns } from "./statement-columns.ts";

/** Options of {@link statementsBetween}. */
export interface StatementsBetweenOptions extends PeriodFilter {}

const query = /* @__PURE__ */ columnsQuery({
  caller: "statementsBetween",
  rules: periodRules,
});

/**
 * Returns the statements of a period in the order of their dates. The first and the last day belong to the period. The
 * array is new, and its items are the rows themselves.
 *
 * For a dataset, these are the statements that `list` returns with the same options. {@link index!matchesPeriod}
 * defines which dates are in a period.
 *
 * The running time grows with the length of the result. It also grows with the number of statements whose dates have no
 * first or last day, or can mean more than a year. With `match: "certainly"` or `match: "coded"`, it grows with the
 * number of statements before the end of the period instead.
 *
 * @throws {@link index!DemarcheError} with code `invalid-date` if `from` or `to` is not a day, a month or a year, and
 * `invalid-option` for a period that ends before it begins and for an unknown `match`.
 *
 * @example
 * ```ts
 * import { columnsOf, statementsBetween } from "demarche/columns";
 * import { dataset } from "demarche/data";
 *
 * const options = { from: "2022-01-26", to: "2022-01-26", match: "certainly" } as const;
 * statementsBetween(columnsOf(dataset), options).map(({ id }) => id); // => ["stoltenberg-on-written-reply"]
 * ```
 */
export function statementsBetween<R>(
  columns: StatementColumns<R>,
  options: StatementsBetweenOptions = {},
): R[] {
  const parts = partsOfColumns(columns, query.caller);
  if (typeof options !== "object" || options === null || hasOtherOptions(options))
    checkNames(query, options, parts);
  const { from, to, match, undated: keepsUndated } = options;
  const first = periodStart(from) ?? refuseOptions(query, options, parts);
  const last = periodEnd(to) ?? refuseOptions(query, options, parts);
  const isPlain =
    first <= last &&
    (match === undefined || match === "possibly") &&
    (keepsUndated === undefined || typeof keepsUndated === "boolean");
  const window = parts.window();
  if (!isPlain) {
    const period = periodOf(query, options, parts);
    return period === undefined ? window.rows.slice() : certainlyIn(parts, period);
  }
  const { rows, orderedBefore, unbounded, undated } = window;
  if (from === undefined && to === undefined) return rows.slice();
  // Each date is ordered by one day, even if it can mean several days. If this day is in the period, the row is between
  // `low` and `high`. An earlier row is in the period as well if its date can last into the period. A later row is in
  // the period as well if its date has no first day and can therefore mean any earlier day.
  const low = orderedBefore(first);
  const high = Math.max(low, Math.min(orderedBefore(last + 1), undated));
  const answer = withEarlier(window, first, low, high);
  for (const index of unbounded) if (index >= high) answer.push(rows[index] as R);
  return undated === rows.length || keepsUndated !== true ? answer : answer.concat(rows.slice(undated));
}

/** Returns whether there is an unknown option. This loop takes half of the time that `checkNames` takes. */
function hasOtherOptions(options: object): boolean {
  for (const name in options) {
    if (name !== "from" && name !== "to" && name !== "match" && name !== "undated") return true;
  }
  return false;
}

/**
 * Returns two groups of statements, one after the other. The first group has the statements whose dates are ordered
 * before day `first` and can last until that day. The second group has the rows from index `low` up to but not
 * including `high`.
 */
function withEarlier<R>({ rows, wide }: WindowPart<R>, first: number, low: number, high: number): R[] {
  let shorter: WideDates<R> | undefined;
  let longer: WideDates<R> | undefined;
  let i = 0;
  let iEnd = 0;
  let j = 0;
  let jEnd = 0;
  for (let k = 0; k < wide.length; k++) {
    const dates = wide[k] as WideDates<R>;
    const end = dates.orderedBefore(first);
    if (end === 0) continue;
    // Dates are tested one by one if they can mean more than a year, or if `latest` is not in ascending order. Lists of
    // such dates are usually short.
    if (!dates.ascending || k > 1)
      return oneByOne(wide, first)
        .map((index) => rows[index] as R)
        .concat(rows.slice(low, high));
    const start = Math.min(dates.endedBefore(first), end);
    if (start === end) continue;
    if (shorter === undefined) {
      shorter = dates;
      i = start;
      iEnd = end;
    } else {
      longer = dates;
      j = start;
      jEnd = end;
    }
  }
  if (shorter === undefined) return rows.slice(low, high);
  const count = iEnd - i + (jEnd - j);
  // The earlier statements are written over the first `count` rows of this copy. Concatenating two arrays instead would
  // take twice as long.
  const answer = rows.slice(low - count, high);
  let next = 0;
  if (longer !== undefined) {
    const areSeparate = (longer.indexes[jEnd - 1] as number) < (shorter.indexes[i] as number);
    while (!areSeparate && i < iEnd && j < jEnd) {
      const isShorter = (shorter.indexes[i] as number) < (longer.indexes[j] as number);
      answer[next++] = (isShorter ? shorter.rows[i++] : longer.rows[j++]) as R;
    }
    for (const from = longer.rows; j < jEnd; j++) answer[next++] = from[j] as R;
  }
  for (const from = shorter.rows; i < iEnd; i++) answer[next++] = from[i] as R;
  return answer;
}

/**
 * Returns the indexes of the statements whose dates are ordered before day `first` and can last until that day. The
 * indexes are in ascending order.
 */
function oneByOne(wide: readonly WideDates<unknown>[], first: number): number[] {
  const found: number[] = [];
  for (const { latest, indexes, longest, orderedBefore } of wide) {
    const end = orderedBefore(first);
    // If the day by which a date is ordered is more than `longest` days before the period, the date cannot last into
    // the period.
    const start = orderedBefore(Math.max(-noDay, first - longest));
    for (let i = start; i < end; i++) if ((latest[i] as number) >= first) found.push(indexes[i] as number);
  }
  return found.sort((a, b) => a - b);
}

/** Returns the statements that are in a period by the rule of `match: "certainly"` or `match: "coded"`. */
function certainlyIn<R>(parts: ColumnParts<R>, period: DayPeriod): R[] {
  const { rows, orderedBefore, undated } = parts.window();
  const [order, { codes, begun, lasting, qualified }] = [parts.order(), parts.dates()];
  const high = Math.min(orderedBefore(period.last + 1), undated);
  const answer: R[] = [];
  for (let i = 0; i < high; i++) {
    const code = codes[order[i] as number] as number;
    if (period.match === "certainly" && qualified[code] === 1) continue;
    if (meetsPeriod(begun[code] as number, lasting[code] as number, period)) answer.push(rows[i] as R);
  }
  return period.undated ? answer.concat(rows.slice(undated)) : answer;
}
