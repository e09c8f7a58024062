import { problem } from "../errors/demarche-error.ts";
import { shown, suggest } from "../errors/suggest.ts";
import { checkOptions } from "../options/check-options.ts";
import { oneOf } from "../options/one-of.ts";
import { texts } from "../options/texts.ts";

/** Levels of measurement that differences between values are weighed by. */
export const measurementLevels = [
  /** Values are the same or not. */
  "nominal",
  /** Values have an order; a difference counts by the values that lie between. */
  "ordinal",
  /** Values are numbers; a difference counts by its square. */
  "interval",
] as const;

/** One of {@link measurementLevels}. */
export type MeasurementLevel = (typeof measurementLevels)[number];

/** Options of {@link krippendorffAlpha}. */
export interface KrippendorffAlphaOptions {
  /** The level of measurement. Default: `"nominal"`. */
  readonly level?: MeasurementLevel | undefined;
  /** The values in their order, for ordinal data that are not numbers. */
  readonly order?: readonly string[] | undefined;
}

/**
 * Krippendorff's alpha: how far the agreement of coders lies above what chance would give. 1 is perfect agreement, 0 is
 * that of chance, and below 0 coders agree less than chance.
 *
 * Each unit holds what the coders, however many, said of it; null is a value that a coder did not give, and a unit with
 * fewer than two values is left out. The answer is null where nothing can be compared, or where only one value was ever
 * given: without variation, chance agreement is perfect, and nothing can lie above it.
 *
 * Source: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011). Alpha is 1 − Do/De over the matrix of
 * coincidences; the ordinal difference is the square of the sum of the frequencies from one value to the other, those
 * two counted by half.
 *
 * @throws {@link index!DemarcheError} with code `invalid-option` for an unknown level, for a value outside `order`, and for
 * values that are no numbers where numbers are needed.
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
  const paired = units
    .map((unit) => unit.filter((value) => value !== null))
    .filter((unit) => unit.length > 1);
  const values = sortedValues(paired.flat(), level, order);
  const rank = new Map(values.map((value, i) => [value, i]));

  // Coincidences: within a unit of m values, each ordered pair of values counts 1 / (m − 1).
  const size = values.length;
  const coincidences = new Float64Array(size * size);
  for (const unit of paired) {
    for (let i = 0; i < unit.length; i++) {
      for (let j = 0; j < unit.length; j++) {
        if (i === j) continue;
        const at = (rank.get(unit[i] as string) as number) * size + (rank.get(unit[j] as string) as number);
        coincidences[at] = (coincidences[at] as number) + 1 / (unit.length - 1);
      }
    }
  }
  const totals = values.map((_, i) =>
    coincidences.slice(i * size, (i + 1) * size).reduce((sum, count) => sum + count, 0),
  );
  const n = totals.reduce((sum, total) => sum + total, 0);
  let observed = 0;
  let expected = 0;
  for (let i = 0; i < size; i++) {
    for (let j = i + 1; j < size; j++) {
      const difference = squaredDifference(i, j, values, totals, level);
      observed += (coincidences[i * size + j] as number) * difference;
      expected += (totals[i] as number) * (totals[j] as number) * difference;
    }
  }
  return expected === 0 ? null : 1 - ((n - 1) * observed) / expected;
}

function sortedValues(
  all: readonly (string | number)[],
  level: MeasurementLevel,
  order: readonly string[] | undefined,
): readonly (string | number)[] {
  const given = [...new Set(all)];
  if (order !== undefined) {
    for (const value of given) {
      if (order.includes(value as string)) continue;
      const message = `krippendorffAlpha: ${shown(value)} is not in order. ${suggest(value, order)}`;
      throw problem("invalid-option", "/order", message, value);
    }
    return order.filter((value) => given.includes(value));
  }
  const words = given.find((value) => typeof value !== "number");
  if (level !== "nominal" && words !== undefined) {
    const message = `krippendorffAlpha: ${level} values are numbers, and ${shown(words)} is none. Give numbers, or the values in their order as option order.`;
    throw problem("invalid-option", "/level", message, words);
  }
  return level === "nominal" ? given : given.sort((a, b) => Number(a) - Number(b));
}

function squaredDifference(
  i: number,
  j: number,
  values: readonly (string | number)[],
  totals: readonly number[],
  level: MeasurementLevel,
): number {
  if (level === "nominal") return 1;
  if (level === "interval") return (Number(values[i]) - Number(values[j])) ** 2;
  let between = -((totals[i] as number) + (totals[j] as number)) / 2;
  for (let k = i; k <= j; k++) between += totals[k] as number;
  return between ** 2;
}
