import type { Model } from "./model.ts";

/**
 * Returns the source of the link table, which lists the fields of each kind of record that refer to other records. Most
 * queries need only these fields. A bundle with only such queries is smaller, because it does not contain the field
 * table.
 */
export function writeLinkTable(model: Model): Readonly<Record<string, string>> {
  const kinds = Object.entries(model.interfaceOfKind).map(
    ([kind, name]) => `  ${kind}: {\n${linksFrom(model, name, "").join("")}  },\n`,
  );
  return {
    "src/dataset/link-table.ts": `// Generated from src/model by \`npm run data\`. Do not edit.

/**
 * For each kind of record, the fields that contain ids of other records. The key is the path to the field, such as
 * \`positions.on\`. Every field on the path can be a list. \`to\` lists the kinds of record that the ids can refer to.
 */
export const linkTable = {
${kinds.join("")}} as const;
`,
  };
}

function linksFrom(model: Model, shape: string, prefix: string): readonly string[] {
  const { fields } = interfaceNamed(model, shape);
  return fields.flatMap(({ name, type }) => {
    if (type.is === "reference")
      return `    "${prefix}${name}": { to: ${JSON.stringify(type.to)}, inverse: "${type.inverse}" },\n`;
    // An inner object with an id, such as a term, is a record of another kind. Its links are listed under that kind.
    if (type.is !== "interface" || hasId(model, type.name)) return [];
    return linksFrom(model, type.name, `${prefix}${name}.`);
  });
}

function hasId(model: Model, shape: string): boolean {
  return interfaceNamed(model, shape).fields.some(({ type }) => type.is === "id");
}

function interfaceNamed({ interfaces }: Model, wanted: string): Model["interfaces"][number] {
  return interfaces.find(({ name }) => name === wanted) as Model["interfaces"][number];
}
