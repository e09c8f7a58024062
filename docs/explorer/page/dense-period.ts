import { parseEdtf, type TimelineEntry } from "demarche";

/** A part of a timeline that contains most of the dated entries. */
export interface DensePeriod {
  /** First day of the period. It is the first day of a month. */
  readonly from: string;
  /** Number of dated entries that begin before the period. */
  readonly before: number;
}

/**
 * The last part of a timeline is dense if at least 80% (`leastEntries`) of the dated entries begin in it, although it
 * takes at most 25% (`greatestLength`) of the length of the timeline.
 */
const [leastEntries, greatestLength] = [0.8, 0.25];

/**
 * Returns the last part of a timeline if this part is dense, and undefined otherwise. In a chart of the whole timeline,
 * the marks in a dense part would almost cover each other.
 */
export function densePeriod(entries: readonly TimelineEntry[]): DensePeriod | undefined {
  const months = entries
    .flatMap(({ date }) => {
      const start = date === null ? undefined : parseEdtf(date).start;
      const day = start?.earliest ?? start?.latest;
      return day === null || day === undefined ? [] : [day.slice(0, 7)];
    })
    .sort();
  const [first, last] = [months[0], months.at(-1)];
  const start = months[Math.ceil(months.length * (1 - leastEntries))];
  if (first === undefined || last === undefined || start === undefined) return undefined;
  const whole = monthNumber(last) - monthNumber(first);
  if (whole < 24 || monthNumber(last) - monthNumber(start) > whole * greatestLength) return undefined;
  return { from: `${start}-01`, before: months.filter((month) => month < start).length };
}

function monthNumber(month: string): number {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return year * 12 + number;
}
