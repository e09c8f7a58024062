import type { DescriptionTable } from "../../src/schema/described-schema.ts";
import type { Model } from "./model.ts";

/** Returns the descriptions of the interfaces of the model and of their fields. */
export function descriptionsOf({ interfaces }: Model): DescriptionTable {
  return Object.fromEntries(
    interfaces.map(({ name, description, fields }) => [
      name,
      {
        self: description,
        fields: Object.fromEntries(fields.map((field) => [field.name, field.description])),
      },
    ]),
  );
}

/**
 * Returns the module of the descriptions. Each description is shortened to its first sentence, because every bundle
 * with a JSON Schema contains this module.
 */
export function writeDescriptions(model: Model): Readonly<Record<string, string>> {
  const short = JSON.stringify(
    descriptionsOf(model),
    (_, value: unknown) => (typeof value === "string" ? value.split(/(?<=\.) /)[0] : value),
    2,
  );
  return {
    "src/schema/descriptions.ts": `// Generated from src/model by \`npm run data\`. Do not edit.

import type { DescriptionTable } from "./described-schema.ts";

/** One-sentence descriptions of the interfaces of the model and of their fields. */
export const descriptions: DescriptionTable = ${short};
`,
  };
}
