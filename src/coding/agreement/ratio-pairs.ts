/** A number, and how often it occurs. */
type Counted = readonly [value: number, count: number];

/**
 * The frequency at which the integral of {@link ratioPairs} is cut off. At higher frequencies, the integrand is smaller
 * than the rounding error.
 */
const lastFrequency = 14;

/**
 * The integral is computed as a sum of terms. For few numbers, a sum over all pairs of numbers is faster. The integral
 * is used only if there are more than `pairsPerTerm` distinct numbers for each term.
 */
const pairsPerTerm = 20;

/**
 * Returns the sum of the squared ratio differences ((c − k) / (c + k))² over all unordered pairs of numbers c and k.
 * For two zeros, the difference is 0. If there are many distinct numbers, the time is proportional to how many there
 * are.
 *
 * Let x = ln c and y = ln k. The squared difference is then tanh²((x − y) / 2). The Fourier transform of sech² = 1 −
 * tanh² gives tanh²((x − y) / 2) = 4 ∫ ω / sinh(πω) · (1 − cos ω(x − y)) dω, where ω goes from 0 to ∞.
 *
 * For each frequency ω, the sum of 1 − cos ω(x − y) over all ordered pairs of N numbers is N² − |Σ exp(iωx)|², so a
 * loop over all pairs is not needed. The trapezoidal rule with steps of 2π / (40 + max x − min x) gives the integral up
 * to a relative error of exp(−40), because the integrand is analytic.
 *
 * @param counts - The distinct numbers and how often each of them occurs. No number may be negative.
 */
export function ratioPairs(counts: readonly Counted[]): number {
  const positive = counts.filter(([value]) => value > 0);
  const total = countOf(positive);
  // A zero and a positive number differ by 1.
  const withZero = (countOf(counts) - total) * total;
  const numbers = Float64Array.from(positive, ([value]) => value);
  const times = Float64Array.from(positive, ([, count]) => count);
  const logarithms = centredLogarithms(numbers, times, total);
  const step = (2 * Math.PI) / (40 + rangeOf(logarithms));
  const terms = Math.ceil(lastFrequency / step);
  if (positive.length <= pairsPerTerm * terms) return withZero + sumOverPairs(positive);
  let sum = 0;
  for (let term = 1; term <= terms; term++) {
    const frequency = term * step;
    sum += (frequency / Math.sinh(Math.PI * frequency)) * differingPairs(logarithms, times, frequency);
  }
  return withZero + 4 * step * sum;
}

function countOf(counts: readonly Counted[]): number {
  return counts.reduce((sum, [, count]) => sum + count, 0);
}

function sumOverPairs(counts: readonly Counted[]): number {
  let sum = 0;
  for (let i = 0; i < counts.length; i++) {
    const [value, count] = counts[i] as Counted;
    for (let j = i + 1; j < counts.length; j++) {
      const [other, times] = counts[j] as Counted;
      sum += count * times * ((value - other) / (value + other)) ** 2;
    }
  }
  return sum;
}

/**
 * Returns the logarithms of the numbers minus the mean of the logarithms. If a number is close to the first number, its
 * logarithm is computed from the difference of the two numbers, because rounding would make the difference of their
 * logarithms inaccurate.
 */
function centredLogarithms(numbers: Float64Array, counts: Float64Array, total: number): Float64Array {
  const [first = 1] = numbers;
  const logarithms = numbers.map((number) => {
    const difference = (number - first) / first;
    return Math.abs(difference) < 0.5 ? Math.log1p(difference) : Math.log(number) - Math.log(first);
  });
  let sum = 0;
  for (let i = 0; i < counts.length; i++) sum += (logarithms[i] as number) * (counts[i] as number);
  const mean = sum / total;
  return logarithms.map((logarithm) => logarithm - mean);
}

function rangeOf(numbers: Float64Array): number {
  let [low, high] = [0, 0];
  for (const number of numbers) {
    low = Math.min(low, number);
    high = Math.max(high, number);
  }
  return high - low;
}

/**
 * Returns the sum of 1 − cos ω(x − y) over all unordered pairs, which is (N² − |Σ exp(iωx)|²) / 2. With A = Σ (1 − cos
 * ωx) and B = Σ sin ωx, this is (A (2N − A) − B²) / 2. This form is exact even if ωx is small.
 */
function differingPairs(numbers: Float64Array, counts: Float64Array, frequency: number): number {
  let [total, a, b] = [0, 0, 0];
  for (let i = 0; i < numbers.length; i++) {
    const half = (frequency * (numbers[i] as number)) / 2;
    const weighted = (counts[i] as number) * Math.sin(half);
    total += counts[i] as number;
    a += 2 * weighted * Math.sin(half);
    b += 2 * weighted * Math.cos(half);
  }
  return (a * (2 * total - a) - b * b) / 2;
}
