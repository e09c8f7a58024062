import { timeUnitOf } from "./duplicate-unit.ts";
import { encodeField } from "./encode-field.ts";
import type { EffectiveOptions } from "./network-options.ts";
import type { NetworkRow } from "./network-row.ts";

/**
 * Removes each row that repeats an earlier one within the same unit, such as a document or a day. Rows with the same
 * number from `thingOf` say the same. A row without a document or a date is in no unit, and stays.
 */
export function removeDuplicates(
  kept: Int32Array,
  thingOf: (row: number) => number,
  source: readonly NetworkRow[],
  times: Float64Array,
  options: EffectiveOptions,
): Int32Array {
  if (options.duplicates === "include") return kept;
  const unitOf = unitReader(source, times, options);
  const things = new Map<number, number>();
  const seen = new Set<number>();
  return kept.filter((row) => {
    const unit = unitOf(row);
    if (unit === null) return true;
    // Numbering what rows say keeps the key below within the whole numbers that a double can represent.
    const thing = thingOf(row);
    let number = things.get(thing);
    if (number === undefined) {
      number = things.size;
      things.set(thing, number);
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
