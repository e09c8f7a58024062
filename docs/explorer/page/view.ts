import type { Child } from "./element.ts";

/** The content of a view. */
export interface ViewResult {
  /** The heading. */
  readonly title: string;
  /** The number of results in words. Screen readers read it when it changes. */
  readonly count: string;
  /** The content below the heading. */
  readonly content: readonly Child[];
  /** The result that the view shows, as rows or as a result of a query. Absent if the view shows nothing. */
  readonly result?: readonly object[] | object;
}
