import type { Moment } from "../dates/moment.ts";
import { problem } from "../errors/demarche-error.ts";
import { dateRange } from "./date-range.ts";
import { type EncodedField, encodeField, unknownField } from "./encode-field.ts";
import type { EffectiveOptions, Scale } from "./network-options.ts";
import type { NetworkRow } from "./network-row.ts";
import { qualifierLevels } from "./qualifier-levels.ts";
import { isList, noSides, readScale } from "./read-scale.ts";
import { removeDuplicates } from "./remove-duplicates.ts";
import { rowFilters } from "./row-filters.ts";
import { rowOrder } from "./row-order.ts";
import { type RowTimes, rowTimes } from "./row-times.ts";

/** The rows that count, coded as numbers, with everything else that networks are computed from. */
export interface CountedRows {
  /** The rows as passed. */
  readonly source: readonly NetworkRow[];
  /** The options that took effect. */
  readonly options: EffectiveOptions;
  /** The positions in `source` of the rows that count, in the order of time. */
  readonly kept: Int32Array;
  /** The moment of each kept row; NaN: undated. */
  readonly times: Float64Array;
  /** The row value of each kept row, as its position in `rowLabels`. */
  readonly rowCodes: Int32Array;
  /** The column value of each kept row, as its position in `columnLabels`. */
  readonly columnCodes: Int32Array;
  /** The level of the qualifier of each kept row, as its position in `levels`; 0 if the qualifier does not count. */
  readonly levelCodes: Int32Array;
  /** The values of the row variable, in UTF-16 order. */
  readonly rowLabels: readonly string[];
  /** The values of the column variable, in UTF-16 order. */
  readonly columnLabels: readonly string[];
  /** The positions of the row labels to keep even without a row; null: labels without rows are dropped. */
  readonly rowIsolates: readonly number[] | null;
  /** The positions of the column labels to keep even without a row; null: labels without rows are dropped. */
  readonly columnIsolates: readonly number[] | null;
  /** The levels of the qualifier in ascending order. The levels of a nominal qualifier are numbered from 0. */
  readonly levels: readonly number[];
  /** How the qualifier is measured; null: it does not count. */
  readonly scale: Scale | null;
  /** The highest minus the lowest value of the scale; 0: only one level occurs. */
  readonly range: number;
  /** The first moment of the range; null: nothing is dated. */
  readonly from: Moment | null;
  /** The last moment of the range. */
  readonly to: Moment | null;
  /** Whether any row has a time of day. */
  readonly timed: boolean;
}

/** Returns the rows that count. The time is linear in the number of rows, apart from sorting. */
export function countRows(source: readonly NetworkRow[], options: EffectiveOptions): CountedRows {
  const { aggregation, compat, documentFields, qualifier, window } = options;
  const when = rowTimes(source);
  const { times, timed } = when;
  needDates(source, options, when);
  const byRow = encodeField(source, options.rows, "rows");
  const byColumn = encodeField(source, options.columns, "columns");
  const byLevel = qualifier === null ? null : encodeField(source, qualifier, "qualifier");
  // The scale is only read if the qualifier counts, so an ignored qualifier cannot have a wrong scale.
  const weighed = aggregation === "ignore" || qualifier === null ? null : byLevel;

  // 1. The range and the filters by fields of documents. The remaining rows give the labels and levels.
  const range = dateRange(when, options);
  const needsDate = options.from !== null || options.to !== null || window !== null;
  const filters = rowFilters(source, options);
  const passes = (chosen: typeof filters) => (row: number) => chosen.every(({ test }) => test(row));
  const passesDocumentFilters = passes(filters.filter(({ field }) => documentFields.includes(field)));
  const observed = rowOrder(source, times).filter((row) => {
    const time = times[row] as number;
    const inRange = Number.isNaN(time)
      ? !needsDate
      : range === null || (time >= range.from && time <= range.to);
    return inRange && passesDocumentFilters(row);
  });
  // 2. The filters by other fields. The values of the remaining rows have to be on the scale.
  const passing = observed.filter(passes(filters.filter(({ field }) => !documentFields.includes(field))));
  const read =
    weighed === null ? null : readScale(source, passing, qualifier as string, weighed, options.scale);
  if (weighed !== null && needsSides(options) && read?.scale === "nominal" && weighed.labels.length > 0) {
    throw noSides(qualifier as string, weighed);
  }
  // 3. Rows with an empty field. A level that is missing data, such as an unclear stance, is empty.
  const isEmptyLevel = (row: number) =>
    weighed !== null &&
    ((weighed.codes[row] as number) < 0 || Number.isNaN(read?.numbers?.[weighed.codes[row] as number]));
  const filled = passing.filter(
    (row) => (byRow.codes[row] as number) >= 0 && (byColumn.codes[row] as number) >= 0 && !isEmptyLevel(row),
  );
  // 4. Duplicates. Rows with the same row value, column value and level have the same content.
  const levelCount = weighed?.labels.length ?? 1;
  const contentOf = (row: number) =>
    ((byRow.codes[row] as number) * byColumn.labels.length + (byColumn.codes[row] as number)) * levelCount +
    (weighed === null ? 0 : (weighed.codes[row] as number));
  const unique = removeDuplicates(filled, contentOf, source, times, options);
  const kept = options.top === null ? unique : ofMostActive(unique, byRow, options.top);

  const ofLevels = qualifier !== null && documentFields.includes(qualifier) ? kept : observed;
  // Discourse Network Analyzer divides by unions over the levels even when it ignores the qualifier.
  const levelled = weighed ?? (compat === null ? null : byLevel);
  const { levels, positionOf } =
    levelled === null
      ? { levels: [0], positionOf: [] }
      : qualifierLevels(ofLevels, levelled, read ?? { scale: "nominal", numbers: null });
  const span = levels.length === 0 ? 0 : (levels[levels.length - 1] as number) - (levels[0] as number);
  const scale = read?.scale ?? null;
  const take = (field: EncodedField) => Int32Array.from(kept, (row) => field.codes[row] as number);
  const isolates = (field: EncodedField) => (options.isolates ? valuesAmong(observed, field) : null);
  return {
    source,
    options,
    kept,
    times: Float64Array.from(kept, (row) => times[row] as number),
    rowCodes: take(byRow),
    columnCodes: take(byColumn),
    // An empty qualifier that is ignored counts as a separate level.
    levelCodes: Int32Array.from(kept, (row) =>
      levelled === null ? 0 : (positionOf[levelled.codes[row] as number] ?? levels.length),
    ),
    rowLabels: byRow.labels,
    columnLabels: byColumn.labels,
    rowIsolates: isolates(byRow),
    columnIsolates: isolates(byColumn),
    levels,
    scale,
    // In Discourse Network Analyzer, a range cannot be declared.
    range: compat === null ? (declaredRange(scale) ?? span) : span,
    from: range?.from ?? null,
    to: range?.to ?? null,
    timed,
  };
}

/** Returns whether an aggregation gives each level a sign. Discourse Network Analyzer counts nominal levels as for. */
function needsSides({ mode, aggregation, compat }: EffectiveOptions): boolean {
  return mode === "two-mode" && aggregation === "subtract" && compat === null;
}

/** Returns the highest minus the lowest value of a declared scale; null: the scale has no declared ends. */
function declaredRange(scale: Scale | null): number | null {
  if (scale === null || typeof scale === "string") return null;
  // A list goes from 1 to -1, as do the values of stances.
  return isList(scale) ? 2 : scale.max - scale.min;
}

function needDates(rows: readonly NetworkRow[], options: EffectiveOptions, { dated }: RowTimes): void {
  const { from, to, window, duplicates } = options;
  const byTime = !["include", "document", "range"].includes(duplicates);
  const option =
    window !== null ? "window" : from !== null ? "from" : to !== null ? "to" : byTime ? "duplicates" : null;
  if (option === null || dated || rows.length === 0) return;
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

/** Returns the rows of the row values with the most rows. Of values with equally many, the first labels are chosen. */
function ofMostActive(rows: Int32Array, { codes, labels }: EncodedField, count: number): Int32Array {
  const activity = new Int32Array(labels.length);
  for (const row of rows) activity[codes[row] as number] = (activity[codes[row] as number] as number) + 1;
  const ranked = labels
    .map((_, code) => code)
    .sort((a, b) => (activity[b] as number) - (activity[a] as number) || a - b);
  const chosen = new Set(ranked.slice(0, count));
  return rows.filter((row) => chosen.has(codes[row] as number));
}
