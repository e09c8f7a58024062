import assert from "node:assert/strict";
import { type Kind, kinds } from "../../src/model/ids.ts";
import {
  type DescriptionTable,
  describedSchema,
  type JsonSchema,
} from "../../src/schema/described-schema.ts";

/** Interfaces that are nested in records of several kinds. */
const shared = ["Citation", "CitedDifference", "Place"];

/**
 * Returns the JSON Schemas of the package by name. The schema of the dataset contains the definition of each kind of
 * record. The schema of one kind is a reference to that definition.
 */
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

/** Replaces each interface in `shared` by a reference, and adds its definition to `parts`. */
function hoistShared(
  schema: JsonSchema,
  parts: Record<string, unknown>,
  descriptions: DescriptionTable,
): JsonSchema {
  const replace = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replace);
    if (typeof value !== "object" || value === null) return value;
    const inner = Object.fromEntries(Object.entries(value).map(([name, child]) => [name, replace(child)]));
    const { description, ...rest } = inner;
    const { type, title } = rest;
    if (type !== "object" || typeof title !== "string" || !shared.includes(title)) return inner;
    const self = descriptions[title]?.self;
    const part = { ...rest, description: self };
    assert.deepEqual(parts[title] ?? part, part, `There are two different schemas of ${title}.`);
    parts[title] = part;
    // If a field refers to a shared interface, the description of the field itself is written beside the reference.
    return { $ref: `#/$defs/${title}`, ...(description === self ? {} : { description }) };
  };
  return replace(schema) as JsonSchema;
}
