import type { EffectiveOptions } from "../options/effective-options.ts";
import type { EncodedField } from "./encode-field.ts";
import type { EncodedVariables } from "./encode-variables.ts";
import type { NetworkRow } from "./network-row.ts";
import { oncePerAct } from "./once-per-act.ts";
import type { ReadScale } from "./read-scale.ts";
import { removeDuplicates } from "./remove-duplicates.ts";

/** Rows with a row value and a column value, and the data that determine which of them are kept. */
interface RowsToKeep {
  readonly source: readonly NetworkRow[];
  /** The moment of each row in `source`. NaN if the row is undated. */
  readonly times: Float64Array;
  /** The positions of the rows in `source`, in chronological order. */
  readonly candidates: Int32Array;
  readonly variables: EncodedVariables;
  /** The scale of the qualifier. Null if the qualifier has no effect on the network. */
  readonly scale: ReadScale | null;
}

/**
 * Returns the rows from which networks are computed. Rows are left out if the level of their qualifier is empty, if they
 * repeat an act for another actor (see `oncePerAct`), if they are duplicates, or because of the option `top`.
 */
export function keptRows(
  { source, times, candidates, variables, scale }: RowsToKeep,
  options: EffectiveOptions,
): Int32Array {
  const { rows, columns, weighed } = variables;
  // A level that counts as missing data, such as an unclear stance, is treated like an empty field.
  const isEmptyLevel = (row: number) =>
    weighed !== null &&
    ((weighed.codes[row] as number) < 0 || Number.isNaN(scale?.numbers?.[weighed.codes[row] as number]));
  const filled = candidates.filter((row) => !isEmptyLevel(row));
  const levelCount = weighed?.labels.length ?? 1;
  // Two rows have the same content if they have the same row value, column value and level.
  const contentOf = (row: number) =>
    ((rows.codes[row] as number) * columns.labels.length + (columns.codes[row] as number)) * levelCount +
    (weighed === null ? 0 : (weighed.codes[row] as number));
  const acts = oncePerAct(filled, contentOf, source, options);
  const unique = removeDuplicates(acts, contentOf, { source, times, options });
  return options.top === null ? unique : ofMostActive(unique, rows, options.top);
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
