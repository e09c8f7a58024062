import type { EncodedField } from "./encode-field.ts";
import type { ReadScale } from "./read-scale.ts";

/** The levels of a qualifier that occur in given rows. */
export interface QualifierLevels {
  /** The levels in ascending order. The levels of a nominal qualifier are numbered from 0. */
  readonly levels: readonly number[];
  /** For each label of the field, its position in `levels`, or -1 if the label does not occur in the rows. */
  readonly positionOf: readonly number[];
}

/** Returns the levels that occur in the given rows. A boolean qualifier always has both levels. */
export function qualifierLevels(
  rows: Int32Array,
  { codes, labels }: EncodedField,
  { numbers, scale }: ReadScale,
): QualifierLevels {
  const occurs = new Set<number>();
  for (const row of rows) if ((codes[row] as number) >= 0) occurs.add(codes[row] as number);
  const valueAt = (code: number) => (numbers === null ? code : (numbers[code] as number));
  const values =
    scale === "boolean"
      ? [0, 1]
      : [...new Set([...occurs].map(valueAt))].filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const positions = new Map(values.map((value, position) => [value, position]));
  return {
    levels: numbers === null ? values.map((_, position) => position) : values,
    positionOf: labels.map((_, code) => positions.get(valueAt(code)) ?? -1),
  };
}
