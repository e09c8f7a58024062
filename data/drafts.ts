// Makes drafts of the coded texts with the reader, and compares the drafts with the bundled dataset. Prints the figures
// and writes them to data/reader/draft-figures.json. docs/reliability.md shows the figures. The texts are not part of
// the project. The argument is the folder with the texts. Default: `textsFolder`.
import { writeFileSync } from "node:fs";
import { dataset } from "../src/data/index.ts";
import type { Dataset } from "../src/model/dataset.ts";
import { readTexts, textsFolder } from "../test/data/texts.ts";
import { draftFigures } from "./build/draft-figures.ts";

const folder = process.argv[2] ?? textsFolder;
const texts = readTexts(dataset as Dataset, folder);
if (texts === undefined) {
  console.log(`The coded texts are not in ${folder}.`);
  process.exit(0);
}
const missing = dataset.documents.filter(({ id }) => texts[id] === undefined).map(({ id }) => id);
if (missing.length > 0) {
  console.error(`${folder} has no text of ${missing.join(", ")}. Texts are found by their digests.`);
  process.exit(1);
}
const figures = draftFigures(dataset as Dataset, texts);
const file = new URL("reader/draft-figures.json", import.meta.url);
writeFileSync(file, `[\n${figures.map((row) => `  ${JSON.stringify(row)}`).join(",\n")}\n]\n`);
console.table(figures);
console.log("Written: data/reader/draft-figures.json. `npm run data` then renews docs/reliability.md.");
