/** Values that coders gave to units, counted in pairs. */
export interface Coincidences {
  /** How often value `i` was paired with value `j`: entry `i · size + j` of a symmetric matrix. */
  readonly matrix: Float64Array;
  /** How often each value was given. */
  readonly totals: readonly number[];
}

/**
 * Returns the coincidence matrix of units: within a unit of m values, each ordered pair of values counts 1 / (m − 1).
 *
 * @param units - The values of each unit, at least two.
 * @param values - All values that occur; rows and columns of the matrix are in this order.
 */
export function coincidencesOf(
  units: readonly (readonly (string | number)[])[],
  values: readonly (string | number)[],
): Coincidences {
  const size = values.length;
  const indexOf = new Map(values.map((value, i) => [value, i]));
  const matrix = new Float64Array(size * size);
  for (const unit of units) {
    for (let i = 0; i < unit.length; i++) {
      for (let j = 0; j < unit.length; j++) {
        if (i === j) continue;
        const [row, column] = [indexOf.get(unit[i] as string), indexOf.get(unit[j] as string)];
        const entry = (row as number) * size + (column as number);
        matrix[entry] = (matrix[entry] as number) + 1 / (unit.length - 1);
      }
    }
  }
  const totals = values.map((_, i) =>
    matrix.slice(i * size, (i + 1) * size).reduce((sum, count) => sum + count, 0),
  );
  return { matrix, totals };
}
