import { type MomentRange, momentRange } from "../../dates/moment-range.ts";
import type { EffectiveOptions } from "../options/effective-options.ts";
import type { RowTimes } from "./row-times.ts";

/**
 * Returns the range of dates from the options. If `from` is not set, the range begins with the first moment of all
 * rows, or with `to` if all rows are later. If `to` is not set, the range ends with the last moment of all rows, or with
 * `from` if all rows are earlier. Returns null if `from` or `to` is not set and no row has a known first moment.
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
