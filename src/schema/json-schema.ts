import { checkKind } from "../dataset/check-kind.ts";
import type { Kind } from "../model/ids.ts";
import { describedSchema, type JsonSchema } from "./described-schema.ts";
import { descriptions } from "./descriptions.ts";

/**
 * Returns the JSON Schema (2020-12) of a dataset, or of the records of one kind, with a description of every field.
 * Editors, forms and other languages can use it.
 *
 * The schema describes the fields and their types, and the form of texts, ids and dates. It does not check whether
 * references lead to records and whether spans are within their documents, because JSON Schema cannot express these
 * rules. It also accepts some wrong dates: an interval or a range that ends before it begins, and a date with a
 * qualifier both before and after the year. `parseDataset` checks all rules.
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
