import { firstIndex } from "../../collections/first-index.ts";
import { endOfDay, type Moment } from "../../dates/moment.ts";
import { elapsedUnits, unitsBetween } from "../../dates/time-unit.ts";
import { kernelWindows, type TimeWindow, timeWindows, type WindowSize } from "../../dates/time-windows.ts";
import { problem } from "../../errors/demarche-error.ts";
import type { Kernel, NetworkWindow } from "../options/network-options.ts";
import type { CountedRows } from "../rows/counted-rows.ts";
import type { RowSlice } from "../rows/row-slice.ts";
import { dnaHalfWidth, dnaKernelWindows, dnaWindows } from "./dna-windows.ts";
import { kernelWeight } from "./kernel-weight.ts";

/**
 * The largest number of windows. More windows would fill the memory. If there are more, the unit is most likely wrong.
 */
const mostWindows = 100_000;

/** A window of time with its rows. */
export interface TimeSlice extends RowSlice, TimeWindow {}

/** Returns the rows of each window of the option `window`. */
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

function slicesOf(rows: CountedRows, { unit, size, step = 1 }: NetworkWindow): Generator<TimeSlice> {
  const { kernel, compat } = rows.options;
  if (unit === "event")
    return compat === null ? eventSlices(rows, size, step) : dnaEventSlices(rows, size, step);
  const width = { unit, size, step };
  return kernel === null ? windowSlices(rows, width) : kernelSlices(rows, width, kernel);
}

function* windowSlices(rows: CountedRows, size: WindowSize): Generator<TimeSlice> {
  const { from, to, timed, options } = rows;
  if (from === null || to === null) return;
  const windows =
    options.compat === null
      ? timeWindows({ from, to: timed ? to : endOfDay(to) }, size)
      : dnaWindows({ from, to }, size);
  for (const window of windows) yield sliceOf(rows, window);
}

/**
 * Yields windows of `size` successive rows. Rows of the same moment have no order in time. Therefore a window has all
 * rows that have the same moment as its first or its last row, and can be larger than `size`. If `step` equals `size`,
 * each window begins after all rows of the previous one.
 */
function* eventSlices(rows: CountedRows, size: number, step: number): Generator<TimeSlice> {
  const count = rows.times.length;
  const timeAt = (position: number) => rows.times[position] as number;
  for (let start = 0; start < count; ) {
    const end = Math.min(start + size, count);
    const slice = sliceOf(rows, {
      first: timeAt(start),
      middle: timeAt(Math.floor((start + end - 1) / 2)),
      last: timeAt(end - 1),
    });
    yield slice;
    if (end === count) return;
    start = step === size ? Math.max(start + step, slice.end) : start + step;
  }
}

/**
 * Yields the event windows of Discourse Network Analyzer. Each window has one row as its middle. The window begins at
 * the moment of the row that is `size / 2` positions earlier, and ends at the moment of the row that is `size / 2`
 * positions later. `size / 2` is rounded down.
 */
function* dnaEventSlices(rows: CountedRows, size: number, step: number): Generator<TimeSlice> {
  const half = Math.floor(size / 2);
  const timeAt = (position: number) => rows.times[position] as number;
  for (let focus = half; focus + half < rows.times.length; focus += step) {
    yield sliceOf(rows, {
      first: timeAt(focus - half),
      middle: timeAt(focus),
      last: timeAt(focus + half),
    });
  }
}

/** Yields windows in which the weight of a row depends on its distance in time from the middle. */
function* kernelSlices(
  { times, options }: CountedRows,
  size: WindowSize,
  kernel: Kernel,
): Generator<TimeSlice> {
  if (times.length === 0) return;
  const range = { from: times[0] as number, to: times[times.length - 1] as number };
  const dna = options.compat !== null;
  const { unit } = size;
  const distance = dna
    ? (time: number, middle: number) => unitsBetween(time, middle, unit) / dnaHalfWidth(size.size)
    : (time: number, middle: number) => elapsedUnits(middle, time, unit) / (size.size / 2);
  for (const window of (dna ? dnaKernelWindows : kernelWindows)(range, { ...size, indent: options.indent })) {
    // Rows of the same moment are adjacent and have the same weight. The weight is computed again only when the moment
    // changes.
    let [time, weight] = [Number.NaN, 0];
    yield {
      start: 0,
      end: times.length,
      weightOf: (position) => {
        if (times[position] !== time) {
          time = times[position] as number;
          weight = kernelWeight(kernel, distance(time, window.middle), dna);
        }
        return weight;
      },
      includesTime: (time) => kernelWeight(kernel, distance(time, window.middle), dna) > 0,
      ...window,
      // The weight of a Gaussian kernel is never 0, so its window covers the moments of all rows.
      ...(kernel === "gaussian" ? { first: range.from, last: range.to } : {}),
    };
  }
}

function sliceOf({ times }: CountedRows, window: TimeWindow): TimeSlice {
  return {
    start: countBefore(times, window.first),
    end: countBefore(times, window.last + 1),
    weightOf: null,
    includesTime: (time) => time >= window.first && time < window.last + 1,
    ...window,
  };
}

/** Returns the number of kept rows before a moment. */
function countBefore(times: Float64Array, moment: Moment): number {
  return firstIndex(times.length, (index) => (times[index] as number) >= moment);
}
