import { describe, expect, test } from "vitest";
import { measurementLevels } from "../../src/coding/agreement/measurement-level.ts";
import { krippendorffAlpha } from "../../src/coding/krippendorff-alpha.ts";
import { DemarcheError } from "../../src/errors/demarche-error.ts";
import { cpuMilliseconds } from "../fixtures/cpu-milliseconds.ts";

/** Reads reliability data as printed: a row per coder, a column per unit, and a dot for a missing value. */
function units(...rows: readonly string[]): (string | null)[][] {
  const cells = rows.map((row) => row.split(" ").map((cell) => (cell === "." ? null : cell)));
  return (cells[0] as string[]).map((_, unit) => cells.map((row) => row[unit] ?? null));
}
const numbers = (data: (string | null)[][]) =>
  data.map((unit) => unit.map((value) => (value === null ? null : Number(value))));

// K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011: sections A to D.
const binary = units("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0");
const nominal = units("a a b b d c c c e d d a", "b a b b b c c c e d d d");
const incomplete = units(
  "1 2 3 3 2 1 4 1 2 . . .",
  "1 2 3 3 2 2 4 1 2 5 . 3",
  ". 3 3 3 2 3 4 2 2 5 1 .",
  "1 2 3 3 2 4 4 1 2 5 1 .",
);

describe("the worked examples of Krippendorff (2011)", () => {
  test.each([
    ["binary, two coders", () => krippendorffAlpha(binary), 0.095],
    ["nominal, two coders", () => krippendorffAlpha(nominal), 0.692],
    ["nominal, four coders, missing values", () => krippendorffAlpha(incomplete), 0.743],
    ["ordinal", () => krippendorffAlpha(numbers(incomplete), { level: "ordinal" }), 0.815],
    [
      "ordinal, by a given order",
      () => krippendorffAlpha(incomplete, { level: "ordinal", order: ["1", "2", "3", "4", "5"] }),
      0.815,
    ],
    ["interval", () => krippendorffAlpha(numbers(incomplete), { level: "interval" }), 0.849],
    ["ratio", () => krippendorffAlpha(numbers(incomplete), { level: "ratio" }), 0.797],
  ])("%s", (_, alpha, expected) => {
    expect(alpha()).toBeCloseTo(expected, 3);
  });
});

describe("a confidence interval", () => {
  const of = (seed?: number) =>
    krippendorffAlpha(numbers(incomplete), { level: "ordinal", interval: { seed, resamples: 2000 } });
  test("is around alpha and the same for the same seed", () => {
    const { alpha, interval } = of();
    expect(alpha).toBeCloseTo(0.815, 3);
    expect(interval).toMatchObject({ level: 0.95, resamples: 2000 });
    expect(interval?.low).toBeLessThan(alpha as number);
    expect(interval?.high).toBeGreaterThan(alpha as number);
    expect(of(1)).toEqual(of());
    expect(of(2)).not.toEqual(of());
  });
  test("has the percentiles of the binomial distribution for pairs of a binary value", () => {
    // Four of ten pairs differ. The number of differing pairs in a resample is k ~ Binomial(10, 0.4), and alpha is 1 -
    // k / 10 / De. The 2.5 % and 97.5 % quantiles of k are 1 and 7 (from a table).
    const expected = (2 * 14 * 6) / (20 * 19);
    const { alpha, interval } = krippendorffAlpha(binary, { interval: {} });
    expect(alpha).toBeCloseTo(1 - 0.4 / expected, 12);
    expect(interval?.low).toBeCloseTo(1 - 0.7 / expected, 12);
    expect(interval?.high).toBeCloseTo(1 - 0.1 / expected, 12);
  });
  test("draws pairs of a unit by the number of its coders, so that its middle is alpha", () => {
    // The pair that differs has a weight of 1. The six coders of the second unit form 15 equal pairs with a weight of
    // 1/5 each, so their total weight is 3. The differing pair is thus drawn in 1 / (1 + 3) of the draws.
    const { alpha, interval } = krippendorffAlpha(units("a a", "b a", ". a", ". a", ". a", ". a"), {
      interval: { level: 0.001 },
    });
    expect(interval?.low).toBeCloseTo(alpha as number, 12);
  });
  test("is a point for perfect agreement, and null where alpha is", () => {
    const { interval } = krippendorffAlpha(units("a b", "a b"), { interval: { resamples: 10 } });
    expect(interval).toEqual({ low: 1, high: 1, level: 0.95, resamples: 10 });
    expect(krippendorffAlpha([], { interval: {} })).toEqual({ alpha: null, interval: null });
  });
});

describe("edge cases", () => {
  test("perfect agreement is 1, and alpha is null without variation", () => {
    expect(krippendorffAlpha(units("a b c", "a b c"))).toBe(1);
    expect(krippendorffAlpha(units("a a", "a a"))).toBeNull();
    expect(krippendorffAlpha([])).toBeNull();
    expect(krippendorffAlpha(units("a .", ". b"))).toBeNull();
  });
  test("null, undefined and NaN are missing values", () => {
    const missing = [null, undefined, Number.NaN].map((none) =>
      krippendorffAlpha([
        [1, 1, none],
        [1, 1, 1],
        [2, none, 2],
      ]),
    );
    expect(missing).toEqual([1, 1, 1]);
    expect(krippendorffAlpha([[Number.NaN, Number.NaN]])).toBeNull();
  });
  test("three equal decimals are no disagreement", () => {
    const data = [
      [0.1, 0.1, 0.1],
      [0.7, 0.7, 0.7],
    ];
    for (const level of measurementLevels) expect(krippendorffAlpha(data, { level })).toBe(1);
    expect(krippendorffAlpha([[0.1, 0.1, 0.1]], { level: "interval" })).toBeNull();
  });
  test.each(["interval", "ratio"] as const)(
    "the time at the %s level grows linearly with the number of distinct values",
    (level) => {
      const milliseconds = (count: number) => {
        const data = Array.from({ length: count }, (_, i) => [i + 1, i + 1.5]);
        return cpuMilliseconds(() => {
          expect(krippendorffAlpha(data, { level })).toBeCloseTo(1, 2);
        });
      };
      milliseconds(1000);
      // In linear time, 20 times as many values take about 20 times as long. In quadratic time, they would take 400 times
      // as long.
      const few = Math.max(milliseconds(1000), milliseconds(1000), 0.2);
      expect(milliseconds(20_000) / few).toBeLessThan(120);
    },
  );
  test("the order of values matters to ordinal data", () => {
    const data = units("low low high", "mid low high");
    const near = krippendorffAlpha(data, { level: "ordinal", order: ["low", "mid", "high"] });
    const far = krippendorffAlpha(data, { level: "ordinal", order: ["low", "high", "mid"] });
    expect(near as number).toBeGreaterThan(far as number);
  });
  test("refuses unknown levels and values without an order", () => {
    expect(() => krippendorffAlpha(binary, { level: "polar" as never })).toThrow(
      'Option level of krippendorffAlpha cannot be "polar"',
    );
    expect(() => krippendorffAlpha([[1, -1]], { level: "ratio" })).toThrow(
      "ratio values are 0 or more, and -1",
    );
    expect(() => krippendorffAlpha([[1, Number.POSITIVE_INFINITY]], { level: "interval" })).toThrow(
      "and Infinity is not one",
    );
    for (const interval of [{ level: 95 }, { resamples: 0 }, { seed: -1 }, { seeds: 1 }, true]) {
      expect(() => krippendorffAlpha(binary, { interval: interval as never })).toThrow(DemarcheError);
    }
    expect(() => krippendorffAlpha(nominal, { level: "ordinal" })).toThrow(
      'ordinal values have to be numbers, and "a" is not one.',
    );
    expect(() => krippendorffAlpha(nominal, { order: ["a", "b"] })).toThrow('"d" is not in order.');
  });
});

test("refuses a misspelt option", () => {
  expect(() => krippendorffAlpha([["a", "a"]], { levl: "nominal" } as never)).toThrow(
    'Did you mean "level"?',
  );
});
