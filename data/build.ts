// Checks the coded record in data/*.json and writes what is generated from it and from the model:
//   src/data/dataset.ts, src/data/ids.ts, src/schema/descriptions.ts, data/schemas/*.schema.json
// `--check` writes nothing and fails where a generated file is stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readRecord } from "./build/read-record.ts";
import { writeDataset } from "./build/write-dataset.ts";
import { readDescriptions, writeDescriptions } from "./build/write-descriptions.ts";
import { writeSchemas } from "./build/write-schemas.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const check = process.argv.includes("--check");

const { dataset, problems } = readRecord(join(root, "data"));
if (problems.length > 0) {
  console.error(
    `${problems.map((problem) => `- ${problem}`).join("\n")}\n${problems.length} problems in data/.`,
  );
  process.exit(1);
}

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
const descriptions = readDescriptions(join(root, "src/model"));
emit(writeDataset(dataset));
emit(writeDescriptions(descriptions));
emit(writeSchemas(descriptions));

if (check && stale.length > 0) {
  console.error(`Stale: ${stale.join(", ")}. Run \`npm run data\` and commit what it writes.`);
  process.exit(1);
}
console.log(stale.length === 0 ? "The generated files are fresh." : `Written: ${stale.join(", ")}.`);
