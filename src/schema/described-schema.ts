import { type Kind, kinds } from "../model/ids.ts";
import { recordSchemas } from "./record-schemas.ts";
import * as shapes from "./schemas.ts";
import { z } from "./zod.ts";

/** A JSON Schema (2020-12) as a plain object. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What each interface, and each field of it, is. */
export type DescriptionTable = Readonly<
  Record<string, { readonly self: string; readonly fields: Readonly<Record<string, string>> }>
>;

/** JSON Schema of a dataset or of the records of one kind, described from a table. */
export function describedSchema(kind: Kind | undefined, descriptions: DescriptionTable): JsonSchema {
  if (kind !== undefined) return described(recordSchemas[kind], descriptions);
  const whole = described(shapes.dataset, descriptions);
  const properties = { ...(whole.properties as Record<string, JsonSchema>) };
  // Each kind by itself: what kinds share, such as a place, is not written out a second time within one schema.
  for (const one of kinds) {
    const { $schema: _, ...record } = describedSchema(one, descriptions);
    properties[one] = { ...properties[one], items: record };
  }
  return { ...whole, properties };
}

function described(schema: z.core.$ZodType, descriptions: DescriptionTable): JsonSchema {
  return z.toJSONSchema(schema, {
    target: "draft-2020-12",
    override: ({ zodSchema, jsonSchema: written }) => {
      const name = nameOf(zodSchema);
      const description = name === undefined ? undefined : descriptions[name];
      if (name === undefined || description === undefined) return;
      written.title = name;
      written.description = description.self;
      const properties = written.properties ?? {};
      for (const [field, words] of Object.entries(description.fields)) {
        const property = properties[field];
        // Several fields share one schema, so each gets a copy with its own description.
        if (typeof property === "object") properties[field] = { ...property, description: words };
      }
    },
  }) as JsonSchema;
}

/** The JSON Schema of a data file: the records of one kind under the name of the kind. */
export function dataFileSchema(kind: Kind, descriptions: DescriptionTable): JsonSchema {
  const { $schema, ...record } = describedSchema(kind, descriptions);
  return {
    $schema,
    title: `Records of kind ${kind}`,
    type: "object",
    properties: { $schema: { type: "string" }, [kind]: { type: "array", items: record } },
    required: [kind],
    additionalProperties: false,
  };
}

/** The interface that a schema describes: their names differ in the case of the first letter. */
function nameOf(schema: unknown): string | undefined {
  const found = Object.entries(shapes).find(([, shape]) => shape === schema)?.[0];
  return found === undefined ? undefined : `${found[0]?.toUpperCase()}${found.slice(1)}`;
}
