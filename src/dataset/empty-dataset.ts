import type { Dataset } from "../model/dataset.ts";

/**
 * A dataset without records. A function that can extend another dataset uses this one if the caller does not pass a
 * dataset to extend.
 */
export const emptyDataset: Dataset = {
  documents: [],
  actors: [],
  issues: [],
  statements: [],
  proposals: [],
  meetings: [],
  bases: [],
  events: [],
};
