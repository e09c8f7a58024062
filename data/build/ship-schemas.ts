// Writes dist/schemas/*.json, the JSON Schemas that are shipped: one of a dataset, whose parts are the kinds, and one of
// the records of each kind that points into it. Whoever checks a kind needs both files, side by side.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { kinds } from "../../src/model/ids.ts";
import { shippedSchemas } from "./shipped-schemas.ts";
import { readDescriptions } from "./write-descriptions.ts";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const folder = join(root, "dist/schemas");
mkdirSync(folder, { recursive: true });
const schemas = shippedSchemas(readDescriptions(join(root, "src/model")));
for (const name of ["dataset", ...kinds] as const) {
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(schemas[name])}\n`);
}
