/**
 * Functions that check datasets at run time and describe them as JSON Schema. They need zod 4.3 or later as a peer
 * dependency.
 *
 * @module schema
 */

import type { z } from "zod";
import type { Dataset } from "../model/dataset.ts";
import * as shapes from "./schemas.ts";

export type { JsonSchema } from "./described-schema.ts";
export { type DraftSchema, type DraftSchemaOptions, draftSchema } from "./draft-schema.ts";
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

/**
 * The zod schema of a dataset. It checks the fields, their types, and the form of texts, ids and dates. It does not
 * check references, spans or any other rule that depends on several values. Use {@link parseDataset} for these. Unlike
 * the schema, {@link parseDataset} treats a field whose value is undefined as absent.
 */
export const datasetSchema: z.ZodType<Dataset> = shapes.dataset;
