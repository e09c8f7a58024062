import type { EffectiveOptions } from "../options/effective-options.ts";
import { timeUnitOf } from "./duplicate-unit.ts";
import { encodeField } from "./encode-field.ts";
import type { NetworkRow } from "./network-row.ts";

/** All rows with their times, and the options of the network. */
interface DatedRows {
  readonly source: readonly NetworkRow[];
  /** The time of each row. NaN if the row is undated. */
  readonly times: Float64Array;
  readonly options: EffectiveOptions;
}

/**
 * Removes each row that repeats an earlier row in the same unit, such as a document or a day. Rows repeat each other if
 * `contentOf` returns the same number for them. If a row lacks the document or the date that determines its unit, it is
 * kept.
 */
export function removeDuplicates(
  kept: Int32Array,
  contentOf: (row: number) => number,
  { source, times, options }: DatedRows,
): Int32Array {
  if (options.duplicates === "include") return kept;
  const unitOf = unitReader(source, times, options);
  const numbers = new Map<number, number>();
  const seen = new Set<number>();
  return kept.filter((row) => {
    const unit = unitOf(row);
    if (unit === null) return true;
    // The key combines a unit and a content. Contents are numbered consecutively, so that the key stays below 2^53. A
    // double represents every whole number up to 2^53 exactly.
    const content = contentOf(row);
    let number = numbers.get(content);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(content, number);
    }
    const key = unit * source.length + number;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function unitReader(
  source: readonly NetworkRow[],
  times: Float64Array,
  { duplicates, compat, weekRule }: EffectiveOptions,
): (row: number) => number | null {
  if (duplicates === "include" || duplicates === "range") return () => 0;
  if (duplicates === "document") {
    const { codes } = encodeField(source, "document", "duplicates");
    return (row) => ((codes[row] as number) < 0 ? null : (codes[row] as number));
  }
  const units = new Map<number, number>();
  return (row) => {
    const time = times[row] as number;
    if (Number.isNaN(time)) return null;
    let unit = units.get(time);
    if (unit === undefined) {
      unit = timeUnitOf(time, duplicates, { compat: compat !== null, weekRule });
      units.set(time, unit);
    }
    return unit;
  };
}
