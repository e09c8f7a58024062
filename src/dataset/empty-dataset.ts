import type { Dataset } from "../model/dataset.ts";

/** A dataset without records, for functions that extend another dataset only if the caller gives one. */
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
