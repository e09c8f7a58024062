import assert from "node:assert/strict";
import { type Kind, kinds } from "../../src/model/ids.ts";
import {
  type DescriptionTable,
  describedSchema,
  type JsonSchema,
} from "../../src/schema/described-schema.ts";

/** What records of several kinds have inside them. */
const shared = ["Citation", "CitedDifference", "Place"];

/** The JSON Schemas that are shipped, by name: the whole of each kind stands once, in that of a dataset. */
export function shippedSchemas(
  descriptions: DescriptionTable,
): Readonly<Record<"dataset" | Kind, JsonSchema>> {
  const { $schema, ...dataset } = describedSchema(undefined, descriptions);
  const properties = { ...(dataset.properties as Record<string, Record<string, unknown>>) };
  const parts: Record<string, unknown> = {};
  for (const kind of kinds) {
    const { $schema: _, ...record } = describedSchema(kind, descriptions);
    parts[kind] = hoistShared(record, parts, descriptions);
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

/** What records of several kinds share (citations, places) stands once, by its name, instead of in each of them. */
function hoistShared(
  schema: JsonSchema,
  parts: Record<string, unknown>,
  descriptions: DescriptionTable,
): JsonSchema {
  const replace = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replace);
    if (typeof value !== "object" || value === null) return value;
    const inner = Object.fromEntries(Object.entries(value).map(([name, one]) => [name, replace(one)]));
    const { description, ...rest } = inner;
    const { type, title } = rest;
    if (type !== "object" || typeof title !== "string" || !shared.includes(title)) return inner;
    const self = descriptions[title]?.self;
    const part = { ...rest, description: self };
    assert.deepEqual(parts[title] ?? part, part, `There are two different schemas of ${title}.`);
    parts[title] = part;
    // What a member is for stands beside the reference, since it differs from place to place.
    return { $ref: `#/$defs/${title}`, ...(description === self ? {} : { description }) };
  };
  return replace(schema) as JsonSchema;
}
