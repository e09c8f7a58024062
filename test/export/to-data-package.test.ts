import Ajv from "ajv";
import { Package, Profile } from "datapackage";
import { describe, expect, test } from "vitest";
import { dataset as bundled } from "../../src/data/index.ts";
import { fromDataPackage } from "../../src/export/from-data-package.ts";
import { type DataPackage, toDataPackage } from "../../src/export/to-data-package.ts";
import { dataPackageProfile } from "../fixtures/data-package-profile.ts";
import { integrityProblems, parsePackage, textTables } from "../fixtures/read-tables.ts";
import { recordOf, replaced } from "../fixtures/records.ts";
import { small } from "../fixtures/small.ts";
import { officialProfile } from "./official-profile.ts";

const version2 = officialProfile();

/**
 * Returns the descriptor in version 1 of the standard. In this version, a foreign key to the same table has an empty
 * name as `resource`.
 */
function asVersion1({ descriptor }: DataPackage) {
  return JSON.parse(JSON.stringify(descriptor), (name, value) =>
    name === "reference" ? { resource: "", ...value } : value,
  );
}

describe("the descriptor", () => {
  test.each([
    ["the small record", small],
    ["the bundled record", bundled],
  ])("of %s passes the official profiles of version 1, which version 2 widens", async (_, dataset) => {
    const made = asVersion1(toDataPackage(dataset));
    for (const name of ["data-package", "tabular-data-package"]) {
      const profile = await Profile.load(name);
      const tabular = {
        ...made,
        profile: name,
        resources: made.resources.map((resource: object) => ({
          ...resource,
          profile: "tabular-data-resource",
        })),
      };
      expect(profile.validate(tabular).errors.map(String)).toEqual([]);
    }
  });

  const passesVersion2 = (profile: object) => {
    // The profile has keywords that JSON Schema does not define, so strict mode is off. Formats are not checked,
    // because they belong to fields that are never written.
    const valid = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(profile);
    for (const dataset of [small, bundled]) {
      const { descriptor } = toDataPackage(dataset);
      expect(valid(descriptor), JSON.stringify(valid.errors)).toBe(true);
      const [first] = descriptor.resources;
      const withSchema = (schema: object) => ({ ...descriptor, resources: [{ ...first, schema }] });
      const id = { name: "id", type: "string" };
      for (const wrong of [
        { ...descriptor, resources: [] },
        { ...descriptor, licenses: [{ title: "no name" }] },
        { ...descriptor, resources: [{ ...first, path: "../above.csv" }] },
        withSchema({ fields: [{ name: "id", type: "text" }] }),
        withSchema({ fields: [{ ...id, categories: [1, 2] }] }),
        withSchema({ fields: [id], primaryKey: [] }),
        withSchema({ fields: [id], foreignKeys: [{ fields: ["id"], reference: { resource: "records" } }] }),
        withSchema({ fields: [id], foreignKeys: [{ fields: ["id"], reference: { fields: "id" } }] }),
      ])
        expect(valid(wrong), JSON.stringify(wrong)).toBe(false);
    }
  };
  test("passes the rules of the official profile of version 2", () => {
    passesVersion2(dataPackageProfile);
  });
  test.skipIf(version2 === undefined)(
    "passes the official profile of version 2 itself (npm run profiles fetches it; skipped without)",
    () => {
      passesVersion2(version2 ?? {});
    },
  );

  test("passes the other rules of version 2", () => {
    const name = { type: "string", pattern: "^[a-z0-9._-]+$" };
    const strings = { type: "array", minItems: 1, items: { type: "string" } };
    const valid = new Ajv({ allErrors: true, strictTypes: false }).compile({
      type: "object",
      required: ["$schema", "resources"],
      properties: {
        $schema: { const: "https://datapackage.org/profiles/2.0/datapackage.json" },
        licenses: {
          type: "array",
          minItems: 1,
          items: { required: ["name"], properties: { name: { pattern: "^[\\w.-]+$" } } },
        },
        resources: {
          type: "array",
          minItems: 1,
          items: {
            type: "object",
            required: ["name", "path", "type", "schema"],
            properties: {
              name,
              path: { type: "string", pattern: "^(?=[^./~])[a-z0-9-]+\\.csv$" },
              type: { const: "table" },
              schema: {
                type: "object",
                required: ["fields"],
                properties: {
                  missingValues: { type: "array", items: { type: "string" } },
                  primaryKey: strings,
                  fields: {
                    type: "array",
                    minItems: 1,
                    items: {
                      required: ["name", "type"],
                      // Only strings and whole numbers can have categories.
                      if: { required: ["categories"] },
                      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
                      then: { properties: { type: { const: "string" }, categories: strings } },
                      else: { properties: { type: { enum: ["string", "integer", "number", "boolean"] } } },
                    },
                  },
                  foreignKeys: {
                    type: "array",
                    items: {
                      required: ["fields", "reference"],
                      properties: {
                        fields: strings,
                        reference: {
                          required: ["fields"],
                          properties: { fields: strings, resource: { ...name, minLength: 1 } },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    });
    const { descriptor } = toDataPackage(small);
    expect(valid(descriptor), JSON.stringify(valid.errors)).toBe(true);
    for (const { name: table, schema } of descriptor.resources) {
      const names = schema.fields.map((field) => field.name);
      expect(new Set(names).size, table).toBe(names.length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        expect(names).toEqual(expect.arrayContaining([...fields]));
        expect(reference.resource).not.toBe(table);
        const target = descriptor.resources.find(
          (resource) => resource.name === (reference.resource ?? table),
        );
        expect(target?.schema.primaryKey).toEqual(reference.fields);
      }
    }
  });

  test("has the title, the version and a single licence of the dataset", () => {
    const { title, version, licenses } = toDataPackage(small).descriptor;
    expect([title, version, licenses]).toEqual(["A small record", "1.2.3", [{ name: "CC0-1.0" }]]);
    const metadata = { title: "a", version: "1.0.0", date: "2024-01-01", license: "MIT AND CC0-1.0" };
    expect(toDataPackage({ ...small, metadata }).descriptor).not.toHaveProperty("licenses");
    const { metadata: _, ...without } = small;
    expect(toDataPackage(without).descriptor).not.toHaveProperty("title");
    expect(toDataPackage(without).files["metadata.csv"]).toBe("title,version,date,license\r\n");
  });

  test("describes every column", () => {
    for (const { name, description, schema } of toDataPackage(small).descriptor.resources) {
      expect(description, name).toMatch(/\S/);
      for (const field of schema.fields) expect(field.description, `${name}.${field.name}`).toMatch(/\S/);
    }
  });

  test("explains how to remove the guard, if there is one", () => {
    expect(toDataPackage(small).descriptor.description).toContain("single quote");
    expect(toDataPackage(small, { formulas: "keep" }).descriptor.description).not.toContain("single quote");
  });
});

describe("the files", () => {
  test.each([
    ["the small record", small],
    ["the bundled record", bundled],
  ])("contain all of %s", (_, dataset) => {
    const made = toDataPackage(dataset);
    const tables = parsePackage(made);
    expect(fromDataPackage(textTables(made))).toEqual(dataset);
    expect(integrityProblems(made, tables)).toEqual([]);
  });

  test("are those of the descriptor", () => {
    const { descriptor, files } = toDataPackage(small);
    expect(Object.keys(files)).toEqual(["datapackage.json", ...descriptor.resources.map(({ path }) => path)]);
    expect(JSON.parse(files["datapackage.json"] as string)).toEqual(descriptor);
  });

  test("are read by the library of the standard, which checks types and keys", async () => {
    const made = toDataPackage(bundled);
    const inline = asVersion1(made);
    const tables = parsePackage(made);
    for (const resource of inline.resources) {
      const columns: string[] = resource.schema.fields.map((field: { name: string }) => field.name);
      resource.data = [
        columns,
        ...(tables.get(resource.name) ?? []).map((row) =>
          columns.map((column) => (row[column] === null ? "" : String(row[column]))),
        ),
      ];
      for (const other of ["path", "format", "mediatype", "encoding"]) delete resource[other];
      resource.profile = "tabular-data-resource";
    }
    const loaded = await Package.load({ ...inline, profile: "tabular-data-package" });
    expect(loaded.errors.map(String)).toEqual([]);
    for (const name of ["statements", "sources", "sources-via", "responses", "about"]) {
      const rows = await loaded.getResource(name).read({ relations: true, keyed: true });
      expect(rows).toHaveLength(tables.get(name)?.length as number);
    }
  });

  test("integrityProblems finds an unresolved key and a value that is not allowed", () => {
    const made = toDataPackage(small);
    const tables = new Map(parsePackage(made));
    tables.set("documents", []);
    tables.set(
      "bases",
      (tables.get("bases") ?? []).map((row) => ({ ...row, type: "naval", name: null })),
    );
    expect(integrityProblems(made, tables)).toEqual(
      expect.arrayContaining([
        "bases.type is naval",
        "bases.name is missing",
        'sources: ["wire"] is not in documents',
      ]),
    );
  });

  test("an absent list differs from an empty list", () => {
    const offer = { ...recordOf(small.statements, "gray-offers-truce"), about: [], inReplyTo: [] };
    const empty = { ...small, statements: replaced(small.statements, offer) };
    const lines = (dataset: typeof small) => toDataPackage(dataset).files["statements.csv"]?.split("\r\n")[1];
    expect(lines(small)).toMatch(/,1,spring-meeting,,,,$/);
    expect(lines(empty)).toMatch(/,0,spring-meeting,0,,,$/);
  });
});

test.each([
  [{ formulas: "no" }, 'cannot be "no"'],
  [{ formula: "keep" }, 'Did you mean "formulas"?'],
])("%j is refused", (options, message) => {
  expect(() => toDataPackage(small, options as never)).toThrow(message);
});
