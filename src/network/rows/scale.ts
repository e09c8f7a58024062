/** The ends of a scale of numbers. */
export interface ScaleRange {
  /** The lowest value that can be coded. */
  readonly min: number;
  /** The highest value that can be coded. */
  readonly max: number;
}

/**
 * How a qualifier is measured.
 * - `boolean` has two levels, for and against, which are coded as `true` and `false` or as 1 and 0.
 * - `nominal` has labels without order.
 * - An array is an ordered list of labels.
 * - An object with `min` and `max` is a declared range of numbers.
 * - `observed` is the range of the numbers that occur. If you know the range, declare it instead: the observed range
 *   can change when other actors are added, and this changes the difference between any two actors.
 *
 * A list of labels begins with the label that is most in favour and ends with the label that is most opposed. The
 * labels have the values from 1 to -1 in equal steps. A list of stances has the values that the model declares instead:
 * `support` 1, `conditional` 0.5, `neutral` 0, `oppose` -1. An `unclear` stance is missing data.
 */
export type Scale = "boolean" | "nominal" | "observed" | ScaleRange | readonly string[];
