import { type MomentRange, momentRange } from "../dates/moment-range.ts";
import type { EffectiveOptions } from "./network-options.ts";
import type { RowTimes } from "./row-times.ts";

/** Returns the range that the options give. An end that they leave out is the first or last moment of all rows; null: no row is dated. */
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
