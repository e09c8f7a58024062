import { describe, expect, test } from "vitest";
import { ratioPairs } from "../../../src/coding/agreement/ratio-pairs.ts";

/** Returns the sum over all pairs, one pair after the other. */
function plainSum(counts: readonly (readonly [number, number])[]): number {
  const [numbers, times] = [0, 1].map((i) => Float64Array.from(counts, (pair) => pair[i] as number)) as [
    Float64Array,
    Float64Array,
  ];
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) {
    for (let j = 0; j < i; j++) {
      const [c, k] = [numbers[i] as number, numbers[j] as number];
      sum += (times[i] as number) * (times[j] as number) * ((c - k) / (c + k)) ** 2;
    }
  }
  return sum;
}

test("a few numbers", () => {
  expect(ratioPairs([])).toBe(0);
  expect(ratioPairs([[5, 3]])).toBe(0);
  expect(ratioPairs([[0, 3]])).toBe(0);
  // The ratio difference of 1 and 3 is (3 - 1) / (3 + 1) = 1/2. There are two such pairs, because 1 occurs twice.
  expect(
    ratioPairs([
      [1, 2],
      [3, 1],
    ]),
  ).toBe(2 / 4);
  // A zero and a positive number differ by 1.
  expect(
    ratioPairs([
      [0, 2],
      [1, 2],
      [3, 1],
    ]),
  ).toBe(2 / 4 + 2 * 3);
});

describe("many numbers have the same sum as by plain addition", () => {
  const count = 4000;
  // The fractional parts of the multiples of the golden ratio are spread evenly from 0 to 1.
  const spread = (i: number) => (i * 0.618_033_988_749_894_9) % 1;
  test.each<[string, (i: number) => number]>([
    ["whole numbers", (i) => i],
    ["numbers from 1 to 2", (i) => 1 + spread(i)],
    ["numbers over 17 orders of magnitude", (i) => Math.exp(40 * spread(i) - 20)],
    ["numbers that differ by a millionth at most", (i) => 1000 * (1 + 1e-6 * spread(i))],
    ["numbers that differ by a billionth at most", (i) => 5e7 * (1 + 1e-9 * spread(i))],
    ["two groups far apart", (i) => (i % 2 === 0 ? 1e-9 : 1e9) * (1 + spread(i))],
  ])("%s", (_, numberAt) => {
    const distinct = [...new Set(Array.from({ length: count }, (_, i) => numberAt(i)))];
    const counts = distinct.map((number, i) => [number, 1 + (i % 3)] as const);
    expect(ratioPairs(counts) / plainSum(counts)).toBeCloseTo(1, 11);
  });
});
