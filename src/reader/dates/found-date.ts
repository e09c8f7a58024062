import type { DateBasis } from "../reading.ts";
import type { DateValue } from "./calendar.ts";

/** A date that a rule found. */
export interface FoundDate {
  readonly rule: string;
  /** The index of the first token. By default, the date begins at the token at which the rule was tried. */
  readonly from?: number;
  /** The index of the token after the date. */
  readonly next: number;
  /**
   * The date. It is undefined if the words are a date that cannot be resolved. They are then skipped, so that no other
   * rule reads a part of them.
   */
  readonly value: DateValue | undefined;
  readonly basis: DateBasis;
  /** Whether the words depend on the day on which they are spoken, as `yesterday` does. */
  readonly deictic?: boolean;
}
