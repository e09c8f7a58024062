// Checks the dataset in data/*.json and writes the files that are generated from it and from the model:
//   from src/model: src/dataset/field-table.ts, src/dataset/link-table.ts, src/schema/schemas.ts,
//   src/schema/descriptions.ts, data/schemas/*.schema.json and src/coding/definitions.ts
//   from the interfaces of drafts in src/coding/drafts: src/coding/drafts/draft-descriptions.ts
//   from data/world-names/given-names.txt: src/reader/gazetteer/given-names.ts
//   from the dataset: src/data/dataset.ts, src/data/ids.ts
// With `--check` it writes nothing and fails if a generated file is stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readModel } from "./build/read-model.ts";
import { writeDefinitions } from "./build/write-definitions.ts";
import { descriptionsOf, writeDescriptions } from "./build/write-descriptions.ts";
import { writeDraftDescriptions } from "./build/write-draft-descriptions.ts";
import { writeFieldTable } from "./build/write-field-table.ts";
import { writeGivenNames } from "./build/write-given-names.ts";
import { writeLinkTable } from "./build/write-link-table.ts";
import { writeZodSchemas } from "./build/write-zod-schemas.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const check = process.argv.includes("--check");

const stale: string[] = [];
function emit(files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(root, path);
    if (existsSync(file) && readFileSync(file, "utf8") === content) continue;
    stale.push(path);
    if (check) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

const model = readModel(join(root, "src/model"));
emit(writeFieldTable(model));
emit(writeLinkTable(model));
emit(writeZodSchemas(model));
emit(writeDescriptions(model));
emit(writeDefinitions(model));
emit(writeDraftDescriptions(root));
emit(writeGivenNames(root));

// These modules import generated files, so they are loaded after those files have been written.
const { readRecord } = await import("./build/read-record.ts");
const { writeDataset } = await import("./build/write-dataset.ts");
const { writeSchemas } = await import("./build/write-schemas.ts");
const { dataset, problems } = readRecord(join(root, "data"));
if (problems.length > 0) {
  console.error(
    `${problems.map((problem) => `- ${problem}`).join("\n")}\n${problems.length} problems in data/.`,
  );
  process.exit(1);
}
emit(writeDataset(dataset));
emit(writeSchemas(descriptionsOf(model)));

if (check && stale.length > 0) {
  console.error(`Stale: ${stale.join(", ")}. Run \`npm run data\` and commit what it writes.`);
  process.exit(1);
}
console.log(stale.length === 0 ? "The generated files are fresh." : `Written: ${stale.join(", ")}.`);
