import type { FieldType, Model, ModelField } from "./read-model.ts";

const banner = "// Generated from src/model by `npm run data`. Do not edit.\n";

/** Returns the source of the table of fields, which tells code at run time what the types tell the compiler. */
export function writeFieldTable(model: Model): Readonly<Record<string, string>> {
  const shapes = model.interfaces
    .filter(({ name }) => name !== "Dataset")
    .map(({ name, fields }) => `    ${name}: {\n${fields.map(writeField).join("")}    },\n`);
  const kinds = Object.entries(model.interfaceOfKind).map(([kind, name]) => `  ${kind}: "${name}",\n`);
  return {
    "src/dataset/field-table.ts": `${banner}
${writeImports(model)}import type { FieldTable } from "./field-type.ts";

/** The interface of each kind of record. */
export const shapeOfKind = {
${kinds.join("")}} as const;

/** The fields of each interface in their order; \`?\` behind a name: the field can be absent. */
export function fieldTable() {
  return {
${shapes.join("")}  } as const satisfies FieldTable;
}
`,
  };
}

function writeField({ name, optional, list, type }: ModelField): string {
  const written = writeType(type);
  return `      ${optional ? `"${name}?"` : name}: ${list ? `{ list: ${written} }` : written},\n`;
}

function writeType(type: FieldType): string {
  switch (type.is) {
    case "interface":
      return `{ shape: "${type.name}" }`;
    case "reference":
      return `{ to: ${JSON.stringify(type.to)}, inverse: "${type.inverse}" }`;
    case "values":
      return writeValues(type);
    default:
      return `"${type.is}"`;
  }
}

/** An enumeration by its name, several of them one after another, or literals. */
export function writeValues({ enumerations, literals }: FieldType & { readonly is: "values" }): string {
  if (enumerations.length === 0) return JSON.stringify(literals);
  const [only] = enumerations;
  return enumerations.length === 1 && only !== undefined
    ? only
    : `[${enumerations.map((name) => `...${name}`).join(", ")}]`;
}

/** The imports of every enumeration that a field holds. */
export function writeImports({ interfaces, enumerations }: Model): string {
  const used = new Set(
    interfaces.flatMap(({ fields }) =>
      fields.flatMap(({ type }) => (type.is === "values" ? type.enumerations : [])),
    ),
  );
  const files = [...new Set(enumerations.map(({ file }) => file))].sort();
  return files
    .map((file) => [file, enumerations.filter((one) => one.file === file && used.has(one.name))] as const)
    .filter(([, found]) => found.length > 0)
    .map(([file, found]) => {
      const names = found.map(({ name }) => name).sort();
      return `import { ${names.join(", ")} } from "../model/${file}";\n`;
    })
    .join("");
}
