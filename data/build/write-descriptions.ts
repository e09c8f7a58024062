import type { DescriptionTable } from "../../src/schema/described-schema.ts";
import type { Model } from "./read-model.ts";

/** Returns what each interface of the model, and each field of it, is. */
export function descriptionsOf({ interfaces }: Model): DescriptionTable {
  return Object.fromEntries(
    interfaces.map(({ name, description, fields }) => [
      name,
      { self: description, fields: Object.fromEntries(fields.map((one) => [one.name, one.description])) },
    ]),
  );
}

/** Returns the source of the descriptions: first sentences only, since every bundle with a JSON Schema carries them. */
export function writeDescriptions(model: Model): Readonly<Record<string, string>> {
  const short = JSON.stringify(
    descriptionsOf(model),
    (_, value: unknown) => (typeof value === "string" ? value.split(/(?<=\.) /)[0] : value),
    2,
  );
  return {
    "src/schema/descriptions.ts": `// Generated from src/model by \`npm run data\`. Do not edit.

import type { DescriptionTable } from "./described-schema.ts";

/** What each interface of the model, and each field of it, is, in a sentence. */
export const descriptions: DescriptionTable = ${short};
`,
  };
}
