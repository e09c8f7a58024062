import type { MeasurementLevel } from "./measurement-level.ts";
import { ratioPairs } from "./ratio-pairs.ts";

/** The disagreement of coders at a level of measurement. */
export interface Disagreement {
  /** The observed disagreement Do: the mean squared difference between two values of the same unit. */
  readonly observed: number;
  /** The expected disagreement De: the mean squared difference between any two values of the data. */
  readonly expected: number;
  /**
   * Returns the squared difference of two values. The parameters are the indexes of these values in the list of all
   * values.
   */
  readonly squaredDifference: (c: number, k: number) => number;
}

/**
 * Returns the observed and the expected disagreement. A unit of m values has m (m − 1) ordered pairs. Each pair has a
 * weight of 1 / (m − 1), so that the pairs of a unit have a total weight of m.
 *
 * The sum of (x − y)² over all pairs of m numbers is m Σx² − (Σx)², which takes linear time. For interval values, x and
 * y are the values themselves. For ordinal values, x and y are the mean ranks of the values, because the ordinal
 * difference n(c)/2 + Σ n(g) + n(k)/2, with the sum over c < g < k, is the difference between the mean ranks of c and
 * k. Here n(c) is the number of occurrences of the value c.
 *
 * @param units - For each unit, its values as codes. Each unit has at least two values.
 * @param values - All values, in their order. The code of a value is its index in this list.
 */
export function disagreement(
  units: readonly (readonly number[])[],
  values: readonly (string | number)[],
  level: MeasurementLevel,
): Disagreement {
  const totals = new Float64Array(values.length);
  for (const unit of units) for (const code of unit) totals[code] = (totals[code] as number) + 1;
  const n = totals.reduce((sum, total) => sum + total, 0);
  const { pairs, squaredDifference } = pairSumsOf(level, values, totals);
  let observed = 0;
  for (const unit of units) observed += pairs(countsOf(unit)) / (unit.length - 1);
  const all = new Map<number, number>();
  totals.forEach((total, code) => {
    all.set(code, total);
  });
  return { observed: (2 * observed) / n, expected: (2 * pairs(all)) / (n * (n - 1)), squaredDifference };
}

/** The number of occurrences of each code. */
type Counts = ReadonlyMap<number, number>;

interface PairSums {
  /** Returns the sum of the squared differences over all unordered pairs. */
  readonly pairs: (counts: Counts) => number;
  readonly squaredDifference: Disagreement["squaredDifference"];
}

function pairSumsOf(
  level: MeasurementLevel,
  values: readonly (string | number)[],
  totals: Float64Array,
): PairSums {
  if (level === "nominal") return { pairs: unequalPairs, squaredDifference: (c, k) => (c === k ? 0 : 1) };
  if (level === "ratio") {
    const numbers = Float64Array.from(values, Number);
    const squaredDifference = (c: number, k: number) => {
      const [x, y] = [numbers[c] as number, numbers[k] as number];
      return c === k ? 0 : ((x - y) / (x + y)) ** 2;
    };
    const pairs = (counts: Counts) =>
      ratioPairs([...counts].map(([code, count]) => [numbers[code] as number, count]));
    return { pairs, squaredDifference };
  }
  const positions = level === "ordinal" ? meanRanks(totals) : Float64Array.from(values, Number);
  return {
    pairs: (counts) => squaresOfPairs(counts, positions),
    squaredDifference: (c, k) => ((positions[c] as number) - (positions[k] as number)) ** 2,
  };
}

function countsOf(unit: readonly number[]): Counts {
  const counts = new Map<number, number>();
  for (const code of unit) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

function unequalPairs(counts: Counts): number {
  let [n, squares] = [0, 0];
  for (const count of counts.values()) {
    n += count;
    squares += count * count;
  }
  return (n * n - squares) / 2;
}

function squaresOfPairs(counts: Counts, positions: Float64Array): number {
  let [n, sum] = [0, 0];
  for (const [code, count] of counts) {
    n += count;
    sum += count * (positions[code] as number);
  }
  // After the mean is subtracted from all numbers, their sum is 0, and m Σx² − (Σx)² becomes m Σx². If all values are
  // equal, the result is 0 without a computation, because a rounded mean can differ from the values.
  const mean = sum / n;
  let squares = 0;
  if (counts.size > 1) {
    for (const [code, count] of counts) squares += count * ((positions[code] as number) - mean) ** 2;
  }
  return n * squares;
}

/** Returns the mean rank of each value. */
function meanRanks(totals: Float64Array): Float64Array {
  let below = 0;
  return totals.map((total) => {
    const rank = below + total / 2;
    below += total;
    return rank;
  });
}
