import type { FieldType, Model, ModelField, ModelInterface } from "./model.ts";
import { writeImports, writeValues } from "./write-field-table.ts";

const banner = "// Generated from src/model by `npm run data`. Do not edit.\n";

/**
 * Returns the source of the zod schemas. A type test compares the types of the schemas with the interfaces of the
 * model. The schemas are generated as source, because TypeScript could not infer their types if they were built at run
 * time.
 */
export function writeZodSchemas(model: Model): Readonly<Record<string, string>> {
  const interfaces = inOrder(model.interfaces);
  const schemas = interfaces.map(
    ({ name, fields }) =>
      `/** Shape of {@link index!${name}}. */
export const ${schemaName(name)} = z.strictObject({
${fields.map((field) => writeField(name, field)).join("")}});
`,
  );
  return {
    "src/schema/schemas.ts": `${banner}
${writeImports(model)}import { dayPattern, edtfPattern } from "../dates/edtf-pattern.ts";
import { attributeNameCure, attributeNamePattern } from "../dataset/attribute-name.ts";
import { idLength, idPattern } from "../dataset/id-pattern.ts";
import { z } from "./zod.ts";

// These schemas contain only rules that JSON Schema can express. All other rules are in src/dataset/rules.

const text = z.string().regex(/\\S/, "Write a text that is not blank.");
const id = z.string().max(idLength).regex(idPattern, "Write an id in kebab-case.");
const edtf = z.string().regex(edtfPattern, "Write a date in EDTF.");
const day = z.string().regex(dayPattern, 'Write a day: "2024-05-01".');
const attributeName = z.string().regex(attributeNamePattern, attributeNameCure);
const attributes = z.record(attributeName, z.union([text, z.number(), z.boolean()]));
const coordinates = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

${schemas.join("\n")}
/** The key is a schema, and the value is the name of the interface that the schema describes. */
export const interfaceNames: ReadonlyMap<unknown, string> = /* @__PURE__ */ new Map<unknown, string>([
${interfaces.map(({ name }) => `  [${schemaName(name)}, "${name}"],\n`).join("")}]);
`,
  };
}

/** Returns the name of an interface with a lower-case first letter, which is the name of its zod schema. */
function schemaName(name: string): string {
  return `${name[0]?.toLowerCase()}${name.slice(1)}`;
}

/** Returns the interfaces sorted so that an interface comes after the interfaces that its fields contain. */
function inOrder(interfaces: readonly ModelInterface[]): readonly ModelInterface[] {
  const ordered = new Set<ModelInterface>();
  const add = (each: ModelInterface) => {
    for (const { type } of each.fields) {
      const inner = type.is === "interface" && interfaces.find(({ name }) => name === type.name);
      if (inner) add(inner);
    }
    ordered.add(each);
  };
  for (const each of interfaces) add(each);
  return [...ordered];
}

function writeField(owner: string, { name, optional, list, nonEmpty, type }: ModelField): string {
  const item = writeType(type);
  const written = list ? `z.array(${item})${nonEmpty ? ".min(1)" : ""}` : item;
  // An absent list of records is read as an empty list.
  if (owner === "Dataset" && list) return `  ${name}: ${written}.default([]),\n`;
  return `  ${name}: ${written}${optional ? ".exactOptional()" : ""},\n`;
}

function writeType(type: FieldType): string {
  switch (type.is) {
    case "interface":
      return schemaName(type.name);
    case "values":
      return type.enumerations.length + type.literals.length === 1 && type.literals.length === 1
        ? `z.literal(${JSON.stringify(type.literals[0])})`
        : `z.enum(${writeValues(type)})`;
    case "text":
      return writeText(type);
    case "integer":
      return "z.int().min(0)";
    case "number":
      return "z.number()";
    case "boolean":
      return "z.boolean()";
    case "reference":
      return "id";
    default:
      return type.is;
  }
}

function writeText({ pattern, cure, prefix }: FieldType & { readonly is: "text" }): string {
  if (pattern === undefined) return "text";
  const regex = `z.string().regex(/${pattern}/${cure === undefined ? "" : `, ${JSON.stringify(cure)}`})`;
  return prefix === undefined ? regex : `z.templateLiteral([${JSON.stringify(prefix)}, ${regex}])`;
}
