import { draftDescriptions } from "../coding/drafts/draft-descriptions.ts";
import { draftShapes } from "../coding/drafts/shapes/draft-shapes.ts";
import type { FieldShape, ObjectShape } from "../coding/drafts/shapes/field-shape.ts";
import type { Dataset } from "../model/dataset.ts";
import type { JsonSchema } from "./described-schema.ts";

/**
 * The schema lists the ids of the dataset for these fields. If there are too many ids for `limits`, the last of these
 * fields have no list of ids. The fields in which models make most mistakes are therefore first: issues, then speakers.
 */
const listedFields = [
  "PositionDraft.on",
  "TermPositionDraft.on",
  "StatementDraft.speaker",
  "ResponseDraft.by",
  "ProposalDraft.proposers",
  "ParticipantDraft.actor",
  "EventDraft.actors",
  "StatementDraft.addressees",
  "StatementDraft.targets",
  "ProposalDraft.addressees",
  "BaseDraft.host",
];

/**
 * The limits of the providers. OpenAI allows 1,000 values of enumerations in a schema, and 15,000 characters in an
 * enumeration with more than 250 values. Anthropic allows 16 unions in a schema.
 */
const limits = { values: 1000, valuesOfOne: 250, unions: 16 };

/** Fields that are not in the schema, because the caller knows which model proposed the draft. */
const omitted = ["StatementDraft.by", "ProposalDraft.by", "MeetingDraft.by", "BaseDraft.by", "EventDraft.by"];

/** Returns the JSON Schema of drafts for language models, with the ids of the dataset that the drafts extend. */
export function draftJsonSchema(base: Dataset | undefined): JsonSchema {
  const { drafts } = draftShapes();
  const plain = objectSchema(drafts, new Map());
  const ids = {
    actor: (base?.actors ?? []).map(({ id }) => id),
    matter: (base?.issues ?? []).map(({ id }) => id),
  };
  const listed = new Map<string, readonly string[]>();
  let values = countOf("enum", plain);
  let unions = countOf("anyOf", plain);
  for (const name of listedFields) {
    const own = ids[name.endsWith(".on") ? "matter" : "actor"];
    if (own.length === 0 || own.length > limits.valuesOfOne) continue;
    // Each interface with a listed field occurs only once in the schema, so each listed field adds only one union.
    if (values + own.length > limits.values || unions + 1 > limits.unions) continue;
    listed.set(name, own);
    values += own.length;
    unions += 1;
  }
  return { $schema: "https://json-schema.org/draft/2020-12/schema", ...objectSchema(drafts, listed) };
}

/** Returns the number of all values of enumerations (`enum`) or of all unions (`anyOf`) in a schema. */
function countOf(keyword: "enum" | "anyOf", schema: unknown): number {
  if (typeof schema !== "object" || schema === null) return 0;
  return Object.entries(schema).reduce((sum, [name, inner]) => {
    const own = name === keyword && Array.isArray(inner) ? (keyword === "enum" ? inner.length : 1) : 0;
    return sum + own + countOf(keyword, inner);
  }, 0);
}

function objectSchema(
  { name, fields }: ObjectShape,
  listed: ReadonlyMap<string, readonly string[]>,
): JsonSchema {
  const { self, fields: descriptions } = draftDescriptions[name] ?? { self: "", fields: {} };
  const kept = Object.entries(fields).filter(([field]) => !omitted.includes(`${name}.${field}`));
  const properties = kept.map(([field, shape]) => {
    const ids = listed.get(`${name}.${field}`);
    const description = descriptionOf(descriptions[field] ?? "", shape);
    return [field, { ...fieldSchema(shape, { listed, ids }), description }] as const;
  });
  return {
    type: "object",
    description: self,
    properties: Object.fromEntries(properties),
    required: kept.map(([field]) => field),
    additionalProperties: false,
  };
}

/**
 * The ids that the schema lists. `listed` has the ids for each field. The key is the name of the field, such as
 * `StatementDraft.speaker`. `ids` is the list for the field that is being converted.
 */
interface ListedIds {
  readonly listed: ReadonlyMap<string, readonly string[]>;
  readonly ids?: readonly string[] | undefined;
}

function fieldSchema(field: FieldShape, ids: ListedIds): JsonSchema {
  switch (field.is) {
    case "text":
      if (ids.ids === undefined) return { type: "string" };
      return { anyOf: [{ type: "string", enum: [...ids.ids] }, { type: "string" }] };
    case "value":
      return {
        type: "string",
        enum: [...field.values, ...(field.none === undefined ? [] : [field.none])],
      };
    case "integer":
    case "number":
    case "boolean":
      return { type: field.is };
    case "object":
      return objectSchema(field.shape, ids.listed);
    case "list":
      return { type: "array", items: fieldSchema(field.items, ids) };
    case "union": {
      // A model cannot count characters, so the schema has no positions, only quoted words.
      const shapes = field.shapes
        .filter(({ name }) => name !== "DraftSpan")
        .map((shape) => objectSchema(shape, ids.listed));
      return shapes.length === 1 ? (shapes[0] as JsonSchema) : { anyOf: shapes };
    }
  }
}

/**
 * Returns the description of a field for a model. The schema requires every field, so the description of an optional
 * field says what the model writes if there is no value.
 */
function descriptionOf(description: string, shape: FieldShape & { readonly required: boolean }): string {
  if (shape.required) return description;
  const none =
    shape.is === "list"
      ? "Empty list"
      : shape.is === "value"
        ? `"${shape.none}"`
        : shape.is === "object"
          ? `All fields empty (${shape.shape.name === "AmountDraft" ? "value 0" : "empty texts"})`
          : "Empty text";
  return description.includes("Absent:")
    ? description.replace("Absent:", `${none}:`)
    : `${description} ${none}: not needed.`;
}
