/** The levels of measurement, each of which weighs a difference between two values in its own way. */
export const measurementLevels = [
  /** Two values are equal or not: every difference weighs the same. */
  "nominal",
  /** Values have an order: a difference weighs more, the more often the values between the two were given. */
  "ordinal",
  /** Values are numbers: a difference weighs by its square. */
  "interval",
  /** Values are numbers from 0, which means none: a difference weighs by the square of its ratio to the sum of the two values. */
  "ratio",
] as const;

/** One of {@link measurementLevels}. */
export type MeasurementLevel = (typeof measurementLevels)[number];
