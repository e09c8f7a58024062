import type { Child } from "./element.ts";

/** The content of a view. */
export interface ViewResult {
  /** The heading. */
  readonly title: string;
  /** The number of results in words. Screen readers read it when it changes. */
  readonly count: string;
  /** The content below the heading. */
  readonly content: readonly Child[];
  /** The data that the CSV export contains: rows or the result of a query. Absent if the view is empty. */
  readonly result?: readonly object[] | object;
}
