import { kinds } from "../../src/model/ids.ts";

/** JSON Schemas of the data files, for editors. The descriptions in them have to be written first. */
export async function writeSchemas(): Promise<Readonly<Record<string, string>>> {
  const { dataFileSchema } = await import("../../src/schema/json-schema.ts");
  return Object.fromEntries(
    kinds.map((kind) => [
      `data/schemas/${kind}.schema.json`,
      `${JSON.stringify(dataFileSchema(kind), null, 2)}\n`,
    ]),
  );
}
