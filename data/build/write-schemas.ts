import { kinds } from "../../src/model/ids.ts";
import { type DescriptionTable, dataFileSchema } from "../../src/schema/described-schema.ts";

/**
 * Returns the JSON Schemas of the data files, by path. Editors show their descriptions, so the descriptions are
 * complete and not shortened to first sentences.
 */
export function writeSchemas(descriptions: DescriptionTable): Readonly<Record<string, string>> {
  return Object.fromEntries(
    kinds.map((kind) => [
      `data/schemas/${kind}.schema.json`,
      `${JSON.stringify(dataFileSchema(kind, descriptions), null, 2)}\n`,
    ]),
  );
}
