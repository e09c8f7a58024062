import type { Dataset } from "../model/dataset.ts";

/** A dataset without records. Functions that can extend another dataset use it if the caller gives none. */
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
