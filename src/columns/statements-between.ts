import { type DateMatch, dateMatches } from "../dates/period.ts";
import { problem } from "../errors/demarche-error.ts";
import { shown, suggest } from "../errors/suggest.ts";
import { noDay } from "./code-dates.ts";
import type { ColumnParts, WideDates } from "./column-parts.ts";
import { checkPeriod, firstDay, lastDay, type PeriodEnd } from "./day-bound.ts";
import { partsOfColumns, type StatementColumns } from "./statement-columns.ts";

/**
 * The statements of a period, both of its ends included, in the order of their dates: a fresh array of the rows
 * themselves.
 *
 * A date that can mean several days possibly lies in every period that has one of them, and an undated statement in all;
 * with `match` `"certainly"` only those count that lie in it on every reading, which no undated one does.
 *
 * Takes a time that grows with the answer, and with the number of dates that are open or mean more than a year.
 *
 * @param from First day: a day, a month or a year, or the number of days since 1970-01-01. Undefined: from the beginning.
 * @param to Last day, included. Undefined: without end.
 *
 * @throws {@link index!DemarcheError} with code `invalid-date` for what is no end of a period, and `invalid-option` for one
 * that ends before it begins and another `match`.
 *
 * @example
 * ```ts
 * import { columnsOf, statementsBetween } from "demarche/columns";
 * import { dataset } from "demarche/data";
 *
 * const columns = columnsOf(dataset);
 * statementsBetween(columns, "2022-01-26", "2022-01-26", "certainly").map(({ id }) => id); // => ["stoltenberg-on-written-reply"]
 * ```
 */
export function statementsBetween<R>(
  columns: StatementColumns<R>,
  from: PeriodEnd | undefined,
  to: PeriodEnd | undefined,
  match: DateMatch = "possibly",
): R[] {
  const parts = partsOfColumns(columns, "statementsBetween");
  const first = firstDay("statementsBetween", from);
  const last = lastDay("statementsBetween", to);
  checkPeriod("statementsBetween", first, last);
  if (match !== "possibly" && match !== "certainly") {
    const message = `statementsBetween: match cannot be ${shown(match)}. ${suggest(match, dateMatches)}`;
    throw problem("invalid-option", "", message, match);
  }
  if (match === "certainly") return certainly(parts, first, last);
  const { rows, placeOfDay, undated, wide } = parts.window();
  // What began within the period is a run of the rows; what began before and can have lasted into it comes before them.
  const low = placeOfDay(first);
  const high = Math.max(low, Math.min(placeOfDay(last + 1), undated));
  const answer = withEarlier(wide, first, rows, low, high);
  return undated === rows.length ? answer : answer.concat(rows.slice(undated));
}

/** What began before a day and can have lasted to it, then a run of the rows. */
function withEarlier<R>(
  wide: readonly WideDates<R>[],
  first: number,
  rows: readonly R[],
  low: number,
  high: number,
): R[] {
  let one: WideDates<R> | undefined;
  let other: WideDates<R> | undefined;
  let i = 0;
  let iEnd = 0;
  let j = 0;
  let jEnd = 0;
  for (let k = 0; k < wide.length; k++) {
    const dates = wide[k] as WideDates<R>;
    const end = dates.begunBefore(first);
    if (end === 0) continue;
    // More than months and years, or dates that lie across each other: these are few, and sorted out one by one.
    if (!dates.ascending || k > 1) return oneByOne(wide, first, rows, low, high);
    const start = Math.min(dates.endedBefore(first), end);
    if (start === end) continue;
    if (one === undefined) {
      one = dates;
      i = start;
      iEnd = end;
    } else {
      other = dates;
      j = start;
      jEnd = end;
    }
  }
  if (one === undefined) return rows.slice(low, high);
  const count = iEnd - i + (jEnd - j);
  // One copy of a run, with as many rows before it for them to replace: they come before the run themselves, so there are
  // enough. To join several copies takes twice as long.
  const answer = rows.slice(low - count, high);
  let at = 0;
  if (other !== undefined) {
    const runs = (other.places[jEnd - 1] as number) < (one.places[i] as number);
    while (!runs && i < iEnd && j < jEnd) {
      const next = (one.places[i] as number) < (other.places[j] as number) ? one.rows[i++] : other.rows[j++];
      answer[at++] = next as R;
    }
    for (const from = other.rows; j < jEnd; j++) answer[at++] = from[j] as R;
  }
  for (const from = one.rows; i < iEnd; i++) answer[at++] = from[i] as R;
  return answer;
}

function oneByOne<R>(
  wide: readonly WideDates<R>[],
  first: number,
  rows: readonly R[],
  low: number,
  high: number,
): R[] {
  const places: number[] = [];
  for (const { latest, places: of, longest, begunBefore } of wide) {
    const end = begunBefore(first);
    // What began longer ago than the longest of them lasts has ended.
    const start = begunBefore(Math.max(-noDay, first - longest));
    for (let i = start; i < end; i++) if ((latest[i] as number) >= first) places.push(of[i] as number);
  }
  places.sort((a, b) => a - b);
  return places.map((place) => rows[place] as R).concat(rows.slice(low, high));
}

function certainly<R>(parts: ColumnParts<R>, first: number, last: number): R[] {
  const { rows, placeOfDay, undated } = parts.window();
  const [order, dates] = [parts.order(), parts.dates()];
  const high = Math.min(placeOfDay(last + 1), undated);
  const answer: R[] = [];
  for (let place = 0; place < high; place++) {
    const code = dates.codes[order[place] as number] as number;
    if ((dates.begun[code] as number) <= last && (dates.lasting[code] as number) >= first)
      answer.push(rows[place] as R);
  }
  return answer;
}
