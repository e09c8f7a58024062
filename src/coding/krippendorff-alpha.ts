import { problem } from "../errors/demarche-error.ts";
import { shown, suggest } from "../errors/suggest.ts";
import { checkOptions } from "../options/check-options.ts";
import { oneOf } from "../options/one-of.ts";
import { texts } from "../options/texts.ts";
import { coincidencesOf } from "./coincidences.ts";

/** The levels of measurement, each of which weighs a difference between two values in its own way. */
export const measurementLevels = [
  /** Two values are equal or not: every difference weighs the same. */
  "nominal",
  /** Values have an order: a difference weighs more, the more often the values between the two were given. */
  "ordinal",
  /** Values are numbers: a difference weighs by its square. */
  "interval",
] as const;

/** One of {@link measurementLevels}. */
export type MeasurementLevel = (typeof measurementLevels)[number];

/** Options of {@link krippendorffAlpha}. */
export interface KrippendorffAlphaOptions {
  /** The level of measurement. Default: `"nominal"`. */
  readonly level?: MeasurementLevel | undefined;
  /** The values in their order; needed for ordinal values that are not numbers. */
  readonly order?: readonly string[] | undefined;
}

/**
 * Returns Krippendorff's alpha, the agreement of coders corrected for chance: 1 is perfect agreement, 0 is the agreement
 * that chance would give, and a negative value is less agreement than that.
 *
 * Each unit lists the values that the coders, of any number, gave to it. Null is a missing value, and a unit with fewer
 * than two values is left out. The result is null where no unit is left, or where only one value was ever given: without
 * variation the agreement expected by chance is perfect, so alpha is undefined.
 *
 * alpha = 1 − Do / De, where Do and De are the disagreement observed and expected in the coincidence matrix:
 * 1 − (n − 1) · Σ o(c,k) · δ²(c,k) / Σ n(c) · n(k) · δ²(c,k), summed over the pairs c < k. The squared difference δ² is 1
 * for nominal values, (c − k)² for interval values and (n(c)/2 + Σ n(g) for c < g < k + n(k)/2)² for ordinal values.
 * Source: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011).
 *
 * @throws {@link index!DemarcheError} with code `invalid-option` for an unknown level, for a value that is not in `order`,
 * and for values that are not numbers where the level needs numbers; with code `invalid-shape` where `units` is not a
 * list of lists.
 *
 * @example
 * ```ts
 * import { krippendorffAlpha } from "demarche/coding";
 *
 * const units = [["a", "b"], ["a", "a"], ["b", "b"], ["b", null], ["a", "a"]];
 * krippendorffAlpha(units)?.toFixed(3); // => "0.533"
 * krippendorffAlpha([["a", "a"], ["a", "a"]]); // => null
 * ```
 */
export function krippendorffAlpha(
  units: readonly (readonly (string | number | null)[])[],
  options: KrippendorffAlphaOptions = {},
): number | null {
  checkOptions("krippendorffAlpha", options, { level: oneOf(measurementLevels), order: texts });
  if (!Array.isArray(units) || !units.every(Array.isArray)) {
    const message = `krippendorffAlpha takes a list of units, each a list of values, not ${shown(units)}.`;
    throw problem("invalid-shape", "", message, units);
  }
  const { level = "nominal", order } = options;
  const comparable = units
    .map((unit) => unit.filter((value) => value !== null))
    .filter((unit) => unit.length > 1);
  const values = sortedValues(comparable.flat(), level, order);
  const { matrix, totals } = coincidencesOf(comparable, values);
  const squaredDifference = squaredDifferences[level](values, totals);
  const n = totals.reduce((sum, total) => sum + total, 0);
  let observed = 0;
  let expected = 0;
  for (let c = 0; c < values.length; c++) {
    for (let k = c + 1; k < values.length; k++) {
      const difference = squaredDifference(c, k);
      observed += (matrix[c * values.length + k] as number) * difference;
      expected += (totals[c] as number) * (totals[k] as number) * difference;
    }
  }
  return expected === 0 ? null : 1 - ((n - 1) * observed) / expected;
}

/** Returns the values that occur, in their order where the level has one. */
function sortedValues(
  given: readonly (string | number)[],
  level: MeasurementLevel,
  order: readonly string[] | undefined,
): readonly (string | number)[] {
  const values = [...new Set(given)];
  if (order !== undefined) {
    for (const value of values) {
      if (order.includes(value as string)) continue;
      const message = `krippendorffAlpha: ${shown(value)} is not in order. ${suggest(value, order)}`;
      throw problem("invalid-option", "/order", message, value);
    }
    return order.filter((value) => values.includes(value));
  }
  const text = values.find((value) => typeof value !== "number");
  if (level !== "nominal" && text !== undefined) {
    const message = `krippendorffAlpha: ${level} values have to be numbers, and ${shown(text)} is not one. Give numbers, or list the values in their order in option order.`;
    throw problem("invalid-option", "/level", message, text);
  }
  return level === "nominal" ? values : values.sort((a, b) => Number(a) - Number(b));
}

/** Makes the squared difference of two values, given by their indexes, from all values and how often each was given. */
type SquaredDifference = (
  values: readonly (string | number)[],
  totals: readonly number[],
) => (c: number, k: number) => number;

const squaredDifferences: Readonly<Record<MeasurementLevel, SquaredDifference>> = {
  nominal: () => () => 1,
  ordinal: (_, totals) => (c, k) => {
    let between = -((totals[c] as number) + (totals[k] as number)) / 2;
    for (let g = c; g <= k; g++) between += totals[g] as number;
    return between ** 2;
  },
  interval: (values) => (c, k) => (Number(values[c]) - Number(values[k])) ** 2,
};
