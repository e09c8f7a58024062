/** The ends of a scale of numbers. */
export interface ScaleRange {
  /** The lowest value that can be coded. */
  readonly min: number;
  /** The highest value that can be coded. */
  readonly max: number;
}

/**
 * How a qualifier is measured. `boolean` has two levels, for and against, which are coded as `true` and `false` or as 1
 * and 0. `nominal` has labels without order. An array is an ordered list of labels. An object with `min` and `max` is a
 * declared range of numbers. `observed` is the range of the numbers that occur. If the range is known, declare it
 * instead, because on an observed range the difference between two actors changes when other actors are added.
 *
 * A list of labels begins with the label that is most in favour and ends with the label that is most opposed. The
 * labels have the values from 1 to -1 in equal steps. Stances instead have the values that the model declares:
 * `support` 1, `conditional` 0.5, `neutral` 0, `oppose` -1. An `unclear` stance is missing data.
 */
export type Scale = "boolean" | "nominal" | "observed" | ScaleRange | readonly string[];
