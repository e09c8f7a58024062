import Ajv from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Drafts } from "../../src/coding/drafts/draft.ts";
import { settleDrafts } from "../../src/coding/drafts/settle-drafts.ts";
import { dataset } from "../../src/data/index.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { JsonSchema } from "../../src/schema/described-schema.ts";
import { draftSchema } from "../../src/schema/draft-schema.ts";
import { small } from "../fixtures/small.ts";

/** Returns a schema and all schemas within it. Each level of nested objects increases the depth by 1. */
function schemasIn(
  schema: JsonSchema,
  depth = 1,
): readonly { readonly schema: JsonSchema; readonly depth: number }[] {
  const {
    properties = {},
    items,
    anyOf = [],
  } = schema as {
    properties?: Record<string, JsonSchema>;
    items?: JsonSchema;
    anyOf?: readonly JsonSchema[];
  };
  const below = schema.type === "object" ? depth + 1 : depth;
  return [
    { schema, depth },
    ...Object.values(properties).flatMap((each) => schemasIn(each, below)),
    ...(items === undefined ? [] : schemasIn(items, below)),
    ...anyOf.flatMap((each) => schemasIn(each, depth)),
  ];
}

const many: Dataset = {
  ...small,
  actors: [
    ...small.actors,
    ...Array.from({ length: 240 }, (_, i) => ({ ...(small.actors[0] as object), id: `actor-${i}` })),
  ] as never,
  issues: Array.from({ length: 3000 }, (_, i) => ({
    id: `issue-${i}`,
    label: `Issue ${i}`,
    proposition: "Yes.",
  })),
};

const schemas: readonly (readonly [string, JsonSchema])[] = [
  ["no dataset", draftSchema().jsonSchema],
  ["a small dataset", draftSchema({ extends: small }).jsonSchema],
  ["the bundled dataset", draftSchema({ extends: dataset }).jsonSchema],
  ["a dataset with more ids than a schema can list", draftSchema({ extends: many }).jsonSchema],
];

describe.each(schemas)("the JSON Schema of drafts that extend %s", (_, schema) => {
  const all = schemasIn(schema);
  const objects = all.filter((each) => each.schema.type === "object");
  const enumerations = all.flatMap((each) => (each.schema.enum as readonly string[] | undefined) ?? []);

  test("is a JSON Schema 2020-12", () => {
    expect(() => new Ajv({ strict: true, allowUnionTypes: false }).compile(schema)).not.toThrow();
  });

  test("has only keywords that every provider documents", () => {
    const common = [
      "type",
      "properties",
      "required",
      "enum",
      "items",
      "anyOf",
      "description",
      "additionalProperties",
    ];
    for (const [name, inner] of Object.entries(schema)) {
      if (name !== "$schema") expect(common).toContain(name);
      expect(inner).toBeDefined();
    }
    for (const each of all.slice(1)) expect(common).toEqual(expect.arrayContaining(Object.keys(each.schema)));
  });

  // In February and October 2026, the page "Structured model outputs" of the OpenAI API documentation listed these
  // rules in the section "Supported schemas":
  // - The root is an object and not a union.
  // - Every field is required, and objects allow no other fields.
  // - A schema has at most 5,000 fields, 10 levels and 1,000 enumeration values.
  // - All names and enumeration values together have at most 120,000 characters.
  // - The values of an enumeration with more than 250 values have at most 15,000 characters together.
  // - Two variants of a union may begin with the same field only if the values of this field distinguish the variants.
  test("is within what OpenAI accepts", () => {
    expect(schema.type).toBe("object");
    expect(schema.anyOf).toBeUndefined();
    for (const each of objects) {
      expect(each.schema.additionalProperties).toBe(false);
      expect(each.schema.required).toEqual(Object.keys(each.schema.properties as object));
    }
    const names = objects.flatMap((each) => Object.keys(each.schema.properties as object));
    expect(names.length).toBeLessThanOrEqual(5000);
    expect(Math.max(...all.map(({ depth }) => depth))).toBeLessThanOrEqual(10);
    expect(enumerations.length).toBeLessThanOrEqual(1000);
    expect([...names, ...enumerations].join("").length).toBeLessThanOrEqual(120_000);
    for (const each of all) {
      const values = (each.schema.enum as readonly string[] | undefined) ?? [];
      if (values.length > 250) expect(values.join("").length).toBeLessThanOrEqual(15_000);
    }
    for (const { schema: union } of all.filter((each) => each.schema.anyOf !== undefined)) {
      const variants = (union.anyOf as readonly JsonSchema[]).filter(({ type }) => type === "object");
      const kinds = variants.map(({ properties }) => {
        const [[name, first] = []] = Object.entries(properties as Record<string, JsonSchema>);
        return `${name} ${String(first?.enum)}`;
      });
      expect(new Set(kinds).size).toBe(variants.length);
    }
  });

  // "Structured outputs", sections "JSON Schema limitations" and "Schema complexity limits", of the Claude API
  // documentation, as described in 2026: `additionalProperties: false` on every object, no recursion, no numerical or
  // length constraints, at most 24 optional parameters and 16 parameters with unions.
  test("is within what Anthropic accepts", () => {
    const optional = objects.flatMap((each) => {
      const required = each.schema.required as readonly string[];
      return Object.keys(each.schema.properties as object).filter((name) => !required.includes(name));
    });
    expect(optional.length).toBeLessThanOrEqual(24);
    expect(
      all.filter((each) => each.schema.anyOf !== undefined || Array.isArray(each.schema.type)).length,
    ).toBeLessThanOrEqual(16);
    for (const each of objects) expect(each.schema.additionalProperties).toBe(false);
  });

  // "Structured outputs", section "JSON Schema support", of the Gemini API documentation, last updated on 26 February
  // 2026: string, integer, number, boolean, array, object; `enum` of texts; `properties`, `required`,
  // `additionalProperties`; `items`. `anyOf` since November 2025. An empty text in an enumeration is refused.
  test("is within what Google accepts", () => {
    for (const each of all) {
      const types = ["string", "integer", "number", "boolean", "array", "object"];
      if (each.schema.anyOf === undefined) expect(types).toContain(each.schema.type);
      if (each.schema.enum !== undefined) expect(each.schema.type).toBe("string");
    }
    expect(enumerations).not.toContain("");
  });
});

describe("draftSchema", () => {
  test("describes every field of every object", () => {
    const [[, schema]] = schemas as [(typeof schemas)[number]];
    for (const { schema: each } of schemasIn(schema)) {
      if (each.type !== "object") continue;
      expect(each.description).toMatch(/\.$/);
      for (const [name, field] of Object.entries(each.properties as Record<string, JsonSchema>))
        expect(field.description, name).toMatch(/\.$/);
    }
  });

  test("lists the ids of issues and actors as far as the limits allow", () => {
    const listedIn = (schema: JsonSchema) =>
      schemasIn(schema).filter((each) =>
        (each.schema.enum as readonly string[] | undefined)?.includes("alba"),
      ).length;
    const issuesIn = (schema: JsonSchema) =>
      schemasIn(schema).filter((each) =>
        (each.schema.enum as readonly string[] | undefined)?.includes("truce"),
      ).length;
    expect(issuesIn(draftSchema({ extends: small }).jsonSchema)).toBe(2);
    expect(listedIn(draftSchema({ extends: small }).jsonSchema)).toBe(9);
    expect(listedIn(draftSchema({ extends: many }).jsonSchema)).toBe(3);
    expect(JSON.stringify(draftSchema({ extends: many }).jsonSchema)).not.toContain("issue-7");
  });

  test("refuses wrong options", () => {
    expect(() => draftSchema({ extend: small } as never)).toThrow('Did you mean "extends"?');
    expect(() => draftSchema({ extends: {} as never })).toThrow("no array of documents");
  });

  test("has a zod schema that is a Standard Schema", async () => {
    const { zod } = draftSchema();
    const result = await zod["~standard"].validate({ drafts: [{ kind: "bases" }] });
    expect(result.issues?.map(({ path }) => path?.join("/"))).toContain("drafts/0/words");
  });
});

/** Generates values that the JSON Schema allows a language model to write. Every field is present in a value. */
function answersTo(schema: JsonSchema): fc.Arbitrary<unknown> {
  const {
    type,
    properties,
    items,
    anyOf,
    enum: values,
  } = schema as {
    type?: string;
    properties?: Record<string, JsonSchema>;
    items?: JsonSchema;
    anyOf?: readonly JsonSchema[];
    enum?: readonly string[];
  };
  if (anyOf !== undefined) return fc.oneof(...anyOf.map(answersTo));
  if (values !== undefined) return fc.constantFrom(...values);
  if (type === "array") return fc.array(answersTo(items as JsonSchema), { maxLength: 2 });
  if (type === "string") return fc.constantFrom("", "Alba", "Alba offered Borea a truce", "2024-05-02");
  if (type === "boolean") return fc.boolean();
  if (type !== "object") return fc.integer();
  return fc.record(
    Object.fromEntries(Object.entries(properties ?? {}).map(([name, each]) => [name, answersTo(each)])),
  );
}

describe("answers of a model with the JSON Schema", () => {
  const document = {
    title: "An offer",
    language: "en",
    datePublished: "2024-05-03",
    datePublishedBasis: "Printed.",
  };

  test("are drafts: zod and settleDrafts agree on their shape", () => {
    const { zod, jsonSchema } = draftSchema({ extends: small });
    const isAnswer = new Ajv({ strict: false }).compile(jsonSchema);
    fc.assert(
      fc.property(answersTo(jsonSchema), (answer) => {
        expect(isAnswer(answer)).toBe(true);
        const parsed = zod.safeParse(answer);
        const { unsettled } = settleDrafts("Alba offered Borea a truce.", answer as Drafts, { document });
        const misshapen = unsettled
          .flatMap(({ problems }) => problems)
          .filter(({ code }) => code === "invalid-shape");
        // The JSON Schema excludes all mistakes except two: a required text or a required list can be empty.
        if (parsed.success) {
          const again = settleDrafts("Alba offered Borea a truce.", parsed.data, { document });
          expect(JSON.stringify(again.dataset)).toBe(
            JSON.stringify(
              settleDrafts("Alba offered Borea a truce.", answer as Drafts, { document }).dataset,
            ),
          );
        } else expect(misshapen.length).toBeGreaterThan(0);
      }),
    );
  });
});
