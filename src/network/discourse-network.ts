import { writeMoment } from "../dates/moment.ts";
import { displayed } from "../display/displayed.ts";
import { checkOptions } from "../options/check-options.ts";
import type { Network, NetworkResult, NetworkSlice } from "./network.ts";
import { rememberNetwork } from "./network-memory.ts";
import { effectiveOptions } from "./options/effective-options.ts";
import type { NetworkOptions, NetworkWindow } from "./options/network-options.ts";
import { networkRules } from "./options/network-rules.ts";
import { countRows } from "./rows/count-rows.ts";
import type { CountedRows } from "./rows/counted-rows.ts";
import type { NetworkRow } from "./rows/network-row.ts";
import type { RowSlice } from "./rows/row-slice.ts";
import { type LabelIndex, labelIndex } from "./weights/label-index.ts";
import { oneModeWeights } from "./weights/one-mode-weights.ts";
import { rowCells } from "./weights/row-cells.ts";
import { rowCounts, twoModeWeights } from "./weights/two-mode-weights.ts";
import { type TimeSlice, timeSlices } from "./windows/time-slices.ts";

/**
 * Returns the discourse network of coded rows: who says what (two-mode), or who agrees and disagrees with whom
 * (one-mode). The row value of a coded row is its value in the field that the option `rows` names. The column value is
 * its value in the field that `columns` names.
 *
 * Rows are selected in four steps:
 * 1. Rows outside the range of dates are left out.
 * 2. Rows that do not pass the filters are left out.
 * 3. Rows without a row value or a column value are left out. If the aggregation reads the qualifier, rows without a
 *    value of the qualifier are left out, too.
 * 4. Of duplicates, only the first row is kept.
 *
 * The day of a row is the first day that its date can mean. An undated row is left out if there is a window. If there
 * is only a range of dates, the row is left out unless the option `undated` is set. The order of the rows has no effect
 * on the result.
 *
 * The weights are sums over X[i,j,k], the number of rows with row value i, column value j and level k of the qualifier
 * (Leifeld 2017). {@link aggregations} and {@link normalizations} give the formulas. If the divisor is 0, the weight is
 * 0 and not NaN. A weight of 0 can have two reasons, and `overlap` shows which one it is. If the overlap is more than
 * 0, agreement balances disagreement, or support balances opposition. If the overlap is 0, there is no tie, because two
 * actors have no column value in common, or because an actor has no row with the column value.
 *
 * With the option `window`, the result is an array with one network per window, including windows without rows.
 * Duplicates are removed over the whole range, before rows are assigned to windows.
 *
 * @throws {@link index!DemarcheError} for a row that is not an object or has no id, a field that no row has, a filter value that never occurs, a qualifier value
 * that is not on the scale, and options that cannot be combined. Each message says what to do instead.
 *
 * @example
 * ```ts
 * import { discourseNetwork } from "demarche/network";
 *
 * const rows = [
 *   { id: 1, actor: "Alba", claim: "truce", agrees: true },
 *   { id: 2, actor: "Borea", claim: "truce", agrees: true },
 *   { id: 3, actor: "Borea", claim: "toll", agrees: true },
 *   { id: 4, actor: "Corva", claim: "toll", agrees: false },
 * ];
 * const network = discourseNetwork(rows, {
 *   mode: "one-mode",
 *   rows: "actor",
 *   columns: "claim",
 *   qualifier: "agrees",
 *   aggregation: "subtract",
 * });
 * network.rows; // => ["Alba", "Borea", "Corva"]
 * network.weights; // => [[0, 1, 0], [1, 0, -1], [0, -1, 0]]
 * ```
 */
export function discourseNetwork<R extends NetworkRow, const W extends NetworkWindow | undefined = undefined>(
  rows: readonly R[],
  options: NetworkOptions<Extract<keyof R, string>, W>,
): NetworkResult<W> {
  checkOptions("discourseNetwork", options, networkRules);
  const counted = countRows(rows, effectiveOptions(options as NetworkOptions));
  return networksOf(counted) as NetworkResult<W>;
}

function networksOf(counted: CountedRows): Network | readonly NetworkSlice[] {
  const { window, kernel } = counted.options;
  if (window === null) {
    return network(
      counted,
      { start: 0, end: counted.kept.length, weightOf: null, includesTime: null },
      labelsOf(counted, 0, counted.kept.length),
    );
  }
  // With a kernel, every coded row has a weight in every window. Therefore the networks of all windows have the same
  // labels.
  const all = kernel === null ? null : labelsOf(counted, 0, counted.kept.length);
  return displayed(
    timeSlices(counted, window).map((slice) =>
      sliceOf(counted, slice, all ?? labelsOf(counted, slice.start, slice.end)),
    ),
    ({ start, mid, end, counted: count, rows, columns }) => ({
      start,
      mid,
      end,
      counted: count,
      rows: rows.length,
      columns: columns.length,
    }),
  );
}

interface Labels {
  readonly rows: LabelIndex;
  readonly columns: LabelIndex;
}

function labelsOf(counted: CountedRows, start: number, end: number): Labels {
  const { rowCodes, columnCodes, rowIsolates, columnIsolates, rowLabels, columnLabels } = counted;
  return {
    rows: labelIndex(rowCodes.subarray(start, end), rowIsolates, rowLabels.length),
    columns: labelIndex(columnCodes.subarray(start, end), columnIsolates, columnLabels.length),
  };
}

function sliceOf(counted: CountedRows, slice: TimeSlice, labels: Labels): NetworkSlice {
  const timed = counted.timed || ["second", "minute", "hour"].includes(counted.options.window?.unit ?? "");
  const [start, mid, end] = [slice.first, slice.middle, slice.last].map((moment) =>
    writeMoment(moment, timed),
  );
  return network(counted, slice, labels, { start, mid, end }) as NetworkSlice;
}

function network(counted: CountedRows, slice: RowSlice, labels: Labels, times: object = {}): Network {
  const { options, from, to, timed, rowLabels, columnLabels, scale, levels } = counted;
  const cells = rowCells(counted, slice);
  const twoMode = options.mode === "two-mode";
  const { weights, overlap } = twoMode
    ? {
        weights: twoModeWeights(counted, cells, labels.rows, labels.columns),
        overlap: rowCounts(cells, labels.rows, labels.columns),
      }
    : oneModeWeights(counted, cells, labels.rows);
  const rows = Object.freeze(labels.rows.codes.map((code) => rowLabels[code] as string));
  const result: Network = Object.freeze({
    mode: options.mode,
    rows,
    columns: twoMode ? Object.freeze(labels.columns.codes.map((code) => columnLabels[code] as string)) : rows,
    weights: frozen(weights),
    overlap: frozen(overlap),
    counted: cells.counted,
    from: from === null ? null : writeMoment(from, timed),
    to: to === null ? null : writeMoment(to, timed),
    isolates: options.isolates,
    scale:
      scale === "observed" && levels.length > 0
        ? Object.freeze({ min: levels[0] as number, max: levels[levels.length - 1] as number })
        : scale,
    options,
    ...times,
  });
  rememberNetwork(result, { counted, slice });
  return result;
}

function frozen(lines: number[][]): readonly (readonly number[])[] {
  return Object.freeze(lines.map((line) => Object.freeze(line)));
}
