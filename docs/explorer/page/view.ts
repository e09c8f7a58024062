import type { Child } from "./element.ts";

/** What a view shows. */
export interface ViewResult {
  /** Its heading. */
  readonly title: string;
  /** How much was found, in words; it is read out when it changes. */
  readonly count: string;
  /** What stands below. */
  readonly content: readonly Child[];
}
