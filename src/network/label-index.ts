/** The values of a variable that are labels of a matrix, and their positions. */
export interface LabelIndex {
  /** The values in the order of their labels. */
  readonly codes: readonly number[];
  /** The position of each value; -1 if it is not a label. */
  readonly positionOf: Int32Array;
}

/** Returns the labels of a matrix: the values that occur, and the isolates to keep. They are in the order of their codes, which is that of the texts. */
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

/** Returns a matrix of zeros. */
export function matrix(height: number, width: number): number[][] {
  return Array.from({ length: height }, () => new Array<number>(width).fill(0));
}
