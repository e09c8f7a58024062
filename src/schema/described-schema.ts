import { type Kind, kinds } from "../model/ids.ts";
import { recordSchemas } from "./record-schemas.ts";
import { dataset, interfaceNames } from "./schemas.ts";
import { z } from "./zod.ts";

/** A JSON Schema (2020-12) as a plain object. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The descriptions of each interface. The key is the name of the interface. `self` describes the interface itself, and
 * `fields` describes each of its fields.
 */
export type DescriptionTable = Readonly<
  Record<string, { readonly self: string; readonly fields: Readonly<Record<string, string>> }>
>;

/** Returns the JSON Schema of a dataset, or of the records of one kind, with the given descriptions. */
export function describedSchema(kind: Kind | undefined, descriptions: DescriptionTable): JsonSchema {
  if (kind !== undefined) return described(recordSchemas[kind], descriptions);
  const whole = described(dataset, descriptions);
  const properties = { ...(whole.properties as Record<string, JsonSchema>) };
  // Each kind is converted separately. Otherwise, shapes that several kinds share, such as a place, would lose their
  // types, because zod completes shared shapes only after `override` has copied them.
  for (const each of kinds) {
    const { $schema: _, ...record } = describedSchema(each, descriptions);
    properties[each] = { ...properties[each], items: record };
  }
  return { ...whole, properties };
}

function described(schema: z.core.$ZodType, descriptions: DescriptionTable): JsonSchema {
  return z.toJSONSchema(schema, {
    target: "draft-2020-12",
    // The schema describes the input of the parser, in which lists with a default can be absent.
    io: "input",
    override: ({ zodSchema, jsonSchema: output }) => {
      const name = interfaceNames.get(zodSchema);
      const description = name === undefined ? undefined : descriptions[name];
      if (name === undefined || description === undefined) return;
      output.title = name;
      output.description = description.self;
      const properties = output.properties ?? {};
      for (const [field, text] of Object.entries(description.fields)) {
        const property = properties[field];
        // Several fields share one schema, so each gets a copy with its own description.
        if (typeof property === "object") properties[field] = { ...property, description: text };
      }
    },
  }) as JsonSchema;
}

/** Returns the JSON Schema of a data file. The file has one list of records, whose name is the kind of the records. */
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
