import type { EffectiveOptions } from "../options/effective-options.ts";
import { checkRows } from "./check-rows.ts";
import type { CountedRows } from "./counted-rows.ts";
import { dateRange } from "./date-range.ts";
import type { EncodedField } from "./encode-field.ts";
import { encodeVariables } from "./encode-variables.ts";
import { filteredRows } from "./filtered-rows.ts";
import { keptRows } from "./kept-rows.ts";
import { needDates } from "./need-dates.ts";
import { networkLevels } from "./network-levels.ts";
import type { NetworkRow } from "./network-row.ts";
import { readQualifier } from "./read-qualifier.ts";
import { rowTimes } from "./row-times.ts";
import { recallOrigin } from "./rows-origin.ts";

/**
 * Selects the rows from which networks are computed. Apart from sorting, the running time is proportional to the number
 * of rows.
 */
export function countRows(source: readonly NetworkRow[], options: EffectiveOptions): CountedRows {
  // The rows of `codedRows` are valid, and each has a different id.
  if (recallOrigin(source) === undefined) checkRows(source);
  const when = rowTimes(source);
  needDates(source, options, when);
  const variables = encodeVariables(source, options);
  const { rows: byRow, columns: byColumn } = variables;
  const range = dateRange(when, options);
  const { times, observed, passing } = filteredRows(source, when, options);
  const scale = readQualifier(source, passing, variables.weighed, options);
  const candidates = passing.filter(
    (row) => (byRow.codes[row] as number) >= 0 && (byColumn.codes[row] as number) >= 0,
  );
  const kept = keptRows({ source, times, candidates, variables, scale }, options);
  const { levels, levelOf, range: scaleRange } = networkLevels({ observed, kept }, variables, scale, options);

  const isolates = (field: EncodedField) => (options.isolates ? valuesAmong(observed, field) : null);
  const coded = (chosen: Int32Array) => ({
    times: Float64Array.from(chosen, (row) => times[row] as number),
    rowCodes: Int32Array.from(chosen, (row) => byRow.codes[row] as number),
    columnCodes: Int32Array.from(chosen, (row) => byColumn.codes[row] as number),
  });
  const hasCandidates = options.mode !== "two-mode" && recallOrigin(source) !== undefined;
  return {
    source,
    options,
    kept,
    ...coded(kept),
    levelCodes: Int32Array.from(kept, levelOf),
    rowLabels: byRow.labels,
    columnLabels: byColumn.labels,
    rowIsolates: isolates(byRow),
    columnIsolates: isolates(byColumn),
    levels,
    scale: scale?.scale ?? null,
    range: scaleRange,
    from: range?.from ?? null,
    to: range?.to ?? null,
    timed: when.timed,
    candidates: hasCandidates ? { rows: candidates, ...coded(candidates) } : null,
  };
}

/** Returns the values of a field that occur in these rows, as indexes of its labels and in ascending order. */
function valuesAmong(rows: Int32Array, { codes }: EncodedField): readonly number[] {
  const found = new Set<number>();
  for (const row of rows) if ((codes[row] as number) >= 0) found.add(codes[row] as number);
  return [...found].sort((a, b) => a - b);
}
