import { type Moment, readMoment } from "../../dates/moment.ts";
import { problem } from "../../errors/demarche-error.ts";
import type { EffectiveOptions } from "../options/effective-options.ts";
import { dateRange } from "./date-range.ts";
import { type EncodedField, encodeField, unknownField } from "./encode-field.ts";
import type { NetworkRow } from "./network-row.ts";
import { oncePerAct } from "./once-per-act.ts";
import { qualifierLevels } from "./qualifier-levels.ts";
import { rangeTest } from "./range-test.ts";
import { isList, noSides, readScale } from "./read-scale.ts";
import { removeDuplicates } from "./remove-duplicates.ts";
import { rowFilters } from "./row-filters.ts";
import { rowOrder } from "./row-order.ts";
import { isDate, type RowTimes, rowTimes } from "./row-times.ts";
import { recallOrigin } from "./rows-origin.ts";
import type { Scale } from "./scale.ts";

/**
 * The rows from which networks are computed, with their values coded as numbers, and the other data for the
 * computation.
 */
export interface CountedRows {
  /** The rows that the caller passed. */
  readonly source: readonly NetworkRow[];
  /** The options that took effect. */
  readonly options: EffectiveOptions;
  /**
   * The positions in `source` of the rows from which networks are computed, in chronological order. They are called the
   * kept rows.
   */
  readonly kept: Int32Array;
  /** The moment of each kept row. NaN if the row is undated. */
  readonly times: Float64Array;
  /** The row value of each kept row, as a position in `rowLabels`. */
  readonly rowCodes: Int32Array;
  /** The column value of each kept row, as a position in `columnLabels`. */
  readonly columnCodes: Int32Array;
  /**
   * The level of the qualifier of each kept row, as a position in `levels`. It is 0 if the qualifier has no effect on
   * the network.
   */
  readonly levelCodes: Int32Array;
  /** The values of the row variable, in UTF-16 order. */
  readonly rowLabels: readonly string[];
  /** The values of the column variable, in UTF-16 order. */
  readonly columnLabels: readonly string[];
  /**
   * With the option `isolates`, the positions in `rowLabels` of all nodes. A value is then a node even if all of its
   * rows were left out. Null without this option.
   */
  readonly rowIsolates: readonly number[] | null;
  /**
   * With the option `isolates`, the positions in `columnLabels` of all nodes. A value is then a node even if all of its
   * rows were left out. Null without this option.
   */
  readonly columnIsolates: readonly number[] | null;
  /** The levels of the qualifier in ascending order. The levels of a nominal qualifier are numbered from 0. */
  readonly levels: readonly number[];
  /** How the qualifier is measured. Null if the qualifier has no effect on the network. */
  readonly scale: Scale | null;
  /** The highest minus the lowest value of the scale. It is 0 if only one level occurs. */
  readonly range: number;
  /** The first moment of the range of dates. Null if no row is dated. */
  readonly from: Moment | null;
  /** The last moment of the range of dates. Null if no row is dated. */
  readonly to: Moment | null;
  /** Whether any row has a time of day. */
  readonly timed: boolean;
  /** The rows that pass the filters. Null for a two-mode network, and for rows that do not come from a dataset. */
  readonly candidates: CandidateRows | null;
}

/**
 * The rows that pass the filters and have a row value and a column value, in chronological order. Some of these rows
 * are not kept, because the level of their qualifier is empty, because they are duplicates, or because the option `top`
 * leaves them out.
 */
interface CandidateRows {
  /** The position of each row among the rows that the caller passed. */
  readonly rows: Int32Array;
  /** The moment of each row. NaN if the row is undated. */
  readonly times: Float64Array;
  /** For each coded row, the row of the network in which it counts, as a position in `rowLabels`. */
  readonly rowCodes: Int32Array;
  /** For each coded row, the column of the network in which it counts, as a position in `columnLabels`. */
  readonly columnCodes: Int32Array;
}

/**
 * Selects the rows from which networks are computed. Apart from sorting, the running time is proportional to the number
 * of rows.
 */
export function countRows(source: readonly NetworkRow[], options: EffectiveOptions): CountedRows {
  const { aggregation, compat, documentFields, qualifier, window } = options;
  const when = rowTimes(source);
  const { timed } = when;
  needDates(source, options, when);
  const byRow = encodeField(source, options.rows, "rows");
  const byColumn = encodeField(source, options.columns, "columns");
  const byLevel = qualifier === null ? null : encodeField(source, qualifier, "qualifier");
  // If the qualifier is ignored, its scale is not read, so that the scale cannot cause an error.
  const weighed = aggregation === "ignore" || qualifier === null ? null : byLevel;

  // 1. Select rows by the range of dates and by the filters on document fields. The remaining rows determine which
  //    labels and levels exist.
  const range = dateRange(when, options);
  const isInRange = rangeTest(options);
  const keepsUndated = window === null && (isInRange === undefined || options.undated);
  const times = options.from === null ? when.times : timesSince(source, when, options.from);
  const filters = rowFilters(source, options);
  const passes = (chosen: typeof filters) => (row: number) => chosen.every(({ test }) => test(row));
  const passesDocumentFilters = passes(filters.filter(({ field }) => documentFields.includes(field)));
  const observed = rowOrder(source, times).filter((row) => {
    const { date } = source[row] as NetworkRow;
    // If there are windows, rows without a moment are left out, because they are in no window.
    if (window !== null && Number.isNaN(times[row])) return false;
    const passesRange = isDate(date) ? (isInRange?.(date) ?? true) : keepsUndated;
    return passesRange && passesDocumentFilters(row);
  });
  // 2. Apply the filters on other fields. The qualifier values of the remaining rows have to be on the scale.
  const passing = observed.filter(passes(filters.filter(({ field }) => !documentFields.includes(field))));
  const read =
    weighed === null
      ? null
      : readScale({
          rows: source,
          checked: passing,
          field: qualifier as string,
          encoded: weighed,
          given: options.scale,
        });
  if (weighed !== null && needsSides(options) && read?.scale === "nominal" && weighed.labels.length > 0) {
    throw noSides(qualifier as string, weighed);
  }
  // 3. Drop rows without a row value, a column value or a level. A level that is missing data, such as an unclear
  //    stance, is treated as an empty field.
  const isEmptyLevel = (row: number) =>
    weighed !== null &&
    ((weighed.codes[row] as number) < 0 || Number.isNaN(read?.numbers?.[weighed.codes[row] as number]));
  const candidates = passing.filter(
    (row) => (byRow.codes[row] as number) >= 0 && (byColumn.codes[row] as number) >= 0,
  );
  const filled = candidates.filter((row) => !isEmptyLevel(row));
  // 4. Remove rows that repeat an act for another actor (see `oncePerAct`), and duplicates by the option `duplicates`.
  //    Two rows have the same content if they have the same row value, column value and level.
  const levelCount = weighed?.labels.length ?? 1;
  const contentOf = (row: number) =>
    ((byRow.codes[row] as number) * byColumn.labels.length + (byColumn.codes[row] as number)) * levelCount +
    (weighed === null ? 0 : (weighed.codes[row] as number));
  const acts = oncePerAct(filled, contentOf, source, options);
  const unique = removeDuplicates(acts, contentOf, { source, times, options });
  const kept = options.top === null ? unique : ofMostActive(unique, byRow, options.top);

  const ofLevels = qualifier !== null && documentFields.includes(qualifier) ? kept : observed;
  // In Discourse Network Analyzer, the divisors depend on the levels even if the qualifier is ignored. Therefore the
  // levels are kept with `compat`.
  const levelled = weighed ?? (compat === null ? null : byLevel);
  const { levels, positionOf } =
    levelled === null
      ? { levels: [0], positionOf: [] }
      : qualifierLevels(ofLevels, levelled, read ?? { scale: "nominal", numbers: null });
  const span = levels.length === 0 ? 0 : (levels[levels.length - 1] as number) - (levels[0] as number);
  const scale = read?.scale ?? null;
  const codesOf = (chosen: Int32Array, { codes }: EncodedField) =>
    Int32Array.from(chosen, (row) => codes[row] as number);
  const timesOf = (chosen: Int32Array) => Float64Array.from(chosen, (row) => times[row] as number);
  const isolates = (field: EncodedField) => (options.isolates ? valuesAmong(observed, field) : null);
  return {
    source,
    options,
    kept,
    times: timesOf(kept),
    rowCodes: codesOf(kept, byRow),
    columnCodes: codesOf(kept, byColumn),
    // With `compat` and an ignored qualifier, rows with an empty qualifier are kept. They share one additional level.
    levelCodes: Int32Array.from(kept, (row) =>
      levelled === null ? 0 : (positionOf[levelled.codes[row] as number] ?? levels.length),
    ),
    rowLabels: byRow.labels,
    columnLabels: byColumn.labels,
    rowIsolates: isolates(byRow),
    columnIsolates: isolates(byColumn),
    levels,
    scale,
    // In Discourse Network Analyzer, the range of a scale cannot be declared. With `compat`, it is therefore computed
    // from the levels that occur.
    range: compat === null ? (declaredRange(scale) ?? span) : span,
    from: range?.from ?? null,
    to: range?.to ?? null,
    timed,
    candidates:
      options.mode === "two-mode" || recallOrigin(source) === undefined
        ? null
        : {
            rows: candidates,
            times: timesOf(candidates),
            rowCodes: codesOf(candidates, byRow),
            columnCodes: codesOf(candidates, byColumn),
          },
  };
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

/**
 * Returns whether the aggregation has to know which levels mean support and which levels mean opposition. This is not
 * needed with `compat`, because Discourse Network Analyzer counts every nominal level as positive.
 */
function needsSides({ mode, aggregation, compat }: EffectiveOptions): boolean {
  return mode === "two-mode" && aggregation === "subtract" && compat === null;
}

/**
 * Returns the highest minus the lowest value of a scale that declares these two values. Returns null for other scales.
 */
function declaredRange(scale: Scale | null): number | null {
  if (scale === null || typeof scale === "string") return null;
  // The labels of an ordered list get numbers from 1 to -1. The scores of stances have the same range.
  return isList(scale) ? 2 : scale.max - scale.min;
}

function needDates(rows: readonly NetworkRow[], options: EffectiveOptions, { dated }: RowTimes): void {
  const { from, to, window, duplicates } = options;
  const byTime = !["include", "document", "range"].includes(duplicates);
  const option =
    window !== null ? "window" : from !== null ? "from" : to !== null ? "to" : byTime ? "duplicates" : null;
  const needsMoment = window !== null || byTime;
  const isEnough = dated || (!needsMoment && (options.undated || rows.some(({ date }) => isDate(date))));
  if (option === null || isEnough || rows.length === 0) return;
  // If all acts of a dataset are undated, no act is in the period, and the network is empty. This is not an error,
  // because `list` returns an empty list in the same case.
  if (!needsMoment && recallOrigin(rows) !== undefined) return;
  if (rows.every((row) => row.date === undefined)) throw unknownField(rows, "date", option);
  throw problem(
    "invalid-option",
    `/${option}`,
    `Option ${option} needs rows with a date, and none has a first day. Date the rows, or leave the option out.`,
  );
}

/** Returns the codes of the values that occur in these rows, in ascending order. */
function valuesAmong(rows: Int32Array, { codes }: EncodedField): readonly number[] {
  const found = new Set<number>();
  for (const row of rows) if ((codes[row] as number) >= 0) found.add(codes[row] as number);
  return [...found].sort((a, b) => a - b);
}

/**
 * Chooses the `count` row values with the most rows, and returns the rows with these values. Row values with the same
 * number of rows are chosen in the order of their labels.
 */
function ofMostActive(rows: Int32Array, { codes, labels }: EncodedField, count: number): Int32Array {
  const activity = new Int32Array(labels.length);
  for (const row of rows) activity[codes[row] as number] = (activity[codes[row] as number] as number) + 1;
  const ranked = labels
    .map((_, code) => code)
    .sort((a, b) => (activity[b] as number) - (activity[a] as number) || a - b);
  const chosen = new Set(ranked.slice(0, count));
  return rows.filter((row) => chosen.has(codes[row] as number));
}
