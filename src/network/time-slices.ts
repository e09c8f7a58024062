import type { Moment } from "../dates/moment.ts";
import { unitsBetween } from "../dates/time-unit.ts";
import {
  kernelHalfWidth,
  kernelWindows,
  type TimeWindow,
  timeWindows,
  type WindowSize,
} from "../dates/time-windows.ts";
import { problem } from "../errors/demarche-error.ts";
import type { CountedRows } from "./count-rows.ts";
import { kernelWeight } from "./kernel-weight.ts";
import type { Kernel, NetworkWindow } from "./network-options.ts";
import type { RowSlice } from "./row-cells.ts";

/** The largest number of windows. More of them would fill the memory, and are most likely due to a wrong unit. */
const mostWindows = 100_000;

/** A window of time with its rows. */
export interface TimeSlice extends RowSlice, TimeWindow {}

/** Returns the slices of the option `window`. */
export function timeSlices(rows: CountedRows, window: NetworkWindow): readonly TimeSlice[] {
  const slices: TimeSlice[] = [];
  for (const slice of slicesOf(rows, window)) {
    if (slices.length === mostWindows) {
      throw problem(
        "invalid-option",
        "/window",
        `Option window: more than ${mostWindows} windows. Use a longer unit, or a shorter range with from and to.`,
        window,
      );
    }
    slices.push(slice);
  }
  return slices;
}

function slicesOf(rows: CountedRows, { unit, size }: NetworkWindow): Generator<TimeSlice> {
  const { kernel } = rows.options;
  if (unit === "event") return eventSlices(rows, size);
  return kernel === null ? windowSlices(rows, { unit, size }) : kernelSlices(rows, { unit, size }, kernel);
}

function* windowSlices(rows: CountedRows, size: WindowSize): Generator<TimeSlice> {
  const { from, to } = rows;
  if (from === null || to === null) return;
  for (const window of timeWindows({ from, to }, size)) yield sliceOf(rows, window);
}

/**
 * Yields windows of events: each row with `size / 2` rows before and after it, rounded down. All rows at the moment of the
 * first or the last row of a window are included, because rows of one moment have no order in time.
 */
function* eventSlices(rows: CountedRows, size: number): Generator<TimeSlice> {
  const half = Math.floor(size / 2);
  const timeAt = (position: number) => rows.times[position] as number;
  for (let focus = half; focus + half < rows.times.length; focus++) {
    yield sliceOf(rows, {
      first: timeAt(focus - half),
      middle: timeAt(focus),
      last: timeAt(focus + half),
    });
  }
}

/** Yields windows in which each row is weighed by its distance in time from the middle. */
function* kernelSlices(
  { times, options }: CountedRows,
  { unit, size }: WindowSize,
  kernel: Kernel,
): Generator<TimeSlice> {
  if (times.length === 0) return;
  const range = { from: times[0] as number, to: times[times.length - 1] as number };
  for (const window of kernelWindows(range, { unit, size, indent: options.indent })) {
    // Rows of one moment are adjacent, so the weight is computed again only when the moment changes.
    let [time, weight] = [Number.NaN, 0];
    yield {
      start: 0,
      end: times.length,
      weightOf: (position) => {
        if (times[position] !== time) {
          time = times[position] as number;
          const distance = unitsBetween(time, window.middle, unit) / kernelHalfWidth(size);
          weight = kernelWeight(kernel, distance, options.compat !== null);
        }
        return weight;
      },
      ...window,
      // A Gaussian kernel is never 0, so its window has all rows.
      ...(kernel === "gaussian" ? { first: range.from, last: range.to } : {}),
    };
  }
}

function sliceOf({ times }: CountedRows, window: TimeWindow): TimeSlice {
  return {
    start: countBefore(times, window.first),
    end: countBefore(times, window.last + 1),
    weightOf: null,
    ...window,
  };
}

/** Returns the number of kept rows before a moment. */
function countBefore(times: Float64Array, moment: Moment): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle] as number) < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
