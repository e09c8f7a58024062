/** Settings of {@link bootstrapAlpha}. */
export interface BootstrapOptions {
  /**
   * Returns the squared difference of two values. The parameters are the indexes of these values in the list of all
   * values.
   */
  readonly squaredDifference: (c: number, k: number) => number;
  /** The expected disagreement. It is computed once, from all data, and used for every resample. */
  readonly expected: number;
  /** The number of resamples. */
  readonly resamples: number;
  /** The seed of the random numbers. */
  readonly seed: number;
}

/**
 * Returns the alphas of all resamples, in ascending order. A pair consists of two values of the same unit. If the data
 * have N pairs, each resample draws N pairs with replacement. A pair is drawn with a probability proportional to 1 / (m
 * − 1), where m is the number of values of its unit.
 */
export function bootstrapAlpha(
  units: readonly (readonly number[])[],
  { squaredDifference, expected, resamples, seed }: BootstrapOptions,
): Float64Array {
  const differences: number[] = [];
  const limits: number[] = [];
  let total = 0;
  for (const unit of units) {
    unit.forEach((c, i) => {
      for (let j = i + 1; j < unit.length; j++) {
        differences.push(squaredDifference(c, unit[j] as number));
        total += 1 / (unit.length - 1);
        limits.push(total);
      }
    });
  }
  const pairs = differences.length;
  const equalWeights = units.every(({ length }) => length === units[0]?.length);
  const random = randomNumbers(seed);
  const draw = equalWeights ? () => Math.floor(random() * pairs) : () => firstAbove(limits, random() * total);
  const alphas = Float64Array.from({ length: resamples }, () => {
    let sum = 0;
    for (let i = 0; i < pairs; i++) sum += differences[draw()] as number;
    return 1 - sum / pairs / expected;
  });
  return alphas.sort();
}

/** Returns the index of the first limit that is greater than a value. The limits are in ascending order. */
function firstAbove(limits: readonly number[], value: number): number {
  let [low, high] = [0, limits.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((limits[middle] as number) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Returns a generator of random numbers from 0 to below 1. The algorithm is SplitMix32, by Guy Steele and others
 * (2014).
 */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}
