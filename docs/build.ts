// Writes the generated pages, docs/codebook.md and docs/reliability.md, and the generated part of a guide. With `--check` it writes nothing and fails if a
// page is stale.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { DraftFigures } from "../data/build/draft-figures.ts";
import { readModel } from "../data/build/read-model.ts";
import { coderAgreement } from "../src/coding/coder-agreement.ts";
import { dataset } from "../src/data/index.ts";
import type { Dataset } from "../src/model/dataset.ts";
import { scoreTexts } from "../test/reader/score-texts.ts";
import { writeCodebook } from "./build/write-codebook.ts";
import { writeReader, writeReaderSummary } from "./build/write-reader.ts";
import { writeReliability } from "./build/write-reliability.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const coding = (coder: string): Dataset =>
  JSON.parse(readFileSync(join(root, `data/codings/${coder}.json`), "utf8"));

const figures: readonly DraftFigures[] = JSON.parse(
  readFileSync(join(root, "data/reader/draft-figures.json"), "utf8"),
);
const texts = join(root, "test/reader/texts");
const scores = { development: scoreTexts(texts), heldOut: scoreTexts(join(texts, "held-out")) };

const model = readModel(join(root, "src/model"));
const guide = "docs/guides/from-an-article-to-a-record.md";
const pages = {
  [guide]: writeReaderSummary(readFileSync(join(root, guide), "utf8"), scores, figures),
  "docs/codebook.md": writeCodebook(model, dataset as Dataset),
  "docs/reliability.md": writeReliability(
    coderAgreement(coding("first"), coding("second")),
    writeReader(scores, figures),
  ),
};
const stale = Object.entries(pages).filter(([path, content]) => {
  const file = join(root, path);
  return !existsSync(file) || readFileSync(file, "utf8") !== content;
});
if (process.argv.includes("--check")) {
  if (stale.length > 0) {
    console.error(
      `Stale: ${stale.map(([path]) => path).join(", ")}. Run \`npm run data\` and commit what it writes.`,
    );
    process.exit(1);
  }
} else {
  for (const [path, content] of stale) writeFileSync(join(root, path), content);
}
console.log(
  stale.length === 0
    ? "The generated pages are fresh."
    : `Written: ${stale.map(([path]) => path).join(", ")}.`,
);
