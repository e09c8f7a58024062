import { readMoment } from "../../dates/moment.ts";
import type { EffectiveOptions } from "../options/effective-options.ts";
import type { NetworkRow } from "./network-row.ts";
import { rangeTest } from "./range-test.ts";
import { type RowFilter, rowFilters } from "./row-filters.ts";
import { rowOrder } from "./row-order.ts";
import { isDate, type RowTimes } from "./row-times.ts";

/** The rows that pass the range of dates and the filters. */
export interface FilteredRows {
  /**
   * The moment of each row of the caller. If it is before the range of dates, it is replaced by the start of the range.
   * NaN if the row is undated.
   */
  readonly times: Float64Array;
  /**
   * The positions of the rows that are in the range of dates and pass the filters on document fields, in chronological
   * order. These rows determine which labels and levels exist.
   */
  readonly observed: Int32Array;
  /** The positions of the observed rows that also pass the filters on other fields. */
  readonly passing: Int32Array;
}

/** Selects rows by the range of dates and by the filters. */
export function filteredRows(
  source: readonly NetworkRow[],
  when: RowTimes,
  options: EffectiveOptions,
): FilteredRows {
  const { documentFields, window } = options;
  const isInRange = rangeTest(options);
  const keepsUndated = window === null && (isInRange === undefined || options.undated);
  const times = options.from === null ? when.times : timesSince(source, when, options.from);
  const filters = rowFilters(source, options);
  const passesDocumentFilters = passesAll(filters.filter(({ field }) => documentFields.includes(field)));
  const observed = rowOrder(source, times).filter((row) => {
    const { date } = source[row] as NetworkRow;
    // If there are windows, rows without a moment are left out, because they are in no window.
    if (window !== null && Number.isNaN(times[row])) return false;
    const passesRange = isDate(date) ? (isInRange?.(date) ?? true) : keepsUndated;
    return passesRange && passesDocumentFilters(row);
  });
  const passing = observed.filter(passesAll(filters.filter(({ field }) => !documentFields.includes(field))));
  return { times, observed, passing };
}

function passesAll(filters: readonly RowFilter[]): (row: number) => boolean {
  return (row) => filters.every(({ test }) => test(row));
}

/**
 * Returns the times of rows for a range that begins with `from`. If the date of a row can mean a moment before the
 * range, or has no known first moment, the row gets the first moment of the range.
 */
function timesSince(rows: readonly NetworkRow[], { times }: RowTimes, from: string): Float64Array {
  const { first } = readMoment(from);
  if (first === null) return times;
  return times.map((time, i) => {
    if (Number.isNaN(time)) return isDate((rows[i] as NetworkRow).date) ? first : time;
    return Math.max(time, first);
  });
}
