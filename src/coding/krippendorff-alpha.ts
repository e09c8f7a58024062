import { problem } from "../errors/demarche-error.ts";
import { shown, suggest } from "../errors/suggest.ts";
import { checkOptions } from "../options/check-options.ts";
import { objectOf } from "../options/object-of.ts";
import { oneOf } from "../options/one-of.ts";
import type { OptionRule } from "../options/option-rule.ts";
import { texts } from "../options/texts.ts";
import { wholeNumber } from "../options/whole-number.ts";
import { bootstrapAlpha } from "./agreement/bootstrap-alpha.ts";
import { disagreement } from "./agreement/disagreement.ts";
import { type MeasurementLevel, measurementLevels } from "./agreement/measurement-level.ts";

/** Options of {@link krippendorffAlpha}. */
export interface KrippendorffAlphaOptions {
  /** The level of measurement. Default: `"nominal"`. */
  readonly level?: MeasurementLevel | undefined;
  /** The values in their order. This option is required for ordinal values that are not numbers. */
  readonly order?: readonly string[] | undefined;
  /** Settings of a bootstrap confidence interval; `{}` selects the defaults. Default: the result has no interval. */
  readonly interval?: AlphaIntervalOptions | undefined;
}

/** Settings of a bootstrap confidence interval, for the option `interval` of {@link krippendorffAlpha}. */
export interface AlphaIntervalOptions {
  /** The share of resamples within the interval, between 0 and 1. Default: 0.95. */
  readonly level?: number | undefined;
  /** The number of resamples. Default: 10,000. */
  readonly resamples?: number | undefined;
  /** The seed of the random numbers, a whole number from 0. The same seed gives the same interval. Default: 1. */
  readonly seed?: number | undefined;
}

/** Krippendorff's alpha with a confidence interval. */
export interface AlphaWithInterval {
  /** Krippendorff's alpha. Null if no unit has two values, or if all values are equal. */
  readonly alpha: number | null;
  /** The confidence interval. Null if alpha is null. */
  readonly interval: AlphaInterval | null;
}

/** A confidence interval of Krippendorff's alpha. */
export interface AlphaInterval {
  /** The lower end. */
  readonly low: number;
  /** The upper end. */
  readonly high: number;
  /** The share of resamples within the interval. */
  readonly level: number;
  /** The number of resamples. */
  readonly resamples: number;
}

/** A value that a coder gave to a unit. Null, undefined and NaN are missing values. */
export type CodedValue = string | number | null | undefined;

const share: OptionRule = {
  check(value, option) {
    if (typeof value === "number" && value > 0 && value < 1) return;
    option.refuse(`${option.name} has to be a number between 0 and 1, such as 0.95, not ${shown(value)}.`);
  },
};

const rules = {
  level: /* @__PURE__ */ oneOf(measurementLevels),
  order: texts,
  interval: /* @__PURE__ */ objectOf(
    {
      level: share,
      resamples: /* @__PURE__ */ wholeNumber({ atLeast: 1 }),
      seed: /* @__PURE__ */ wholeNumber({ atLeast: 0 }),
    },
    "interval: {} for the defaults",
  ),
};

/**
 * Returns Krippendorff's alpha, the agreement of coders corrected for chance: 1 is perfect agreement, 0 is the
 * agreement that chance would give, and a negative value is less agreement than that.
 *
 * Each unit lists the values that the coders gave to it. There can be any number of coders. Null, undefined and NaN are
 * missing values, and a unit with fewer than two values is left out. The result is null if no unit is left, or if all
 * values are equal: without variation the agreement expected by chance is perfect, so alpha is undefined.
 *
 * alpha = 1 − Do / De, where Do is the observed and De the expected disagreement in the coincidence matrix. Written
 * out, it is 1 − (n − 1) · Σ o(c,k) · δ²(c,k) / Σ n(c) · n(k) · δ²(c,k), summed over the pairs c < k. The squared
 * difference δ² depends on the level: for nominal values it is 1, for ordinal values (n(c)/2 + Σ n(g) + n(k)/2)² with
 * the sum over c < g < k, for interval values (c − k)², and for ratio values ((c − k) / (c + k))². Source: K.
 * Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011). The time is linear in the number of values.
 *
 * With `interval`, the result is alpha with a bootstrap confidence interval. A pair consists of two values of the same
 * unit, and N is the number of pairs in the data. Each resample draws N pairs with replacement, and its alpha is 1 − (Σ
 * δ² / N) / De. A pair is drawn with a probability proportional to 1 / (m − 1), where m is the number of values of its
 * unit. De is always computed from all data. The bounds of the interval are percentiles of these alphas. Source: A. F.
 * Hayes and K. Krippendorff, "Answering the Call for a Standard Reliability Measure for Coding Data", Communication
 * Methods and Measures 1 (2007).
 *
 * The method draws pairs of values instead of whole units. If coders disagree on only a few units, and these have many
 * values each, the interval is therefore too narrow.
 *
 * @throws {@link index!DemarcheError} with code `invalid-option` for an unknown level, for a value that is not in
 * `order`, and for values that are not numbers if the level needs numbers. The code is `invalid-shape` if `units` is
 * not a list of lists.
 *
 * @example
 * ```ts
 * import { krippendorffAlpha } from "demarche/coding";
 *
 * const units = [["a", "b"], ["a", "a"], ["b", "b"], ["b", null], ["a", "a"]];
 * krippendorffAlpha(units)?.toFixed(3); // => "0.533"
 * krippendorffAlpha([["a", "a"], ["a", "a"]]); // => null
 * const { interval } = krippendorffAlpha(units, { interval: { level: 0.9, seed: 7 } });
 * [interval?.low.toFixed(3), interval?.high]; // => ["-0.400", 1]
 * ```
 */
export function krippendorffAlpha(
  units: readonly (readonly CodedValue[])[],
  options: KrippendorffAlphaOptions & { readonly interval: AlphaIntervalOptions },
): AlphaWithInterval;
export function krippendorffAlpha(
  units: readonly (readonly CodedValue[])[],
  options?: KrippendorffAlphaOptions & { readonly interval?: undefined },
): number | null;
export function krippendorffAlpha(
  units: readonly (readonly CodedValue[])[],
  options: KrippendorffAlphaOptions = {},
): number | AlphaWithInterval | null {
  checkOptions("krippendorffAlpha", options, rules);
  if (!Array.isArray(units) || !units.every(Array.isArray)) {
    const message = `krippendorffAlpha takes a list of units, each a list of values, not ${shown(units)}.`;
    throw problem("invalid-shape", "", message, units);
  }
  const { level = "nominal", order, interval } = options;
  const comparable = units.map((unit) => unit.filter(isGiven)).filter((unit) => unit.length > 1);
  const values = sortedValues(comparable, level, order);
  const codeOf = new Map(values.map((value, code) => [value, code]));
  const coded = comparable.map((unit) => unit.map((value) => codeOf.get(value) as number));
  const { observed, expected, squaredDifference } = disagreement(coded, values, level);
  const alpha = values.length < 2 ? null : 1 - observed / expected;
  if (interval === undefined) return alpha;
  const { level: within = 0.95, resamples = 10_000, seed = 1 } = interval;
  if (alpha === null) return { alpha, interval: null };
  const drawn = bootstrapAlpha(coded, { squaredDifference, expected, resamples, seed });
  const [low, high] = [(1 - within) / 2, (1 + within) / 2].map((at) => percentile(drawn, at)) as [
    number,
    number,
  ];
  return { alpha, interval: { low, high, level: within, resamples } };
}

function isGiven(value: CodedValue): value is string | number {
  return value !== null && value !== undefined && !Number.isNaN(value);
}

/**
 * Returns a quantile of sorted values. For example, if `at` is 0.25, a quarter of the values comes before the result.
 */
function percentile(sorted: Float64Array, at: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))] as number;
}

/**
 * Returns the distinct values that occur. If `order` is given, the values have its order. Otherwise nominal values are
 * in the order of their first occurrence, and other values are in ascending order.
 */
function sortedValues(
  units: readonly (readonly (string | number)[])[],
  level: MeasurementLevel,
  order: readonly string[] | undefined,
): readonly (string | number)[] {
  const found = new Set<string | number>();
  for (const unit of units) for (const value of unit) found.add(value);
  const values = [...found];
  if (order !== undefined) {
    for (const value of values) {
      if (order.includes(value as string)) continue;
      const message = `krippendorffAlpha: ${shown(value)} is not in order. ${suggest(value, order)}`;
      throw problem("invalid-option", "/order", message, value);
    }
    if (level === "nominal" || level === "ordinal") return order.filter((value) => found.has(value));
  }
  if (level === "nominal") return values;
  const wrong = values.find((value) => !Number.isFinite(value));
  if (wrong !== undefined) {
    const orders = level === "ordinal" ? ", or list the values in their order in option order" : "";
    const message = `krippendorffAlpha: ${level} values have to be numbers, and ${shown(wrong)} is not one. Give numbers${orders}.`;
    throw problem("invalid-option", "/level", message, wrong);
  }
  const negative = values.find((value) => Number(value) < 0);
  if (level === "ratio" && negative !== undefined) {
    const message = `krippendorffAlpha: ratio values are 0 or more, and ${shown(negative)} is less. Use level: "interval".`;
    throw problem("invalid-option", "/level", message, negative);
  }
  return values.sort((a, b) => Number(a) - Number(b));
}
