import type { EncodedField } from "./encode-field.ts";
import type { ReadScale } from "./read-scale.ts";

/** The levels of a qualifier that occur. */
export interface QualifierLevels {
  /** The levels in order, as numbers; of a nominal qualifier 0, 1, 2 and so on. */
  readonly levels: readonly number[];
  /** The place among them of each label of the field; -1 where it does not occur. */
  readonly placeOf: readonly number[];
}

/** The levels among these rows. A boolean qualifier has both of its levels, whatever occurs. */
export function qualifierLevels(
  rows: Int32Array,
  { codes, labels }: EncodedField,
  { numbers, scale }: ReadScale,
): QualifierLevels {
  const occurs = new Set<number>();
  for (const row of rows) if ((codes[row] as number) >= 0) occurs.add(codes[row] as number);
  const valueAt = (code: number) => (numbers === null ? code : (numbers[code] as number));
  const values = scale === "boolean" ? [0, 1] : [...new Set([...occurs].map(valueAt))].sort((a, b) => a - b);
  const places = new Map(values.map((value, place) => [value, place]));
  return {
    levels: numbers === null ? values.map((_, place) => place) : values,
    placeOf: labels.map((_, code) => places.get(valueAt(code)) ?? -1),
  };
}
