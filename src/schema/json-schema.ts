import { z } from "zod";
import { checkKind } from "../dataset/options.ts";
import type { Kind } from "../model/ids.ts";
import { descriptions } from "./descriptions.ts";
import * as shapes from "./schemas.ts";

/** A JSON Schema (2020-12) as a plain object. */
export type JsonSchema = Readonly<Record<string, unknown>>;

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
  if (kind !== undefined) checkKind("jsonSchema", kind, false);
  const schema = kind === undefined ? shapes.dataset : schemaOfKind[kind];
  return z.toJSONSchema(schema, {
    target: "draft-2020-12",
    override: ({ zodSchema, jsonSchema: written }) => {
      const name = nameOf(zodSchema);
      if (name === undefined) return;
      const { self, members } = descriptions[name] as (typeof descriptions)[string];
      written.title = name;
      written.description = self;
      const properties = written.properties ?? {};
      for (const [member, description] of Object.entries(members)) {
        const property = properties[member];
        // Schemas are shared between members, so each gets a copy of its own to be described on.
        if (typeof property === "object") properties[member] = { ...property, description };
      }
    },
  }) as JsonSchema;
}

const schemaOfKind = {
  documents: shapes.sourceDocument,
  actors: shapes.actor,
  issues: shapes.issue,
  statements: shapes.statement,
  proposals: shapes.proposal,
  meetings: shapes.meeting,
  bases: shapes.base,
  events: shapes.politicalEvent,
} satisfies Record<Kind, z.ZodType>;

/** The interface that a schema describes: their names differ in the case of the first letter. */
function nameOf(schema: unknown): string | undefined {
  const found = Object.entries(shapes).find(([, shape]) => shape === schema)?.[0];
  if (found === undefined) return undefined;
  return found === "statementPosition" ? "Position" : found[0]?.toUpperCase() + found.slice(1);
}

/** The JSON Schema of a data file: the records of one kind under the name of the kind. */
export function dataFileSchema(kind: Kind): JsonSchema {
  const { $schema, ...record } = jsonSchema(kind);
  return {
    $schema,
    title: `Records of kind ${kind}`,
    type: "object",
    properties: { $schema: { type: "string" }, [kind]: { type: "array", items: record } },
    required: [kind],
    additionalProperties: false,
  };
}
