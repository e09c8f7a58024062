import type { Moment } from "./moment.ts";
import type { MomentRange } from "./moment-range.ts";
import { addUnits, type TimeUnit } from "./time-unit.ts";

/** A window of time. */
export interface TimeWindow {
  /** The first moment. */
  readonly first: Moment;
  /**
   * The middle of the window. If {@link kernelWindows} has cut the window off at an end of the range, this is still the
   * middle of the whole window.
   */
  readonly middle: Moment;
  /** The last moment, which is included. */
  readonly last: Moment;
}

/** The width of windows and the distance between them. */
export interface WindowSize {
  /** The unit of the size and of the step. */
  readonly unit: TimeUnit;
  /** The width of a window, in units. */
  readonly size: number;
  /** The distance between the first moments of successive windows, in units. */
  readonly step: number;
}

/**
 * Yields the windows of a range. The first window begins at the first moment of the range, and each further window
 * begins `step` units after the one before it. Each window is `size` units wide. The first window that reaches the end
 * of the range is cut off there, and is the last one. If the unit is a month or a year, each window begins on the same
 * day of the month as the range, or on the last day of a month that is too short.
 */
export function* timeWindows(range: MomentRange, { unit, size, step }: WindowSize): Generator<TimeWindow> {
  for (let units = 0; ; units += step) {
    const first = addUnits(range.from, units, unit);
    if (first > range.to) return;
    // Both the start and the end of a window are computed from the start of the range. Therefore, even if months have
    // different lengths, a window ends right before the window that begins `size` units later.
    const last = Math.min(addUnits(range.from, units + size, unit) - 1, range.to);
    yield { first, middle: Math.floor((first + last + 1) / 2), last };
    if (last === range.to) return;
  }
}

/**
 * Yields windows whose middles are `step` units apart. Windows are cut off at the ends of the range. With `indent`,
 * every middle is at least half a window away from both ends of the range.
 */
export function* kernelWindows(
  range: MomentRange,
  { unit, size, step, indent }: WindowSize & { readonly indent: boolean },
): Generator<TimeWindow> {
  const half = size / 2;
  const middles = indent
    ? { from: addUnits(range.from, half, unit), to: addUnits(range.to, -half, unit) }
    : range;
  for (let units = 0; ; units += step) {
    const middle = addUnits(range.from, (indent ? half : 0) + units, unit);
    if (middle > middles.to) return;
    yield {
      first: Math.max(range.from, addUnits(middle, -half, unit)),
      middle,
      last: Math.min(range.to, addUnits(middle, half, unit)),
    };
  }
}
