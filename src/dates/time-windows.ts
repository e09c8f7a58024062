import type { Moment } from "./moment.ts";
import type { MomentRange } from "./moment-range.ts";
import { addUnits, type TimeUnit } from "./time-unit.ts";

/** A window of time around its middle. */
export interface TimeWindow {
  /** The first moment. */
  readonly first: Moment;
  /** The middle. */
  readonly middle: Moment;
  /** The last moment, included. */
  readonly last: Moment;
}

/** The width of windows. */
export interface WindowSize {
  /** The unit of the size. It is also the distance between the middles of successive windows. */
  readonly unit: TimeUnit;
  /** The number of units. */
  readonly size: number;
}

/** Yields the windows that are wholly inside a range. A window has a middle, so an even size is rounded up to odd. */
export function* timeWindows(range: MomentRange, { unit, size }: WindowSize): Generator<TimeWindow> {
  const half = Math.floor(size / 2);
  for (const middle of moments(range, unit)) {
    const [first, last] = [addUnits(middle, -half, unit), addUnits(middle, half, unit)];
    if (first >= range.from && last <= range.to) yield { first, middle, last };
  }
}

/**
 * Yields one window per unit of a range, cut off at the ends of the range. An odd size is rounded up to even. With
 * `indent`, the middles keep half a window away from the ends.
 */
export function* kernelWindows(
  range: MomentRange,
  { unit, size, indent }: WindowSize & { readonly indent: boolean },
): Generator<TimeWindow> {
  const half = kernelHalfWidth(size);
  const middles = indent
    ? { from: addUnits(range.from, half, unit), to: addUnits(range.to, -half, unit) }
    : range;
  for (const middle of moments(middles, unit)) {
    yield {
      first: Math.max(range.from, addUnits(middle, -half, unit)),
      middle,
      last: Math.min(range.to, addUnits(middle, half, unit)),
    };
  }
}

/** Returns half the width of a kernel window, in units. */
export function kernelHalfWidth(size: number): number {
  return Math.ceil(size / 2);
}

/** Yields the moments of a range, one unit apart. Each is computed from the previous one, so 31 January is followed by 28 February and 28 March. */
function* moments({ from, to }: MomentRange, unit: TimeUnit): Generator<Moment> {
  for (let moment = from; moment <= to; moment = addUnits(moment, 1, unit)) yield moment;
}
