/** A field of a record whose value the text leaves in doubt. */
export interface Doubt {
  /**
   * Name of the field in doubt, such as `speaker`. Doubt about a date is written in the date itself, for example
   * `2022?`.
   */
  readonly field: string;
  /** Reason for the doubt, in our own words. */
  readonly reason: string;
}
