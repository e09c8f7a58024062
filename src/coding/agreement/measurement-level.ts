/** The levels of measurement. The level determines how much a difference between two values weighs. */
export const measurementLevels = [
  /** Values are only equal or different: every difference has the same weight. */
  "nominal",
  /**
   * Values have an order: the difference between two values has a higher weight if more of the data are between them.
   */
  "ordinal",
  /** Values are numbers: the weight of a difference is its square. */
  "interval",
  /**
   * Values are numbers with a true zero: the weight of a difference is the square of its ratio to the sum of both
   * values.
   */
  "ratio",
] as const;

/** One of {@link measurementLevels}. */
export type MeasurementLevel = (typeof measurementLevels)[number];
