/**
 * Functions that check datasets from outside at run time, and describe datasets as JSON Schema. They need the peer
 * dependency zod 4.3 or later.
 *
 * @module schema
 */

import type { z } from "zod";
import type { Dataset } from "../model/dataset.ts";
import * as shapes from "./schemas.ts";

export type { JsonSchema } from "./described-schema.ts";
export { type FromRowsOptions, fromRows, type RowTables } from "./from-rows.ts";
export { jsonSchema } from "./json-schema.ts";
export { parseDataset } from "./parse-dataset.ts";
export { recordSchemas } from "./record-schemas.ts";
export {
  type ParsedDataset,
  type ParseFailure,
  type ParseSuccess,
  safeParseDataset,
} from "./safe-parse-dataset.ts";

/** The zod schema of the shape of a dataset. It does not check references, spans and dates, which {@link parseDataset} does. */
export const datasetSchema: z.ZodType<Dataset> = shapes.dataset;
