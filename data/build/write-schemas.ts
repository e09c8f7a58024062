import { kinds } from "../../src/model/ids.ts";
import { type DescriptionTable, dataFileSchema } from "../../src/schema/described-schema.ts";

/**
 * Returns the JSON Schemas of the data files, by path. Editors show the descriptions in these schemas, so each
 * description is complete and not only its first sentence.
 */
export function writeSchemas(descriptions: DescriptionTable): Readonly<Record<string, string>> {
  return Object.fromEntries(
    kinds.map((kind) => [
      `data/schemas/${kind}.schema.json`,
      `${JSON.stringify(dataFileSchema(kind, descriptions), null, 2)}\n`,
    ]),
  );
}
