import type { Model } from "./model.ts";

/** Returns the source of the module that defines all enumerations of the model and their values. */
export function writeDefinitions({ enumerations }: Model): Readonly<Record<string, string>> {
  const definitions = Object.fromEntries(
    enumerations.map(({ name, definition, includes, excludes, values }) => [
      name,
      {
        definition,
        includes,
        excludes,
        values: Object.fromEntries(
          values.map(({ value, ...each }) => [value, { definition: each.definition, example: each.example }]),
        ),
      },
    ]),
  );
  return {
    "src/coding/definitions.ts": `// Generated from src/model by \`npm run data\`. Do not edit.

/** The definition of an enumeration of the model and of its values. */
export interface EnumerationDefinition {
  readonly definition: string;
  readonly includes: string;
  readonly excludes: string;
  readonly values: Readonly<Record<string, { readonly definition: string; readonly example: string }>>;
}

/** The definitions of all enumerations of the model. The key is the name of the enumeration. */
export const definitions: Readonly<Record<string, EnumerationDefinition>> = ${JSON.stringify(definitions, null, 2)};
`,
  };
}
