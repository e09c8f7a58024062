/** A field of a record whose value the text leaves in doubt. */
export interface Doubt {
  /** Name of the field in doubt, such as `speaker`. A field of dates shows its doubt in the date itself. */
  readonly field: string;
  /** Reason for the doubt, in our own words. */
  readonly reason: string;
}
