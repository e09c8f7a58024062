import { describe, expect, test } from "vitest";
import { kinds } from "../../src/model/ids.ts";
import { jsonSchema } from "../../src/schema/json-schema.ts";

type Node = {
  description?: string;
  title?: string;
  properties?: Record<string, Node>;
  items?: Node;
  enum?: string[];
  additionalProperties?: unknown;
  required?: string[];
};

describe("jsonSchema", () => {
  test("describes every field of every kind", () => {
    const undescribed: string[] = [];
    const visit = (node: Node, where: string) => {
      for (const [field, property] of Object.entries(node.properties ?? {})) {
        if (!property.description) undescribed.push(`${where}.${field}`);
        visit(property, `${where}.${field}`);
      }
      if (node.items !== undefined) visit(node.items, `${where}[]`);
    };
    for (const kind of kinds) visit(jsonSchema(kind) as Node, kind);
    visit(jsonSchema() as Node, "dataset");
    expect(undescribed).toEqual([]);
  });
  test("restricts the values of every field", () => {
    const unrestricted: string[] = [];
    const visit = (node: Node, where: string) => {
      for (const [field, property] of Object.entries(node.properties ?? {})) {
        const { title: _, description: __, ...rest } = property;
        if (Object.keys(rest).length === 0) unrestricted.push(`${where}.${field}`);
        visit(property, `${where}.${field}`);
      }
      if (node.items !== undefined) visit(node.items, `${where}[]`);
    };
    for (const kind of kinds) visit(jsonSchema(kind) as Node, kind);
    visit(jsonSchema() as Node, "dataset");
    expect(unrestricted).toEqual([]);
  });
  test("allows no other fields and lists the required ones", () => {
    const base = jsonSchema("bases") as Node;
    expect(base).toMatchObject({ title: "Base", additionalProperties: false });
    expect(base.required).toEqual([
      "id",
      "name",
      "nameAttested",
      "type",
      "host",
      "operators",
      "status",
      "sources",
    ]);
    expect(base.properties?.status?.enum).toEqual(["operating", "planned", "hypothetical", "closed"]);
  });
  test("refuses an unknown kind", () => {
    expect(() => jsonSchema("base" as never)).toThrow(
      'jsonSchema: there is no kind "base". Did you mean "bases"?',
    );
  });
});
