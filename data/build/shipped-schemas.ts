import { type Kind, kinds } from "../../src/model/ids.ts";
import { describedSchema, type JsonSchema } from "../../src/schema/described-schema.ts";
import type { Descriptions } from "./write-descriptions.ts";

/** The JSON Schemas that are shipped, by name: the whole of each kind stands once, in that of a dataset. */
export function shippedSchemas(descriptions: Descriptions): Readonly<Record<"dataset" | Kind, JsonSchema>> {
  const { $schema, ...dataset } = describedSchema(undefined, descriptions);
  const properties = { ...(dataset.properties as Record<string, Record<string, unknown>>) };
  const parts: Record<string, unknown> = {};
  for (const kind of kinds) {
    const { $schema: _, ...record } = describedSchema(kind, descriptions);
    parts[kind] = record;
    properties[kind] = { ...properties[kind], items: { $ref: `#/$defs/${kind}` } };
  }
  const schemas: Record<string, JsonSchema> = {
    dataset: { $schema, ...dataset, properties, $defs: parts },
  };
  for (const kind of kinds) {
    schemas[kind] = { $schema, title: `One of ${kind}`, $ref: `dataset.json#/$defs/${kind}` };
  }
  return schemas as Record<"dataset" | Kind, JsonSchema>;
}
