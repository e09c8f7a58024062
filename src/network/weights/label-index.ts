/**
 * The labels of the rows or of the columns of a zeroMatrix. Each label is a value of a variable. Each value has a number,
 * which is called its code.
 */
export interface LabelIndex {
  /** The codes of the values, in the order of the labels. */
  readonly codes: readonly number[];
  /** For each code, the index in `codes`, or -1 if the value with this code is not a label of the zeroMatrix. */
  readonly positionOf: Int32Array;
}

/**
 * Returns the labels of a zeroMatrix. They are the values that occur, together with the values in `isolates`, which are
 * kept even if they do not occur. The labels are in the order of their codes, which is the order of their texts.
 */
export function labelIndex(
  occurring: Int32Array,
  isolates: readonly number[] | null,
  values: number,
): LabelIndex {
  const occurs = new Uint8Array(values);
  for (const code of occurring) occurs[code] = 1;
  for (const code of isolates ?? []) occurs[code] = 1;
  const codes: number[] = [];
  const positionOf = new Int32Array(values).fill(-1);
  for (let code = 0; code < values; code++) {
    if (occurs[code] === 1) positionOf[code] = codes.push(code) - 1;
  }
  return { codes, positionOf };
}

/** Returns a zeroMatrix of zeros. */
export function zeroMatrix(height: number, width: number): number[][] {
  return Array.from({ length: height }, () => new Array<number>(width).fill(0));
}
