import type { Draft, Drafts } from "../coding/drafts/draft.ts";
import { draftShapes } from "../coding/drafts/shapes/draft-shapes.ts";
import type { FieldShape, ObjectShape } from "../coding/drafts/shapes/field-shape.ts";
import { withoutBlanks } from "../coding/drafts/shapes/without-blanks.ts";
import { datasetRule } from "../dataset/dataset-rule.ts";
import type { Dataset } from "../model/dataset.ts";
import { checkOptions } from "../options/check-options.ts";
import type { JsonSchema } from "./described-schema.ts";
import { draftJsonSchema } from "./draft-json-schema.ts";
import { z } from "./zod.ts";

/** Options of {@link draftSchema}. */
export interface DraftSchemaOptions {
  /**
   * The dataset that the drafts extend. The JSON Schema then lists its actors and issues. Default: none.
   */
  readonly extends?: Dataset | undefined;
}

/** The schemas of drafts. */
export interface DraftSchema {
  /**
   * The zod schema, which is also a Standard Schema. It accepts all drafts that the JSON Schema accepts. It also
   * accepts drafts in which fields are absent instead of empty. In the output, empty fields are absent.
   */
  readonly zod: z.ZodType<Drafts>;
  /** JSON Schema (2020-12) for the structured output of a language model. */
  readonly jsonSchema: JsonSchema;
}

/**
 * Returns two schemas for the drafts of a text: a zod schema that checks drafts, and a JSON Schema that defines the
 * structured output of a language model. The library does not call a model. Pass the JSON Schema to a model of your
 * choice, with the text and {@link coding!codingInstructions}.
 *
 * The JSON Schema is accepted for structured output by OpenAI, Anthropic and Google: it has no references, requires
 * every field, and lists ids only as far as the limits on enumerations and unions allow. A model therefore writes an
 * empty text or list for an absent value. The zod schema and {@link coding!settleDrafts} read empty texts and lists as
 * absent.
 *
 * @throws {@link index!DemarcheError} with code `unknown-option` or `invalid-shape` for wrong options.
 *
 * @example
 * ```ts
 * import { draftSchema } from "demarche/schema";
 *
 * const { zod, jsonSchema } = draftSchema();
 * jsonSchema.required; // => ["newActors", "newIssues", "drafts"]
 * zod.parse({ newActors: [], drafts: [] }); // => { drafts: [] }
 * zod.safeParse({ drafts: [{ kind: "statement" }] }).success; // => false
 * ```
 */
export function draftSchema(options: DraftSchemaOptions = {}): DraftSchema {
  checkOptions("draftSchema", options, { extends: datasetRule });
  return { zod: zodSchema(), jsonSchema: draftJsonSchema(options.extends) };
}

function zodSchema(): z.ZodType<Drafts> {
  const { kinds, newActor, newIssue } = draftShapes();
  const kindSchemas = Object.values(kinds).map(objectSchema) as unknown as readonly [
    z.ZodObject<{ kind: z.ZodEnum }>,
    ...z.ZodObject<{ kind: z.ZodEnum }>[],
  ];
  const shape = z.strictObject({
    newActors: z.array(objectSchema(newActor)).exactOptional(),
    newIssues: z.array(objectSchema(newIssue)).exactOptional(),
    drafts: z.array(z.discriminatedUnion("kind", kindSchemas)) as unknown as z.ZodType<readonly Draft[]>,
  });
  return z.preprocess(withoutBlanks, shape) as unknown as z.ZodType<Drafts>;
}

function objectSchema({ fields }: ObjectShape): z.ZodObject {
  return z.strictObject(
    Object.fromEntries(
      Object.entries(fields).map(([name, field]) => {
        const schema = fieldSchema(field);
        return [name, field.required ? schema : z.exactOptional(schema)];
      }),
    ),
  );
}

function fieldSchema(field: FieldShape): z.ZodType {
  switch (field.is) {
    case "text":
      return z.string().regex(/\S/, "Write a text that is not blank.");
    case "value":
      return z.enum(field.values as readonly [string, ...string[]]);
    case "integer":
      return z.int();
    case "number":
      return z.number();
    case "boolean":
      return z.boolean();
    case "object":
      return objectSchema(field.shape);
    case "list":
      return z.array(fieldSchema(field.items));
    case "union":
      return z.union(field.shapes.map(objectSchema));
  }
}
