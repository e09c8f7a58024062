import { expect, test } from "vitest";
import type { z } from "zod";
import { type Member, membersByShape, type Shape } from "../../src/dataset/members.ts";
import { descriptions } from "../../src/schema/descriptions.ts";
import * as schemas from "../../src/schema/schemas.ts";

const schemaOf: Readonly<Record<string, z.ZodObject>> = {
  Position: schemas.statementPosition,
  ...Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name[0]?.toUpperCase() + name.slice(1), schema]),
  ),
} as never;

/** What a schema says of a member, in the words of the table. */
function read(name: string, schema: z.ZodType): Member {
  const optional = schema.def.type === "optional";
  const inner = optional ? (schema as unknown as { unwrap(): z.ZodType }).unwrap() : schema;
  const list = inner.def.type === "array";
  const held = list ? ((inner as z.ZodArray).element as z.ZodType) : inner;
  const shape = Object.keys(schemaOf).find((one) => (schemaOf[one] as unknown) === held);
  const options = (held as { readonly options?: readonly string[] }).options;
  const literal = (held as { readonly value?: string }).value;
  const type = shape ?? options ?? (literal === undefined ? held.def.type : [literal]);
  return { name, type, shape: shape as Shape, list, optional } as Member;
}

/** Types of the table that are one type of the schemas. */
function coarse({ type }: Member): Member["type"] {
  const zod: Readonly<Record<string, string>> = {
    text: "string",
    edtf: "string",
    id: "string",
    ref: "string",
    integer: "number",
    coordinates: "tuple",
  };
  return typeof type === "string" ? (zod[type] ?? type) : type;
}

const members = membersByShape();

test.each(Object.keys(members) as Shape[])("%s has the members of its schema", (shape) => {
  const schema = schemaOf[shape];
  const told = Object.entries(schema?.shape ?? {}).map(([name, one]) => read(name, one as z.ZodType));
  const known = members[shape].map((member) => ({ ...member, type: coarse(member) }));
  expect(known).toEqual(
    told.map((member) => (member.type === "template_literal" ? { ...member, type: "string" } : member)),
  );
});

test("every interface with a description is there", () => {
  expect(Object.keys(members).sort()).toEqual(
    Object.keys(descriptions)
      .filter((name) => name !== "Dataset")
      .sort(),
  );
});
