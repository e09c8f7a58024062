/**
 * Datasets from outside: checked at run time, and described as JSON Schema. Needs zod 4.3 or later beside it.
 *
 * @module schema
 */

import type { z } from "zod";
import type { Dataset, Records } from "../model/dataset.ts";
import type { Kind } from "../model/ids.ts";
import * as shapes from "./schemas.ts";

export type { JsonSchema } from "./described-schema.ts";
export { jsonSchema } from "./json-schema.ts";
export { parseDataset } from "./parse-dataset.ts";
export {
  type ParsedDataset,
  type ParseFailure,
  type ParseSuccess,
  safeParseDataset,
} from "./safe-parse-dataset.ts";

/** zod schema of the shape of a dataset. It does not check references, spans and dates; {@link parseDataset} does. */
export const datasetSchema: z.ZodType<Dataset> = shapes.dataset;

/** zod schemas of the shape of the records of each kind. */
export const recordSchemas: { readonly [K in Kind]: z.ZodType<Records[K]> } = {
  documents: shapes.sourceDocument,
  actors: shapes.actor,
  issues: shapes.issue,
  statements: shapes.statement,
  proposals: shapes.proposal,
  meetings: shapes.meeting,
  bases: shapes.base,
  events: shapes.politicalEvent,
};
