import { type MomentRange, momentRange } from "../dates/moment-range.ts";
import type { EffectiveOptions } from "./network-options.ts";
import type { RowTimes } from "./row-times.ts";

/**
 * Returns the range of dates from the options. If `from` or `to` is not set, the range begins or ends with the first or
 * the last moment of all rows. Null if no row is dated.
 */
export function dateRange(
  { times, timed, dated }: RowTimes,
  { from, to }: EffectiveOptions,
): MomentRange | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  if (dated) {
    for (const time of times) {
      if (time < first) first = time;
      if (time > last) last = time;
    }
  }
  return momentRange({ from, to, defaults: { from: first, to: last }, timed });
}
