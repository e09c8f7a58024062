import { checkKind } from "../dataset/check-kind.ts";
import type { Kind } from "../model/ids.ts";
import { describedSchema, type JsonSchema } from "./described-schema.ts";
import { descriptions } from "./descriptions.ts";

/**
 * JSON Schema 2020-12 of a dataset, or of the records of one kind, with the descriptions of every member: for editors,
 * forms and other languages. It says what shape is; that references resolve and spans fit, only `parseDataset` checks.
 *
 * @throws {@link index!DemarcheError} with code `unknown-kind`.
 *
 * @example
 * ```ts
 * import { jsonSchema } from "demarche/schema";
 *
 * jsonSchema("bases").title; // => "Base"
 * jsonSchema().$schema; // => "https://json-schema.org/draft/2020-12/schema"
 * ```
 */
export function jsonSchema(kind?: Kind): JsonSchema {
  if (kind !== undefined) checkKind("jsonSchema", kind, { nested: false });
  return describedSchema(kind, descriptions);
}
