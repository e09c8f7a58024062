import { type DayPeriod, dayPeriod, meetsPeriod, periodEnd, periodStart } from "../dates/day-period.ts";
import { noDay } from "../dates/day-span.ts";
import { undatedMatches } from "../dates/matches-period.ts";
import type { PeriodFilter } from "../query/filters.ts";
import { checkNames } from "./check-names.ts";
import type { ColumnParts } from "./column-parts.ts";
import { partsOfColumns, type StatementColumns } from "./statement-columns.ts";
import type { WideDates, WindowPart } from "./window-part.ts";

/** Options of {@link statementsBetween}. */
export interface StatementsBetweenOptions extends PeriodFilter {}

/**
 * Returns the statements of a period, both of its ends included, in the order of their dates, as a new array of the rows
 * themselves.
 *
 * Of a dataset these are the statements that `list` finds with the same options; periods are those of every other question:
 * see {@link index!matchesPeriod}.
 *
 * It takes a time that grows with the answer, and with the number of dates that are open or mean more than a year; with
 * `match: "certainly"`, with the number of statements before the end of the period.
 *
 * @throws {@link index!DemarcheError} with code `invalid-date` where `from` or `to` is no day, month or year, and
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
  const parts = partsOfColumns(columns, "statementsBetween");
  if (typeof options !== "object" || options === null || hasOtherOptions(options))
    checkNames("statementsBetween", options, ["from", "to", "match"]);
  const { from, to, match } = options;
  const first = periodStart("statementsBetween", from);
  const last = periodEnd("statementsBetween", to);
  if (first > last || (match !== undefined && match !== "possibly"))
    return certainly(parts, dayPeriod("statementsBetween", options) as DayPeriod);
  const window = parts.window();
  const { rows, begunBefore, undated } = window;
  if (from === undefined && to === undefined) return rows.slice();
  // Statements that begin within the period are a run of the rows. Those that began before it and can last into it come
  // before that run.
  const low = begunBefore(first);
  const high = Math.max(low, Math.min(begunBefore(last + 1), undated));
  const answer = withEarlier(window, first, low, high);
  return undated === rows.length || !undatedMatches("possibly") ? answer : answer.concat(rows.slice(undated));
}

/** Whether there is any option that the function does not have. This loop takes half of the time of `checkNames`. */
function hasOtherOptions(options: object): boolean {
  for (const name in options) if (name !== "from" && name !== "to" && name !== "match") return true;
  return false;
}

/** The statements that began before the first day of a period and can last to it, then a run of the rows. */
function withEarlier<R>({ rows, wide }: WindowPart<R>, first: number, low: number, high: number): R[] {
  let shorter: WideDates<R> | undefined;
  let longer: WideDates<R> | undefined;
  let i = 0;
  let iEnd = 0;
  let j = 0;
  let jEnd = 0;
  for (let k = 0; k < wide.length; k++) {
    const dates = wide[k] as WideDates<R>;
    const end = dates.begunBefore(first);
    if (end === 0) continue;
    // Dates longer than a year, and dates of which one contains another, are few: they are tested one by one.
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
  // One copy of a run that begins that many rows earlier, whose first rows are then overwritten. The earlier statements are
  // among those rows, so there are always enough. Joining several copies takes twice as long.
  const answer = rows.slice(low - count, high);
  let next = 0;
  if (longer !== undefined) {
    const apart = (longer.indexes[jEnd - 1] as number) < (shorter.indexes[i] as number);
    while (!apart && i < iEnd && j < jEnd) {
      const isShorter = (shorter.indexes[i] as number) < (longer.indexes[j] as number);
      answer[next++] = (isShorter ? shorter.rows[i++] : longer.rows[j++]) as R;
    }
    for (const from = longer.rows; j < jEnd; j++) answer[next++] = from[j] as R;
  }
  for (const from = shorter.rows; i < iEnd; i++) answer[next++] = from[i] as R;
  return answer;
}

/** The indexes of the statements that began before the first day of a period and can last to it, in order. */
function oneByOne(wide: readonly WideDates<unknown>[], first: number): number[] {
  const found: number[] = [];
  for (const { latest, indexes, longest, begunBefore } of wide) {
    const end = begunBefore(first);
    // A date that began longer ago than the longest of them lasts has ended.
    const start = begunBefore(Math.max(-noDay, first - longest));
    for (let i = start; i < end; i++) if ((latest[i] as number) >= first) found.push(indexes[i] as number);
  }
  return found.sort((a, b) => a - b);
}

function certainly<R>(parts: ColumnParts<R>, period: DayPeriod): R[] {
  const { rows, begunBefore, undated } = parts.window();
  const [order, { codes, begun, lasting }] = [parts.order(), parts.dates()];
  const high = Math.min(begunBefore(period.last + 1), undated);
  const answer: R[] = [];
  for (let i = 0; i < high; i++) {
    const code = codes[order[i] as number] as number;
    if (meetsPeriod(begun[code] as number, lasting[code] as number, period)) answer.push(rows[i] as R);
  }
  return period.undated ? answer.concat(rows.slice(undated)) : answer;
}
