/** Which values of a variable are labels of a matrix, and where. */
export interface LabelPlaces {
  /** The values in the order of their labels. */
  readonly codes: readonly number[];
  /** The place of each value; -1 where it is no label. */
  readonly placeOf: Int32Array;
}

/** The labels of a matrix: the values that occur, or the isolates that stay, too. Codes are in the order of their texts. */
export function labelPlaces(
  occurring: Int32Array,
  isolates: readonly number[] | null,
  values: number,
): LabelPlaces {
  const occurs = new Uint8Array(values);
  for (const code of occurring) occurs[code] = 1;
  for (const code of isolates ?? []) occurs[code] = 1;
  const codes: number[] = [];
  const placeOf = new Int32Array(values).fill(-1);
  for (let code = 0; code < values; code++) {
    if (occurs[code] === 1) placeOf[code] = codes.push(code) - 1;
  }
  return { codes, placeOf };
}

/** A matrix of zeros. */
export function matrix(height: number, width: number): number[][] {
  return Array.from({ length: height }, () => new Array<number>(width).fill(0));
}
