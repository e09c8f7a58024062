import { addUnits, type Moment, type TimeUnit, unitsBetween } from "../dates/moment.ts";
import { problem } from "../errors/demarche-error.ts";
import type { CountedRows } from "./count-rows.ts";
import { kernelWeight } from "./kernel-weight.ts";
import type { NetworkWindow } from "./network-options.ts";
import type { RowSlice } from "./row-cells.ts";

/** More windows than this are a slip of the unit, and would fill the memory. */
const mostWindows = 100_000;

/** A stretch of the kept rows, and of time. */
export interface TimeSlice extends RowSlice {
  /** The first moment. */
  readonly first: Moment;
  /** The middle. */
  readonly middle: Moment;
  /** The last moment, included. */
  readonly last: Moment;
}

/** The stretches of time that the options ask for. */
export function timeSlices(rows: CountedRows, window: NetworkWindow): readonly TimeSlice[] {
  const slices: TimeSlice[] = [];
  const { unit, size } = window;
  const found =
    unit === "event"
      ? eventSlices(rows, size)
      : rows.options.kernel === null
        ? windowSlices(rows, unit, size)
        : kernelSlices(rows, unit, size);
  for (const slice of found) {
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

/** Windows of time: wholly inside the range, one unit apart. Each step goes from the middle before. */
function* windowSlices(rows: CountedRows, unit: TimeUnit, size: number): Generator<TimeSlice> {
  const { from, to } = rows;
  if (from === null || to === null) return;
  // Rounded half up.
  const half = Math.floor((size - 1) / 2 + 0.5);
  for (let middle = from; middle <= to; middle = addUnits(middle, 1, unit)) {
    const [first, last] = [addUnits(middle, -half, unit), addUnits(middle, half, unit)];
    if (first >= from && last <= to) yield { ...between(rows, first, last), first, middle, last };
  }
}

/** Windows of rows: each row with as many before and after it. Rows of the same moment as the outermost are all taken. */
function* eventSlices(rows: CountedRows, size: number): Generator<TimeSlice> {
  const half = Math.floor(size / 2);
  for (let focus = half; focus + half < rows.times.length; focus++) {
    const [first, middle, last] = [focus - half, focus, focus + half].map(
      (place) => rows.times[place] as number,
    ) as [number, number, number];
    yield { ...between(rows, first, last), first, middle, last };
  }
}

/** Kernels: every kept row counts by its distance from the middle. */
function* kernelSlices(rows: CountedRows, unit: TimeUnit, size: number): Generator<TimeSlice> {
  const { times, options } = rows;
  if (times.length === 0) return;
  const width = size + (size % 2);
  const [begin, end] = [times[0] as number, times[times.length - 1] as number];
  const [start, stop] = options.indent
    ? [addUnits(begin, width / 2, unit), addUnits(end, -width / 2, unit)]
    : [begin, end];
  for (let middle = start; middle <= stop; middle = addUnits(middle, 1, unit)) {
    const gaussian = options.kernel === "gaussian";
    const center = middle;
    // Rows of one moment follow each other, so that each distance is worked out once.
    let [time, weight] = [Number.NaN, 0];
    yield {
      start: 0,
      end: times.length,
      weightOf: (place) => {
        if (times[place] !== time) {
          time = times[place] as number;
          const distance = (2 * unitsBetween(time, center, unit)) / width;
          weight = kernelWeight(options.kernel ?? "uniform", distance, options.compat !== null);
        }
        return weight;
      },
      first: gaussian ? begin : Math.max(begin, addUnits(middle, -width / 2, unit)),
      middle,
      last: gaussian ? end : Math.min(end, addUnits(middle, width / 2, unit)),
    };
  }
}

/** The kept rows of a closed stretch of time. */
function between({ times }: CountedRows, first: Moment, last: Moment): RowSlice {
  return { start: before(times, first), end: before(times, last + 1), weightOf: null };
}

/** How many kept rows lie before a moment. */
function before(times: Float64Array, moment: Moment): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle] as number) < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
