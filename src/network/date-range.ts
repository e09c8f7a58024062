import { endOfDay, type Moment, readMoment } from "../dates/moment.ts";
import { problem } from "../errors/demarche-error.ts";
import type { EffectiveOptions } from "./network-options.ts";
import type { RowTimes } from "./row-times.ts";

/** The first and the last moment that count, both included. */
export interface DateRange {
  /** The first one. */
  readonly from: Moment;
  /** The last one. */
  readonly to: Moment;
}

/** The range that was asked for, or else that of all rows; null where nothing is dated. */
export function dateRange(
  { times, timed, dated }: RowTimes,
  { from, to }: EffectiveOptions,
): DateRange | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  if (dated) {
    for (const time of times) {
      if (time < first) first = time;
      if (time > last) last = time;
    }
  }
  if (from !== null) first = readMoment(from).first ?? first;
  if (to !== null) {
    const bounds = readMoment(to);
    // Where rows tell days alone, a day is one point of time; otherwise it lasts until its last second.
    if (bounds.last !== null) last = timed && !bounds.timed ? endOfDay(bounds.last) : bounds.last;
  }
  if (from !== null && to !== null && first > last) {
    throw problem(
      "invalid-option",
      "/to",
      `Option to: ${to} lies before ${from}. Put the earlier date in from.`,
      to,
    );
  }
  return Number.isFinite(first) && Number.isFinite(last) ? { from: first, to: last } : null;
}
