import type { FieldType, Model, ModelField } from "./model.ts";

const banner = "// Generated from src/model by `npm run data`. Do not edit.\n";

/** Returns the source of the field table, which makes the types of the model available at run time. */
export function writeFieldTable(model: Model): Readonly<Record<string, string>> {
  const shapes = model.interfaces
    .filter(({ name }) => name !== "Dataset")
    .map(({ name, fields }) => `    ${name}: {\n${fields.map(writeField).join("")}    },\n`);
  const kinds = Object.entries(model.interfaceOfKind).map(([kind, name]) => `  ${kind}: "${name}",\n`);
  return {
    "src/dataset/field-table.ts": `${banner}
${writeImports(model)}import type { FieldTable } from "./field-type.ts";

/** The name of the interface of each kind of record. */
export const shapeOfKind = {
${kinds.join("")}} as const;

/** Returns the fields of each interface, in the order of their declaration. \`?\` after a name marks an optional field. */
export function fieldTable() {
  return {
${shapes.join("")}  } as const satisfies FieldTable;
}
`,
  };
}

function writeField({ name, optional, list, nonEmpty, type }: ModelField): string {
  const item = writeType(type);
  const written = list ? `{ list: ${item}${nonEmpty ? ", nonEmpty: true" : ""} }` : item;
  return `      ${optional ? `"${name}?"` : name}: ${written},\n`;
}

function writeType(type: FieldType): string {
  switch (type.is) {
    case "interface":
      return `{ shape: "${type.name}" }`;
    case "reference":
      return `{ to: ${JSON.stringify(type.to)}, inverse: "${type.inverse}" }`;
    case "values":
      return writeValues(type);
    case "text":
      return writeText(type);
    default:
      return `"${type.is}"`;
  }
}

function writeText({ pattern, cure, prefix = "" }: FieldType & { readonly is: "text" }): string {
  if (pattern === undefined) return `"text"`;
  return `{ pattern: /${pattern.replace("^", `^${prefix}`)}/, cure: ${JSON.stringify(cure)} }`;
}

/** Returns the source of the allowed values: the name of an enumeration, a list of several enumerations, or literals. */
export function writeValues({ enumerations, literals }: FieldType & { readonly is: "values" }): string {
  if (enumerations.length === 0) return JSON.stringify(literals);
  const [only] = enumerations;
  return enumerations.length === 1 && only !== undefined
    ? only
    : `[${enumerations.map((name) => `...${name}`).join(", ")}]`;
}

/** Returns the import statements of all enumerations that fields use. */
export function writeImports({ interfaces, enumerations }: Model): string {
  const used = new Set(
    interfaces.flatMap(({ fields }) =>
      fields.flatMap(({ type }) => (type.is === "values" ? type.enumerations : [])),
    ),
  );
  const files = [...new Set(enumerations.map(({ file }) => file))].sort();
  return files
    .map((file) => [file, enumerations.filter((each) => each.file === file && used.has(each.name))] as const)
    .filter(([, found]) => found.length > 0)
    .map(([file, found]) => {
      const names = found.map(({ name }) => name).sort();
      return `import { ${names.join(", ")} } from "../model/${file}";\n`;
    })
    .join("");
}
