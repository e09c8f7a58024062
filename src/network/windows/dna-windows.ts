import type { Moment } from "../../dates/moment.ts";
import type { MomentRange } from "../../dates/moment-range.ts";
import { addUnits, type TimeUnit } from "../../dates/time-unit.ts";
import type { TimeWindow, WindowSize } from "../../dates/time-windows.ts";

/**
 * Yields the windows of Discourse Network Analyzer 3.1.2 that are entirely inside a range. A window begins half a width
 * before its middle and ends half a width after it. Half the width is rounded down to a whole number of units, and both
 * ends are included. For example, if the width is one month, half of it is 0, and the window is a single moment. If the
 * width is two days, half of it is one day, and the window covers three days.
 */
export function* dnaWindows(range: MomentRange, { unit, size, step }: WindowSize): Generator<TimeWindow> {
  const half = Math.floor(size / 2);
  for (const middle of moments(range, unit, step)) {
    const [first, last] = [addUnits(middle, -half, unit), addUnits(middle, half, unit)];
    if (first >= range.from && last <= range.to) yield { first, middle, last };
  }
}

/**
 * Yields the kernel windows of Discourse Network Analyzer 3.1.2. The width of a window is rounded up to an even number
 * of units.
 */
export function* dnaKernelWindows(
  range: MomentRange,
  { unit, size, step, indent }: WindowSize & { readonly indent: boolean },
): Generator<TimeWindow> {
  const half = dnaHalfWidth(size);
  const middles = indent
    ? { from: addUnits(range.from, half, unit), to: addUnits(range.to, -half, unit) }
    : range;
  for (const middle of moments(middles, unit, step)) {
    yield {
      first: Math.max(range.from, addUnits(middle, -half, unit)),
      middle,
      last: Math.min(range.to, addUnits(middle, half, unit)),
    };
  }
}

/** Returns half the width of a kernel window of Discourse Network Analyzer, in units and rounded up. */
export function dnaHalfWidth(size: number): number {
  return Math.ceil(size / 2);
}

/**
 * Yields moments from the start to the end of a range, `step` units apart. Each moment is computed from the previous
 * one. With steps of one month, 31 January is therefore followed by 28 February, and then by 28 March.
 */
function* moments({ from, to }: MomentRange, unit: TimeUnit, step: number): Generator<Moment> {
  for (let moment = from; moment <= to; moment = addUnits(moment, step, unit)) yield moment;
}
