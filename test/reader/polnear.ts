// Prints how well the reader agrees with the annotators of PolNeAR, a corpus of 1,008 American news articles on politics.
// The argument is the folder `data` of a copy of https://github.com/networkdynamics/PolNeAR.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { attributedTexts } from "./polnear-corpus.ts";
import { describeScore, scoreAttributions } from "./score-attributions.ts";

const folder = process.argv[2] ?? "";
if (!existsSync(join(folder, "metadata.tsv")))
  throw new Error(
    `There is no corpus in the folder ${JSON.stringify(folder)}. Get a copy of https://github.com/networkdynamics/PolNeAR and write npm run reader:polnear -- FOLDER/data.`,
  );

for (const part of ["train", "dev", "test"]) {
  const texts = attributedTexts(folder, part);
  console.log(`${part}, ${texts.length} articles: ${describeScore(scoreAttributions(texts))}`);
}
